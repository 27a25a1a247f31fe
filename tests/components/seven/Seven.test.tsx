import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { cardColours } from '../../../utils/core/card-picture';
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

test('are a picture as well: as long as their words are, these in ink, and the sea below them', async () => {
  await memory.actions.evenings.seven.write({ from: '2026-11-24' });
  await evenings(7);
  await open();
  await button(SAY('seven_save_picture')).click();
  await expect.element(page.getByText(/^Your browser is saving it/)).toBeVisible();
  const [saved] = memory.evenings.pictures;
  if (!saved) throw new Error('nothing was saved');
  expect(saved.name).toMatch(/^seven-\d{4}-\d{2}-\d{2}\.png$/);
  const drawn = await createImageBitmap(saved.png);
  expect(drawn.width).toBe(1080);
  // Seven days of three rows each, and the sea.
  expect(drawn.height).toBeGreaterThan(1600);
  const { ink, sea } = cardColours(null, false);
  // Within the heading and the last line there is ink; below the words there is none, and the nearest water is there.
  expect(countOf(ink, drawn, 90, 100)).toBeGreaterThan(200);
  expect(countOf(sea[2], drawn, drawn.height - 200, 100)).toBeGreaterThan(5000);
});

test('longer than a picture can be, they are not cut: it says so, and the text has them all', async () => {
  await memory.actions.evenings.seven.write({ from: '2026-11-24' });
  await evenings(6);
  memory.world.now = { ...NOW, at: NOW.at + 40 * DAY_MS };
  const day = new Date(memory.world.now.at).toISOString().slice(0, 10);
  await memory.actions.evenings.write({ ...blankCheckIn(day), text: 'Kelp and stone. '.repeat(2000) });
  await open();
  await button(SAY('seven_save_picture')).click();
  await expect.element(page.getByText(SAY('line_card_unsaved'))).toBeVisible();
  expect(memory.evenings.pictures).toEqual([]);
});

/** How many points of a stretch of a picture have a colour, give or take what blending makes of it. */
function countOf(colour: string, drawn: ImageBitmap, from: number, rows: number): number {
  const context = new OffscreenCanvas(drawn.width, drawn.height).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = context.getImageData(0, 0, 1, 1).data;
  context.drawImage(drawn, 0, 0);
  const { data } = context.getImageData(0, from, drawn.width, rows);
  let count = 0;
  for (let i = 0; i < data.length; i += 4) {
    const far = [r, g, b].some((want, n) => Math.abs((data[i + n] ?? 0) - want) > 6);
    if (!far) count += 1;
  }
  return count;
}

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
