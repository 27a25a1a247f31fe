import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { underscored } from '../../../components/ui/refusal';
import { FAMILIAR } from '../../../utils/core/familiar';
import { expectNoAxeFault } from '../axe';
import { memoryHouse } from '../memory';
import { LOOKS, setLook, takePicture } from '../picture';
import { named, SAY } from '../words';
import { button, enterOn, field, heading, openTool, toolButton } from './walk';

const lineOf = (id: (typeof FAMILIAR)[number]['id']) => SAY(`seeing_pattern_${underscored(id)}`);
const tick = (id: (typeof FAMILIAR)[number]['id']) =>
  page.getByRole('checkbox', { name: lineOf(id), exact: true });

/** What is said on the page outside the lines. */
function around(): readonly (string | null)[] {
  return [...document.querySelectorAll('main :is(h1, h2, p, summary)')]
    .filter((element) => !element.closest('.familiar'))
    .map(({ textContent }) => textContent);
}

describe('does this sound familiar?', () => {
  beforeEach(() => page.viewport(1000, 800));

  test('is there to be read without a tick, with an example to each line', async () => {
    const memory = await openTool('patterns');
    await expect.element(heading(SAY('toolkit_patterns'))).toHaveFocus();
    for (const { id, helpline } of FAMILIAR) {
      const example = SAY('seeing_example', SAY(`seeing_pattern_${underscored(id)}_example`));
      await expect.element(page.getByText(example)).toBeInTheDocument();
      const door = button(`${SAY('support_beside_line')}: ${lineOf(id)}`);
      if (helpline) await expect.element(door).toBeInTheDocument();
      else await expect.element(door).not.toBeInTheDocument();
    }
    await expectNoAxeFault();
    expect(memory.seeing.patterns.values()).toEqual([]);
  });

  test('forgets ticks when one leaves, and says nothing of how many there are', async () => {
    const memory = await openTool('patterns');
    const before = around();
    for (const id of ['fast', 'phone', 'tense'] as const) await tick(id).click();
    // Nothing but the ticked lines themselves has changed.
    expect(around()).toEqual(before);
    await button(SAY('toolkit_back')).click();
    await toolButton('patterns').click();
    await expect.element(tick('phone')).not.toBeChecked();
    expect(memory.seeing.patterns.values()).toEqual([]);
    expect(memory.journal.drafts.size).toBe(0);
  });

  test('keeps a line with a few words, by keyboard, only when asked to; and erases it', async () => {
    const memory = await openTool('patterns');
    (tick('told-differently').element() as HTMLElement).focus();
    await userEvent.keyboard(' ');
    await userEvent.tab();
    await expect.element(field(SAY('seeing_words'))).toHaveFocus();
    await userEvent.keyboard('The trip in May.');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(SAY('seeing_kept'))).toBeVisible();
    await expect.element(tick('told-differently')).toHaveFocus();
    expect(memory.seeing.patterns.values()).toEqual([
      { id: 'told-differently', date: '2026-11-24', words: 'The trip in May.' },
    ]);
    // What was kept does not show by itself.
    await expect.element(page.getByText('The trip in May.')).not.toBeVisible();
    await page.getByText(SAY('seeing_what_i_kept'), { exact: true }).click();
    await expect.element(page.getByText('The trip in May.')).toBeVisible();
    await expectNoAxeFault();
    await enterOn(named('journal_erase'));
    await expect.element(button(SAY('journal_erase_no'))).toHaveFocus();
    await button(SAY('journal_erase_yes')).click();
    await expect.element(page.getByText(SAY('journal_erased'))).toBeVisible();
    await expect.element(heading(SAY('toolkit_patterns'))).toHaveFocus();
    expect(memory.seeing.patterns.values()).toEqual([null]);
  });

  test('says why a line was not kept, and leaves the words', async () => {
    const memory = await openTool('patterns');
    memory.world.refusal = 'storage-full';
    await tick('jokes').click();
    await field(SAY('seeing_words')).fill('At dinner.');
    await button(SAY('seeing_keep')).click();
    await expect.element(page.getByText(SAY('refusal_storage_full')).first()).toBeVisible();
    await expect.element(field(SAY('seeing_words'))).toHaveValue('At dinner.');
  });

  test('shows both where two copies changed it, and a line of another version by its words', async () => {
    const memory = memoryHouse();
    memory.seeing.patterns.add({ id: 'not-known-here', date: '2026-11-20', words: 'Of later.' });
    await openTool('patterns', memory);
    await page.getByText(SAY('seeing_what_i_kept'), { exact: true }).click();
    await expect.element(page.getByText(SAY('seeing_kept_unknown'))).toBeVisible();
    await expect.element(page.getByText('Of later.')).toBeVisible();
  });

  test('can be read where nothing is to be kept: nothing is asked of storage', async () => {
    const memory = memoryHouse();
    memory.world.keepsNothing = true;
    memory.actions.seeing.patterns.read = () => Promise.reject(new Error('read'));
    await openTool('patterns', memory);
    await tick('fast').click();
    await expect.element(field(SAY('seeing_words'))).not.toBeInTheDocument();
    await expect.element(page.getByText(SAY('seeing_nothing_kept'))).toBeVisible();
  });

  test.each(LOOKS)('looks as it should: $name', async (look) => {
    await setLook(look);
    const memory = memoryHouse();
    memory.seeing.patterns.add({ id: 'phone', date: '2026-11-20', words: 'Every Sunday, in the kitchen.' });
    await openTool('patterns', memory);
    await tick('neck').click();
    await page.getByText(SAY('seeing_what_i_kept'), { exact: true }).click();
    await takePicture('patterns', look);
  });
});
