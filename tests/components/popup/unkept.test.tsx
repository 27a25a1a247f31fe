import '../../../components/popup/popup.css';
import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Everyday } from '../../../components/popup/Everyday';
import { Popup } from '../../../components/popup/Popup';
import { draftOn } from '../drafts';
import { type MemoryHouse, memoryHouse } from '../memory';
import { type Look, setLook, takePicture } from '../picture';
import { show } from '../stage';
import { SAY } from '../words';

const LOOKS: readonly Look[] = [
  { name: 'light', width: 360, scheme: 'light', direction: 'ltr' },
  { name: 'dark', width: 360, scheme: 'dark', direction: 'ltr' },
];

let memory: MemoryHouse;

beforeEach(async () => {
  await page.viewport(360, 600);
  memory = memoryHouse();
  memory.world.keepsNothing = true;
});

function showPopup(here: string | null = null) {
  show(
    <Popup
      house={memory.house()}
      here={here}
      evening={{ restedOn: null, actions: memory.actions.evenings }}
      actions={memory.actions}
      onOpen={vi.fn()}
      onBeside={vi.fn()}
      onLock={() => undefined}
      onBoundaryHere={vi.fn()}
    />,
  );
}

test('a hold is answered kindly by the keyboard alone, and nothing is asked to be kept', async () => {
  showPopup('https://feed.example/');
  await expect.element(page.getByText(SAY('look_reading'))).toBeVisible();
  await expect.element(page.getByRole('button', { name: /feed\.example/ })).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: SAY('popup_beside') })).not.toBeInTheDocument();
  // Past another line of the day.
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(SAY('look_held_unkept')).last()).toBeVisible();
  expect(memory.world.done).toEqual([]);
});

test('so is one of a boundary from before', async () => {
  memory.add(draftOn(['feed.example']));
  showPopup();
  await page.getByRole('button', { name: /^I held it/ }).click();
  await expect.element(page.getByText(SAY('look_held_unkept')).last()).toBeVisible();
  expect(memory.world.done).toEqual([]);
});

test('and so is one while the vault is locked', async () => {
  memory.world.vault = 'locked';
  const holdUnnamed = vi.fn();
  const actions = { ...memory.actions, holdUnnamed };
  show(
    <Everyday house={memory.house()} actions={actions} vault={memory.actions.vault} onRecovered={vi.fn()} />,
  );
  await page.getByRole('button', { name: SAY('everyday_held') }).click();
  await expect.element(page.getByText(SAY('look_held_unkept'))).toBeVisible();
  expect(holdUnnamed).not.toHaveBeenCalled();
});

test.each(LOOKS)('with a plain face and boundaries at rest, it looks well, $name', async (look) => {
  await setLook(look);
  memory.world.face = 'notes';
  memory.world.isDiary = true;
  showPopup();
  await expect.element(page.getByRole('heading', { name: 'Notes' })).toBeInTheDocument();
  await expect.element(page.getByText(SAY('look_diary_now'))).toBeVisible();
  await expect.element(page.getByText(/Holdfast/)).not.toBeInTheDocument();
  await takePicture('popup-unkept', look);
});
