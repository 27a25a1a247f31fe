import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectNoAxeFault } from '../axe';
import { draftOn } from '../drafts';
import { type MemoryHouse, memoryHouse } from '../memory';
import { LOOKS, setLook, takePicture } from '../picture';
import { showOptions } from '../stage';
import { named, SAY } from '../words';

let memory: MemoryHouse;
const button = (name: string | RegExp) => page.getByRole('button', { name });
const answers = ['keep', 'change', 'let_go'] as const;

beforeEach(async () => {
  await page.viewport(1000, 800);
  memory = memoryHouse();
  memory.world.vault = 'open';
  memory.add(draftOn([], { name: 'No calls after nine', why: 'My evenings' }));
});

async function open() {
  showOptions({ memory });
  await button(SAY('options_nav_toolkit')).click();
  await button(new RegExp(`^${SAY('toolkit_review')}`)).click();
  await expect.element(page.getByRole('heading', { level: 1, name: SAY('review_title') })).toHaveFocus();
}

async function look() {
  await open();
  await begin();
}

/** Begins the form, and waits until it can be typed into: the press before it has been answered then. */
async function begin() {
  await button(SAY('review_look_named', 'No calls after nine')).click();
  await expect.element(page.getByRole('radio', { name: SAY('review_safety_no') })).toHaveFocus();
}

describe('a boundary looked at again', () => {
  test('has three answers of equal weight, and nothing that is due', async () => {
    await look();
    const looks = answers.map((answer) => button(SAY(`review_answer_${answer}`)).element().className);
    expect(new Set(looks)).toEqual(new Set(['button quiet']));
    expect(document.querySelector('main')?.textContent).not.toMatch(/overdue|last month|days since|\d+ ?%/i);
    await expectNoAxeFault();
  });

  test('is kept, by keyboard, with what one decided on for oneself', async () => {
    await look();
    await userEvent.keyboard(' ');
    await expect.element(page.getByRole('radio', { name: SAY('review_safety_no') })).toBeChecked();
    await userEvent.keyboard('{Tab}Quiet, mostly.{Tab}I end the call.{Tab}{Enter}');
    await expect.element(page.getByText(SAY('review_kept'))).toBeVisible();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(memory.plan.reviews.values()).toEqual([
      {
        boundaryId: 'b1',
        name: 'No calls after nine',
        date: '2026-11-24',
        answer: 'keep',
        words: 'Quiet, mostly.',
        consequences: 'I end the call.',
        isSafety: false,
      },
    ]);
    await page.getByText(SAY('review_before')).click();
    await expect.element(page.getByText('Quiet, mostly.').first()).toBeVisible();
  });

  test('that is about safety asks for no consequence: plan and people stand there instead', async () => {
    await look();
    await page.getByRole('radio', { name: SAY('review_safety_no') }).click();
    await page.getByLabelText(SAY('review_then')).fill('I confront them');
    await page.getByRole('radio', { name: SAY('review_safety_yes') }).click();
    await expect.element(page.getByText(SAY('review_safety_care'))).toBeVisible();
    await expect.element(page.getByLabelText(SAY('review_then'))).not.toBeInTheDocument();
    await button(SAY('review_answer_keep')).click();
    await expect
      .poll(() => memory.plan.reviews.values())
      .toMatchObject([{ consequences: '', isSafety: true }]);
  });

  test('that is about safety is one press from the plan', async () => {
    await look();
    await page.getByRole('radio', { name: SAY('review_safety_yes') }).click();
    await button(SAY('plan_title')).click();
    await expect.element(page.getByRole('heading', { level: 1, name: SAY('plan_title') })).toHaveFocus();
  });

  test('to be changed leads to its form', async () => {
    await look();
    await button(SAY('review_answer_change')).click();
    await expect
      .element(page.getByRole('heading', { level: 1, name: SAY('boundary_change_title') }))
      .toHaveFocus();
    await expect.element(page.getByLabelText(SAY('boundary_name'))).toHaveValue('No calls after nine');
    expect(memory.plan.reviews.values()).toMatchObject([{ answer: 'change' }]);
  });

  test('to be let go ends as ever, after its cooling-off', async () => {
    await look();
    await button(SAY('review_answer_let_go')).click();
    await expect.element(page.getByText(SAY('boundary_end_waits'))).toBeVisible();
    expect(memory.house().boundaries[0]?.boundary.pending?.to).toBe('ended');
  });

  test('that could not be kept is not said to be, and nothing is done', async () => {
    await look();
    memory.world.refusal = 'storage-full';
    await button(SAY('review_answer_let_go')).click();
    await expect.element(page.getByText(SAY('refusal_storage_full'))).toBeVisible();
    expect(memory.world.done).not.toContain('end');
  });

  test('can be looked at where nothing is kept, and that is said', async () => {
    memory.world.keepsNothing = true;
    await look();
    await button(SAY('review_answer_keep')).click();
    await expect.element(page.getByText(SAY('review_unkept'))).toBeVisible();
    await begin();
    await page.getByLabelText(SAY('review_words')).fill('Nobody keeps this');
    await button(SAY('options_nav_today')).click();
    expect(memory.journal.drafts.size).toBe(0);
    expect(memory.plan.reviews.values()).toEqual([]);
  });

  test('has its thoughts still when it has ended, and each can go', async () => {
    memory.plan.reviews.add({
      boundaryId: 'gone',
      name: 'Their feed',
      date: '2026-10-02',
      answer: 'let-go',
      words: 'It was time.',
      consequences: '',
      isSafety: false,
    });
    await open();
    await expect.element(page.getByText('It was time.')).toBeVisible();
    await button(named('journal_erase')).click();
    await button(SAY('journal_erase_yes')).click();
    await expect.element(page.getByText('It was time.')).not.toBeInTheDocument();
  });

  test('is on paper with what was last thought of it', async () => {
    memory.plan.reviews.add({
      boundaryId: 'b1',
      name: 'No calls after nine',
      date: '2026-10-02',
      answer: 'keep',
      words: 'Quiet.',
      consequences: 'I end the call.',
      isSafety: false,
    });
    await open();
    await expect.element(page.getByText(SAY('review_before'))).toBeVisible();
    await button(SAY('paper_copy')).click();
    await expect.poll(() => memory.world.done.join()).toContain(SAY('review_then_said', 'I end the call.'));
    expect(memory.world.done.join()).toContain('My evenings');
  });
});

test.each(LOOKS)('looked at, $name', async (look_) => {
  await setLook(look_);
  await look();
  await page.getByRole('radio', { name: SAY('review_safety_yes') }).click();
  await takePicture('review-safety', look_);
  await page.getByRole('radio', { name: SAY('review_safety_no') }).click();
  await takePicture('review', look_);
});
