import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { breakFrom } from '../../../utils/core/break';
import { withGiven } from '../../../utils/core/reminders';
import { expectNoAxeFault } from '../axe';
import { draftOn, HOUR_MS } from '../drafts';
import { LINE_TODAY, type MemoryHouse, memoryHouse, NOW } from '../memory';
import { showOptions } from '../stage';
import { SAY } from '../words';

let memory: MemoryHouse;
const press = (name: string | RegExp) => page.getByRole('button', { name }).click();

beforeEach(() => {
  memory = memoryHouse();
});

test('shows the line of the day, and a way to begin where nothing is on', async () => {
  showOptions({ memory });
  await expect.element(page.getByText(LINE_TODAY)).toBeVisible();
  await expect.element(page.getByText('Nothing is on right now.')).toBeVisible();
  await press('Set a boundary');
  await expect.element(page.getByRole('heading', { name: 'Set a boundary' })).toHaveFocus();
});

test('shows what is on, and nothing that is not', async () => {
  memory.add(draftOn([], { name: 'On now' }));
  const night = { kind: 'weekly', times: [{ days: [1], from: '01:00', to: '02:00' }] } as const;
  memory.add(draftOn([], { name: 'Off now' }, { window: night }));
  showOptions({ memory });
  await expect.element(page.getByText('On now')).toBeVisible();
  await expect.element(page.getByText('Off now')).not.toBeInTheDocument();
});

test('shows a break that is running and what has reminded, each with its answer', async () => {
  memory.world.taken = breakFrom(NOW.at, 30, null);
  showOptions({ memory });
  await expect.element(page.getByRole('heading', { name: SAY('break_running') })).toBeVisible();
  await press(SAY('break_back'));
  await expect.element(page.getByRole('heading', { name: SAY('break_running') })).not.toBeInTheDocument();
  memory.world.reminders = withGiven(memory.world.reminders, {
    id: 'tea',
    wall: '2026-11-24T20:00',
    at: NOW.at,
    means: 'dot',
    isUntold: false,
  });
  showOptions({ memory });
  await expect.element(page.getByRole('button', { name: /^Seen/ })).toBeVisible();
  await expectNoAxeFault();
});

describe('a hold by hand', () => {
  beforeEach(() => {
    memory.add(draftOn([], { name: 'No calls' }));
    showOptions({ memory });
  });

  test('is one tap, and can be taken back', async () => {
    await press('I held it: No calls');
    await expect.element(page.getByText(/held once/)).toBeVisible();
    await press('Undo');
    await expect.element(page.getByText('Taken back.')).toBeVisible();
    await expect.element(page.getByText(/held once/)).not.toBeInTheDocument();
  });

  test('that could not be logged says why', async () => {
    memory.world.refusal = 'storage-failed';
    await press('I held it: No calls');
    await expect.element(page.getByRole('status').getByText(/could not be saved/)).toBeVisible();
  });
});

test('an old copy is called to mind in one line, which can be sent away', async () => {
  memory.backup.isDue = true;
  showOptions({ memory });
  await expect.element(page.getByText(/in no copy yet/)).toBeVisible();
  await expectNoAxeFault();
  await press(SAY('backup_not_now'));
  await expect.element(page.getByText(/in no copy yet/)).not.toBeInTheDocument();
  await expect.element(page.getByRole('heading', { name: SAY('today_title') })).toHaveFocus();
  expect(memory.backup.asked).toEqual(['not now']);
});

test('the line leads to where copies are made', async () => {
  memory.backup.isDue = true;
  showOptions({ memory });
  await press(SAY('backup_due_keep'));
  await expect.element(page.getByRole('heading', { name: SAY('backup_keep_title') })).toBeVisible();
  await page.getByRole('radio', { name: SAY('backup_remind_never') }).click();
  await expect.poll(() => memory.backup.asked).toEqual(['remind null']);
});

test('a site not watched is asked for from here, in the click', async () => {
  memory.add(draftOn(['instagram.com']), 0, false);
  showOptions({ memory });
  document.querySelector<HTMLElement>('.whole-row button')?.click();
  // At once: no promise has had its turn.
  expect(memory.world.asked).toHaveLength(1);
  await expect.element(page.getByText(/Not watching/)).not.toBeInTheDocument();
  expect(memory.world.asked).toEqual([['*://*.instagram.com/*']]);
});

test('a window that is over is pointed to, gently', async () => {
  const window = { kind: 'for', from: NOW.at - 3 * HOUR_MS, until: NOW.at - HOUR_MS } as const;
  memory.add(draftOn([], {}, { window }), 3 * HOUR_MS);
  showOptions({ memory });
  await expect.element(page.getByText(/come to the end of its time/)).toBeVisible();
  await press('All my boundaries');
  await expect.element(page.getByText('How was it, for you?')).toBeVisible();
});
