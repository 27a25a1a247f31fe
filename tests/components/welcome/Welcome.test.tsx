import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LEAVING, stepsIn } from '../../../components/welcome/steps';
import { type MemoryHouse, memoryHouse } from '../memory';
import { showOptions } from '../stage';
import { SAY } from '../words';

const STEPS = stepsIn('chrome');

let memory: MemoryHouse;
const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
const heading = (name: string) => page.getByRole('heading', { level: 1, name });

beforeEach(() => {
  memory = memoryHouse();
  memory.world.welcomed = false;
});

test('each screen says one thing, by keyboard too, and the answer leads to the first boundary', async () => {
  showOptions({ memory });
  for (const [i, { title, texts }] of STEPS.entries()) {
    await expect.element(heading(SAY(title))).toHaveFocus();
    for (const text of texts) await expect.element(page.getByText(SAY(text))).toBeVisible();
    await expect.element(page.getByText(`${i + 1} of ${STEPS.length + 1}`)).toBeVisible();
    expect(memory.world.done).toEqual([]);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
  }
  await expect.element(heading(SAY('welcome_asked'))).toHaveFocus();
  expect(memory.world.done).toEqual([]);
  await userEvent.tab();
  await expect.element(page.getByRole('button', { name: SAY('welcome_asked_me') })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(heading('Set a boundary')).toHaveFocus();
  expect(memory.world.done).toEqual(['welcomed']);
});

test('the language is chosen on its first screen, before anything that has to be understood', async () => {
  showOptions({ memory });
  await page.getByRole('radio', { name: 'Deutsch' }).click();
  await expect.element(page.getByRole('radio', { name: 'Deutsch' })).toBeChecked();
  expect(memory.world.done).toEqual(['language de']);
  await press(SAY('welcome_next'));
  await expect.element(page.getByRole('radio')).not.toBeInTheDocument();
});

test('says plainly what it must not hide', () => {
  const told = STEPS.flatMap(({ texts }) => texts).map((key) => SAY(key));
  const all = told.join(' ');
  for (const truth of [
    /the key lies beside it\. That protects from nobody/,
    /list of extensions/,
    /signed in to an account/,
    /store can remember/,
    /history keeps the addresses .* a site you were paused on/,
    /a device they never touch/,
    /watch the screen or the keyboard/,
    /No advocate.*has reviewed it yet/,
  ])
    expect(all).toMatch(truth);
});

test('it never frightens, hurries or shames', () => {
  const told = [...STEPS, LEAVING].flatMap(({ title, texts }) => [title, ...texts]).map((key) => SAY(key));
  for (const text of told) {
    expect(text).not.toMatch(
      /\b(fail|relapse|streak|missed|should|just|simply|must|broke|cheat|danger|warning)\b|!/i,
    );
    expect(text.length).toBeLessThan(260);
  }
});

test.each([0, 1, 2])('can be skipped after %i screens', async (screens) => {
  showOptions({ memory });
  for (let i = 0; i < screens; i += 1) await press('Next');
  await press('Skip to the first boundary');
  await expect.element(heading('Set a boundary')).toBeVisible();
  expect(memory.world.done).toEqual(['welcomed']);
});

test('who would rather not have it here is told how to remove it, and nothing is kept', async () => {
  showOptions({ memory });
  await press('Next');
  await press('Next');
  await press('I would rather not have it here');
  await expect.element(heading(SAY(LEAVING.title))).toHaveFocus();
  for (const text of LEAVING.texts) await expect.element(page.getByText(SAY(text))).toBeVisible();
  expect(memory.world.done).toEqual([]);
  await press('Back');
  await expect.element(heading('Who else could see it')).toHaveFocus();
});

describe('coming from a page', () => {
  test('the first run comes first, and the site is remembered', async () => {
    showOptions({ memory, start: 'https://www.instagram.com/sam' });
    await expect.element(heading(SAY('welcome_title'))).toBeVisible();
    await press('Skip to the first boundary');
    await expect.element(page.getByText(/^For instagram.com/)).toBeVisible();
  });
});

test('not being able to keep that it was read stops nobody', async () => {
  memory.actions.welcomed = () => Promise.reject(new Error('no room'));
  showOptions({ memory });
  await press('Skip to the first boundary');
  await expect.element(heading('Set a boundary')).toBeVisible();
});

test('read again from the settings it leads back there', async () => {
  memory.world.welcomed = true;
  showOptions({ memory });
  await press('Settings');
  await press('Read the first pages again');
  await expect.element(heading(SAY('welcome_title'))).toHaveFocus();
  await press('Close');
  await expect.element(heading('Settings')).toHaveFocus();
  expect(memory.world.done).toEqual([]);
});
