import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Commitment } from '../../../utils/core/commitment';
import { expectNoAxeFault } from '../axe';
import { memoryHouse } from '../memory';
import { LOOKS, setLook, takePicture } from '../picture';
import { named, SAY } from '../words';
import { button, enterOn, field, goOn, heading, openTool } from './walk';

const WALK: Commitment = {
  text: 'A walk by myself',
  measure: 'On two evenings',
  startedOn: '2026-11-02',
  restsSince: null,
  looks: [
    { week: '2026-11-16', went: 'not-this-week', words: 'Too much rain.' },
    { week: '2026-11-09', went: 'kept', words: '' },
  ],
};
const went = (name: 'kept' | 'partly' | 'not_this_week') =>
  page.getByRole('radio', { name: SAY(`commit_went_${name}`), exact: true });

describe('commitments of one’s own', () => {
  beforeEach(() => page.viewport(1000, 800));

  test('one is taken up and looked at, by keyboard alone', async () => {
    const memory = await openTool('commitments');
    (field(SAY('commit_text')).element() as HTMLElement).focus();
    await userEvent.keyboard('A walk');
    await userEvent.tab();
    await userEvent.keyboard('On two evenings{Enter}');
    await expect.element(heading('A walk')).toBeVisible();
    await expect.element(field(SAY('commit_text'))).toHaveValue('');
    (went('partly').element() as HTMLElement).focus();
    await userEvent.keyboard(' ');
    await userEvent.tab();
    await expect.element(field(SAY('commit_words'))).toHaveFocus();
    await userEvent.keyboard('Once, in the rain.');
    await enterOn(named('commit_look'));
    await expect.element(page.getByText(SAY('commit_this_week', SAY('commit_went_partly')))).toBeVisible();
    expect(memory.seeing.commitments.values()).toEqual([
      {
        text: 'A walk',
        measure: 'On two evenings',
        startedOn: '2026-11-24',
        restsSince: null,
        looks: [{ week: '2026-11-23', went: 'partly', words: 'Once, in the rain.' }],
      },
    ]);
    await expectNoAxeFault();
  });

  test('a week without it is met kindly, and can be looked at again', async () => {
    const memory = memoryHouse();
    memory.seeing.commitments.add(WALK);
    await openTool('commitments', memory);
    await went('not_this_week').click();
    await expect.element(page.getByText(SAY('commit_setback'))).toBeVisible();
    await button(named('commit_look')).click();
    await button(named('commit_look_again')).click();
    await expect.element(heading(WALK.text)).toHaveFocus();
    await went('kept').click();
    await button(named('commit_look')).click();
    await expect.element(page.getByText(SAY('commit_this_week', SAY('commit_went_kept')))).toBeVisible();
    const [kept] = memory.seeing.commitments.values();
    expect(kept?.looks.map((look) => look.went)).toEqual(['kept', 'not-this-week', 'kept']);
  });

  test('it can be made smaller, rest, be taken up again and be erased', async () => {
    const memory = memoryHouse();
    memory.seeing.commitments.add(WALK);
    await openTool('commitments', memory);
    await button(named('commit_edit')).click();
    await field(SAY('commit_measure')).first().fill('Once');
    await button(SAY('commit_change')).click();
    await expect.element(page.getByText('Once', { exact: true })).toBeVisible();
    await button(named('commit_rest')).click();
    await page.getByText(SAY('commit_resting'), { exact: true }).click();
    expect(memory.seeing.commitments.values()[0]?.restsSince).toBe('2026-11-24');
    await button(named('commit_again')).click();
    await expect.element(button(named('commit_rest'))).toBeVisible();
    await button(named('journal_erase')).click();
    await button(SAY('journal_erase_yes')).click();
    await expect.element(heading(WALK.text)).not.toBeInTheDocument();
    await expect.element(heading(SAY('toolkit_commitments'))).toHaveFocus();
  });

  test('says why it was not kept, and leaves the words', async () => {
    const memory = await openTool('commitments');
    memory.world.refusal = 'storage-full';
    await field(SAY('commit_text')).fill('A walk');
    await button(SAY('commit_begin')).click();
    await expect.element(page.getByText(SAY('refusal_storage_full')).first()).toBeVisible();
    await expect.element(field(SAY('commit_text'))).toHaveValue('A walk');
  });

  test('can be thought through where nothing is to be kept', async () => {
    const memory = memoryHouse();
    memory.world.keepsNothing = true;
    memory.actions.seeing.commitments.read = () => Promise.reject(new Error('read'));
    await openTool('commitments', memory);
    await field(SAY('commit_text')).fill('A walk');
    await expect.element(button(SAY('commit_begin'))).not.toBeInTheDocument();
    await expect.element(page.getByText(SAY('seeing_nothing_kept'))).toBeVisible();
  });

  test.each(LOOKS)('looks as it should: $name', async (look) => {
    await setLook(look);
    const memory = memoryHouse();
    memory.seeing.commitments.add(WALK);
    await openTool('commitments', memory);
    await went('not_this_week').click();
    await page.getByText(SAY('commit_earlier'), { exact: true }).click();
    await takePicture('commitments', look);
  });
});

describe('agreements made by two', () => {
  beforeEach(() => page.viewport(1000, 800));

  async function open(memory = memoryHouse()) {
    await openTool('commitments', memory);
    await button(SAY('commit_to_together')).click();
    await goOn();
    return memory;
  }

  test('take words for what was noticed, and no mark', async () => {
    const memory = await open();
    await field(SAY('commit_agreement')).fill('One evening each.');
    await button(SAY('journal_save')).click();
    await field(SAY('commit_noticed')).fill('Nobody called.');
    await button(named('journal_save')).click();
    await expect.element(page.getByText('Nobody called.')).toBeVisible();
    await expect.element(page.getByRole('radio')).not.toBeInTheDocument();
    await expect.element(page.getByRole('checkbox')).not.toBeInTheDocument();
    expect(memory.seeing.agreements.values()).toEqual([
      {
        text: 'One evening each.',
        madeOn: '2026-11-24',
        noticed: [{ date: '2026-11-24', words: 'Nobody called.' }],
      },
    ]);
    await expectNoAxeFault();
    await enterOn(named('journal_erase'));
    await button(SAY('journal_erase_yes')).click();
    await expect.element(heading(SAY('commit_together'))).toHaveFocus();
    expect(memory.seeing.agreements.values()).toEqual([null]);
    await button(SAY('commit_mine')).click();
    await expect.element(heading(SAY('toolkit_commitments'))).toHaveFocus();
  });

  test.each(LOOKS)('looks as it should: $name', async (look) => {
    await setLook(look);
    const memory = memoryHouse();
    const noticed = [{ date: '2026-11-22', words: 'It was quiet, and nobody called.' }];
    memory.seeing.agreements.add({ text: 'One evening each.', madeOn: '2026-11-01', noticed });
    await open(memory);
    await takePicture('agreements', look);
  });
});
