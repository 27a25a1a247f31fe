import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectNoAxeFault } from '../axe';
import { memoryHouse } from '../memory';
import { LOOKS, setLook, takePicture } from '../picture';
import { button, enterOn, field, goOn, heading, openTool } from '../seeing/walk';
import { named, SAY } from '../words';

const TOOLS = ['request', 'listening', 'rules', 'rituals', 'no'] as const;
const fold = (tool: (typeof TOOLS)[number]) => page.getByText(SAY(`talking_${tool}`), { exact: true });

async function open(memory = memoryHouse()) {
  const copied: string[] = [];
  memory.actions.support.copy = async (text) => copied.push(text) > 0;
  await openTool('talking', memory);
  await goOn();
  await expect.element(heading(SAY('toolkit_talking'))).toHaveFocus();
  return { memory, copied };
}

async function request() {
  await field(SAY('talking_behaviour')).fill('you were on the phone.');
  await field(SAY('talking_impact')).fill('I felt alone');
  await field(SAY('talking_wish')).fill('us to eat without phones');
}
const SENTENCE = SAY('talking_sentence', 'you were on the phone', 'I felt alone', 'us to eat without phones');

describe('the talking tools', () => {
  beforeEach(() => page.viewport(1000, 800));

  test('say first that better words stop nobody', async () => {
    await open();
    await expect.element(page.getByText(SAY('talking_better_words'))).toBeVisible();
    await expectNoAxeFault();
  });

  test('make one sentence of three fields, by keyboard; keeping it unsent is the first ending', async () => {
    const { memory, copied } = await open();
    fold('request').element().closest('summary')?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(SAY('talking_sentence_waits'))).toBeVisible();
    await userEvent.tab();
    await userEvent.keyboard('you were on the phone.');
    await userEvent.tab();
    await userEvent.keyboard('I felt alone');
    await expect.element(page.getByText(SAY('talking_sentence_waits'))).toBeVisible();
    await userEvent.tab();
    await userEvent.keyboard('us to eat without phones');
    await expect.element(page.getByText(SENTENCE)).toBeVisible();
    expect(memory.seeing.wordings.values()).toEqual([]);
    await userEvent.tab();
    // Past the way to Support, which stands beside what is written.
    expect(document.activeElement?.textContent).toBe(SAY('support_door'));
    await userEvent.tab();
    await expect.element(button(SAY('talking_keep_unsent'))).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(SAY('journal_saved'))).toBeVisible();
    expect(memory.seeing.wordings.values()).toEqual([
      { tool: 'request', date: '2026-11-24', text: SENTENCE },
    ]);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(SAY('support_copied'))).toBeVisible();
    expect(copied).toEqual([SENTENCE]);
    await expectNoAxeFault();
  });

  test('copy and keep nothing while there is no sentence', async () => {
    const { memory, copied } = await open();
    await fold('request').click();
    await enterOn(SAY('talking_keep_unsent'));
    await enterOn(named('talking_copy'));
    expect(copied).toEqual([]);
    expect(memory.seeing.wordings.values()).toEqual([]);
  });

  test('say so when a sentence was not kept or not copied, and leave it there', async () => {
    const { memory } = await open();
    memory.actions.support.copy = async () => false;
    memory.world.refusal = 'storage-full';
    await fold('request').click();
    await request();
    await button(SAY('talking_keep_unsent')).click();
    await expect.element(page.getByText(SAY('refusal_storage_full'))).toBeVisible();
    await expect.element(page.getByText(SENTENCE)).toBeVisible();
  });

  test('have cards for listening and for ground rules, with somebody to talk to', async () => {
    await open();
    for (const tool of ['listening', 'rules'] as const) {
      await fold(tool).click();
      await expect.element(page.getByText(SAY(`talking_${tool}_care`))).toBeVisible();
    }
    await expectNoAxeFault();
  });

  test('keep a list of what two do after a disagreement, with no mark for doing it', async () => {
    const { memory } = await open();
    await fold('rituals').click();
    await field(SAY('talking_ritual')).fill('Tea, each with a book');
    await field(SAY('talking_ritual_when')).fill('The day after');
    await enterOn(SAY('talking_ritual_add'));
    await expect.element(page.getByText(SAY('journal_saved'))).toBeVisible();
    await page.getByText(SAY('talking_ritual_list'), { exact: true }).click();
    await expect.element(page.getByText('Tea, each with a book')).toBeVisible();
    await expect.element(page.getByRole('checkbox')).not.toBeInTheDocument();
    expect(memory.seeing.rituals.values()).toEqual([
      { text: 'Tea, each with a book', when: 'The day after' },
    ]);
    await expectNoAxeFault();
  });

  test('have ways to say no in three strengths, to be put into one’s own words', async () => {
    const { memory, copied } = await open();
    await fold('no').click();
    const strength = (name: 'soft' | 'clear' | 'firm') =>
      page.getByRole('radio', { name: SAY(`talking_no_strength_${name}`), exact: true });
    for (const name of ['soft', 'clear', 'firm'] as const) {
      await strength(name).click();
      await expect.element(button(SAY(`talking_no_${name}_a`))).toBeVisible();
    }
    await enterOn(SAY('talking_no_firm_c'));
    await expect.element(field(SAY('talking_no_own'))).toHaveValue(SAY('talking_no_firm_c'));
    await field(SAY('talking_no_own')).fill('No. Not this year.');
    await button(named('talking_copy')).last().click();
    await expect.poll(() => copied).toEqual(['No. Not this year.']);
    await button(SAY('journal_save')).click();
    await expect.element(page.getByText(SAY('journal_saved'))).toBeVisible();
    expect(memory.seeing.wordings.values()).toEqual([
      { tool: 'no', date: '2026-11-24', text: 'No. Not this year.' },
    ]);
    await page.getByText(SAY('seeing_what_i_kept'), { exact: true }).click();
    await expect.element(page.getByRole('listitem').getByText('No. Not this year.')).toBeVisible();
    await expectNoAxeFault();
  });

  test('can be used where nothing is to be kept: nothing is asked of storage', async () => {
    const memory = memoryHouse();
    memory.world.keepsNothing = true;
    const never = () => Promise.reject(new Error('asked'));
    Object.assign(memory.actions.seeing.wordings, { read: never, write: never });
    Object.assign(memory.actions.seeing.rituals, { read: never, write: never });
    const { copied } = await open(memory);
    await fold('request').click();
    await request();
    await expect.element(button(SAY('talking_keep_unsent'))).not.toBeInTheDocument();
    await expect.element(page.getByText(SAY('talking_unsent_unkept'))).toBeVisible();
    await button(named('talking_copy')).first().click();
    await expect.poll(() => copied).toEqual([SENTENCE]);
  });

  test.each(LOOKS)('look as they do: $name', async (look) => {
    await setLook(look);
    const memory = memoryHouse();
    memory.seeing.wordings.add({ tool: 'no', date: '2026-11-20', text: 'No, thank you.' });
    memory.seeing.rituals.add({ text: 'Tea, each with a book', when: 'The day after' });
    await open(memory);
    await takePicture('talking-closed', look);
    for (const tool of TOOLS) await fold(tool).click();
    await request();
    await page.getByText(SAY('talking_ritual_list'), { exact: true }).click();
    await takePicture('talking', look);
  });
});
