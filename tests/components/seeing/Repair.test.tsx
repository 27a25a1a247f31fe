import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { QUESTIONS } from '../../../utils/core/repair';
import { expectNoAxeFault } from '../axe';
import { memoryHouse } from '../memory';
import { LOOKS, setLook, takePicture } from '../picture';
import { SAY } from '../words';
import { button, enterOn, field, goOn, heading, openTool } from './walk';

const answer = (name: 'yes' | 'unsure' | 'no' | 'unsaid') =>
  page.getByRole('radio', { name: SAY(`repair_safety_${name}`), exact: true });

async function open(memory = memoryHouse()) {
  await openTool('repair', memory);
  await goOn();
  await expect.element(heading(SAY('repair_safety'))).toBeVisible();
  return memory;
}

describe('is repair possible?', () => {
  beforeEach(() => page.viewport(1000, 800));

  test.each(['unsure', 'no', 'unsaid'] as const)(
    'anything but a clear yes brings people and care, and the other four wait: %s',
    async (said) => {
      await open();
      await answer(said).click();
      await expect.element(heading(SAY('repair_wait'))).toBeVisible();
      await expect.element(page.getByText(SAY('repair_wait_why'))).toBeVisible();
      await expect.element(page.getByText(SAY('care_people'))).toBeVisible();
      await expect.element(button(SAY('repair_next'))).not.toBeInTheDocument();
      await expectNoAxeFault();
      await answer('yes').click();
      await expect.element(heading(SAY('repair_wait'))).not.toBeInTheDocument();
      await expect.element(button(SAY('repair_next'))).toBeVisible();
    },
  );

  test('goes through all five by keyboard, thinking only: nothing is kept, and nothing is said of it', async () => {
    const memory = await open();
    // The focus comes to the heading a frame later: what is pressed before that goes there.
    await expect.element(heading(SAY('toolkit_repair'))).toHaveFocus();
    (answer('yes').element() as HTMLElement).focus();
    await userEvent.keyboard(' ');
    for (const question of QUESTIONS.slice(1)) {
      await enterOn(SAY('repair_next'));
      await expect.element(heading(SAY(`repair_${question}`))).toHaveFocus();
      await expect.element(page.getByText(SAY(`repair_${question}_question`))).toBeVisible();
    }
    await enterOn(SAY('repair_next'));
    await expect.element(heading(SAY('repair_end'))).toHaveFocus();
    await expectNoAxeFault();
    expect(memory.seeing.repair.values()).toEqual([]);
  });

  test('what is begun waits on the page while one goes from question to question or to Support', async () => {
    const memory = await open();
    await answer('yes').click();
    await field(SAY('repair_words')).fill('Half a thought');
    await button(SAY('support_door')).first().click();
    await expect.element(heading(SAY('support_title'))).toHaveFocus();
    await button(SAY('support_back')).click();
    await expect.element(field(SAY('repair_words'))).toHaveValue('Half a thought');
    await button(SAY('repair_next')).click();
    await expect.element(field(SAY('repair_words'))).toHaveValue('');
    await button(SAY('repair_before')).click();
    await expect.element(field(SAY('repair_words'))).toHaveValue('Half a thought');
    expect(memory.journal.drafts.size).toBe(0);
  });

  test('keeps words when asked to, with earlier ones side by side', async () => {
    const memory = memoryHouse();
    memory.seeing.repair.add({ question: 'safety', date: '2026-08-01', words: 'Not at night.' }, 1);
    memory.seeing.repair.add({ question: 'seen', date: '2026-08-01', words: 'Sometimes.' }, 2);
    await open(memory);
    await field(SAY('repair_words')).fill('Better than in summer.');
    await button(SAY('journal_save')).click();
    await expect.element(page.getByText(SAY('journal_saved'))).toBeVisible();
    await expect.element(field(SAY('repair_words'))).toHaveValue('');
    expect(memory.seeing.repair.values()[0]).toEqual({
      question: 'safety',
      date: '2026-11-24',
      words: 'Better than in summer.',
    });
    await page.getByText(SAY('repair_earlier'), { exact: true }).click();
    const [now, then] = ['Better than in summer.', 'Not at night.'].map((text) =>
      page.getByText(text).element().getBoundingClientRect(),
    );
    expect(now?.top).toBe(then?.top);
    expect(now?.left).toBeLessThan(then?.left ?? 0);
    await expect.element(page.getByText('Sometimes.')).not.toBeInTheDocument();
    await expectNoAxeFault();
  });

  test('can be thought through where nothing is to be kept', async () => {
    const memory = memoryHouse();
    memory.world.keepsNothing = true;
    memory.actions.seeing.repair.read = () => Promise.reject(new Error('read'));
    await open(memory);
    await expect.element(button(SAY('journal_save'))).not.toBeInTheDocument();
    await answer('yes').click();
    await button(SAY('repair_next')).click();
    await expect.element(heading(SAY('repair_acknowledged'))).toHaveFocus();
  });

  test.each(LOOKS)('looks as it should: $name', async (look) => {
    await setLook(look);
    const memory = memoryHouse();
    memory.seeing.repair.add({ question: 'safety', date: '2026-08-01', words: 'Not at night.' }, 1);
    memory.seeing.repair.add({ question: 'safety', date: '2026-10-01', words: 'More often than before.' }, 2);
    await open(memory);
    await page.getByText(SAY('repair_earlier'), { exact: true }).click();
    await answer('unsure').click();
    await takePicture('repair-waiting', look);
    await answer('yes').click();
    await button(SAY('repair_next')).click();
    await button(SAY('repair_next')).click();
    await takePicture('repair-help', look);
  });
});
