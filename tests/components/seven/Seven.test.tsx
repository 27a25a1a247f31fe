import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { blankCheckIn } from '../../../utils/core/check-in';
import { expectNoAxeFault } from '../axe';
import { type MemoryHouse, memoryHouse, NOW } from '../memory';
import { LOOKS, setLook, takePicture } from '../picture';
import { showOptions } from '../stage';
import { SAY } from '../words';

const DAY_MS = 86_400_000;
const button = (name: string) => page.getByRole('button', { name, exact: true });
let memory: MemoryHouse;

beforeEach(() => {
  memory = memoryHouse();
});

/** Evenings are kept with days between them, in the house's own time. */
async function evenings(count: number) {
  for (let n = 1; n <= count; n += 1) {
    memory.world.now = { ...NOW, at: NOW.at + n * 3 * DAY_MS };
    const day = new Date(memory.world.now.at).toISOString().slice(0, 10);
    await memory.actions.evenings.write({ ...blankCheckIn(day), nourishing: `Soup ${n}`, feeling: 4 });
  }
}

async function open() {
  showOptions({ memory });
  await button(SAY('options_nav_journal')).click();
  await button(SAY('seven_open')).click();
}

test('are offered and not begun by themselves; begun, they fill mark by mark, however far apart', async () => {
  await open();
  await expect.element(page.getByRole('heading', { name: SAY('seven_title') })).toHaveFocus();
  expect(memory.evenings.begunOn()).toEqual([]);
  await button(SAY('seven_begin')).click();
  await expect.element(page.getByRole('img', { name: SAY.count('seven_marks', 0) })).toBeVisible();
  await evenings(3);
  showOptions({ memory });
  await button(SAY('seven_back')).click();
  await button(SAY('seven_open')).click();
  await expect.element(page.getByRole('img', { name: SAY.count('seven_marks', 3) })).toBeVisible();
  await button(SAY('options_nav_today')).click();
  await expect.element(page.getByRole('img', { name: SAY.count('seven_marks', 3) })).toBeVisible();
  await expectNoAxeFault();
});

test('end with a page of the own lines, to be printed and to be saved, and may begin anew', async () => {
  await memory.actions.evenings.seven.write({ from: '2026-11-24' });
  await evenings(8);
  await open();
  await expect.element(page.getByRole('heading', { name: SAY('seven_page_title') })).toBeVisible();
  await expect.element(page.getByText('Nourishing: Soup 7')).toBeVisible();
  await expect.element(page.getByText('Nourishing: Soup 8')).not.toBeInTheDocument();
  await button(SAY('seven_print')).click();
  expect(memory.evenings.printed()).toBe(1);
  await button(SAY('seven_save')).click();
  await expect.element(page.getByText(/^Your browser is saving it/)).toBeVisible();
  const [saved] = memory.evenings.saved;
  expect(saved?.text).toContain('Friday, November 27, 2026\nNourishing: Soup 1\nHow I was: good');
  expect(saved?.text.match(/Soup/g)).toHaveLength(7);
  await button(SAY('seven_again')).click();
  await expect.element(page.getByRole('img', { name: SAY.count('seven_marks', 1) })).toBeVisible();
});

test('are laid aside after asking once; what was written stays', async () => {
  await memory.actions.evenings.seven.write({ from: '2026-11-24' });
  await evenings(2);
  await open();
  await button(SAY('seven_lay_aside')).click();
  await button(SAY('seven_lay_aside_yes')).click();
  await expect.element(button(SAY('seven_begin'))).toBeVisible();
  expect(memory.journal.all()).toHaveLength(2);
});

test.each(LOOKS)('look as they should: $name', async (look) => {
  await setLook(look);
  await open();
  await expect.element(button(SAY('seven_begin'))).toBeVisible();
  await takePicture('seven-offered', look);
  await button(SAY('seven_begin')).click();
  await expect.element(page.getByRole('img')).toBeVisible();
  await evenings(7);
  showOptions({ memory });
  await button(SAY('seven_back')).click();
  await takePicture('journal-room', look);
  await button(SAY('seven_open')).click();
  await expect.element(button(SAY('seven_save'))).toBeVisible();
  await takePicture('seven-page', look);
});
