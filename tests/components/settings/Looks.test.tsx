import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Looks } from '../../../components/settings/Looks';
import { draftOn } from '../drafts';
import { type MemoryHouse, memoryHouse } from '../memory';
import { LOOKS, setLook, takePicture } from '../picture';
import { show, showOptions } from '../stage';
import { SAY } from '../words';

let memory: MemoryHouse;
const radio = (name: string) => page.getByRole('radio', { name });
const box = (key: Parameters<typeof SAY>[0]) => page.getByRole('checkbox', { name: SAY(key) });

beforeEach(() => {
  memory = memoryHouse();
});

function showLooks(browser: 'chrome' | 'firefox' = 'chrome') {
  memory.world.onChange = () =>
    show(<Looks house={memory.house()} look={memory.actions.look} browser={browser} />);
  memory.world.onChange();
}

test('with nothing chosen it is Holdfast, and a face is chosen by the keyboard alone', async () => {
  showLooks();
  await expect.element(radio('Holdfast')).toBeChecked();
  await userEvent.tab();
  await expect.element(radio('Holdfast')).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(radio('Notes')).toBeChecked();
  expect(memory.world.face).toBe('notes');
});

test.each([
  ['look_diary', 'diary true', 'diary false'],
  ['look_nothing', 'keeps nothing true', 'keeps nothing false'],
] as const)('%s is on at once, and off at once', async (key, on, off) => {
  showLooks();
  await box(key).click();
  await expect.element(box(key)).toBeChecked();
  await box(key).click();
  await expect.element(box(key)).not.toBeChecked();
  expect(memory.world.done).toEqual([on, off]);
});

test('what could not be kept is said, and not shown as if it were', async () => {
  memory.world.refusal = 'storage-full';
  showLooks();
  await radio('Weather').click();
  await expect.element(page.getByText(SAY('refusal_storage_full')).first()).toBeVisible();
  await expect.element(radio('Holdfast')).toBeChecked();
  await box('look_diary').click();
  await expect.element(box('look_diary')).not.toBeChecked();
});

test('what another page has settled is shown', async () => {
  showLooks();
  memory.world.face = 'reader';
  memory.world.isDiary = true;
  memory.world.onChange();
  await expect.element(radio('Reader')).toBeChecked();
  await expect.element(box('look_diary')).toBeChecked();
});

test.each([
  ['chrome', /puzzle piece/],
  ['firefox', /list of add-ons/],
] as const)('says what it cannot hide in %s', async (browser, truth) => {
  showLooks(browser);
  await expect.element(page.getByText(/hides nothing from somebody who looks for it/)).toBeVisible();
  await expect.element(page.getByText(truth)).toBeVisible();
  await expect.element(page.getByText(/address bar over our pages/)).toBeVisible();
});

test('the brand is the face’s, and every room says that boundaries rest', async () => {
  await page.viewport(1200, 800);
  memory.add(draftOn(['feed.example']));
  memory.world.face = 'notes';
  memory.world.isDiary = true;
  showOptions({ memory });
  const nav = page.getByRole('navigation');
  await expect.element(nav.getByText('Notes', { exact: true })).toBeVisible();
  await expect.element(nav.getByText('Holdfast')).not.toBeInTheDocument();
  for (const room of ['Boundaries', 'Settings']) {
    await page.getByRole('button', { name: room, exact: true }).click();
    await expect.element(page.getByText(SAY('look_diary_now'))).toBeVisible();
  }
});

test.each(LOOKS)('looks well, $name', async (look) => {
  await setLook(look);
  memory.world.face = 'weather';
  memory.world.isDiary = true;
  showOptions({ memory });
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  await expect.element(radio('Weather')).toBeChecked();
  await takePicture('looks', look);
});
