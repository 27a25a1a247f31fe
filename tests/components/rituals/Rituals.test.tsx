import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NO_REMINDERS } from '../../../utils/core/reminders';
import { type MemoryHouse, memoryHouse, NOW } from '../memory';
import { showOptions } from '../stage';
import { SAY } from '../words';

let memory: MemoryHouse;
const click = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
const EVENING = { name: 'Tea on the balcony', when: { kind: 'daily', time: '21:00' } } as const;

async function open() {
  showOptions({ memory });
  await click(SAY('options_nav_rituals'));
  await expect.element(page.getByRole('heading', { name: SAY('ritual_title'), level: 1 })).toHaveFocus();
}

beforeEach(() => {
  memory = memoryHouse();
});

describe('rituals', () => {
  test('begins with proposals, and what is saved reminds of nothing', async () => {
    await open();
    await click(SAY('ritual_idea_evening'));
    await expect.element(page.getByLabelText(SAY('ritual_name'))).toHaveValue(SAY('ritual_idea_evening'));
    await click(SAY('ritual_save'));
    await expect.element(page.getByText(SAY('ritual_saved'))).toBeVisible();
    const reminds = page.getByRole('checkbox', { name: SAY('ritual_remind', SAY('ritual_idea_evening')) });
    await expect.element(reminds).not.toBeChecked();
    expect(memory.world.reminders).toEqual(NO_REMINDERS);
  });

  test('says what is wrong where it is, and keeps what was typed', async () => {
    await open();
    await click(SAY('ritual_own'));
    await click(SAY('ritual_save'));
    await expect.element(page.getByText(SAY('ritual_problem_name'))).toBeVisible();
    await userEvent.type(page.getByLabelText(SAY('ritual_name')), 'A walk');
    await page.getByRole('radio', { name: SAY('ritual_kind_weekly') }).click();
    await page.getByRole('checkbox', { name: 'Sunday' }).click();
    await click(SAY('ritual_save'));
    await expect.element(page.getByText(SAY('ritual_problem_days'))).toBeVisible();
    memory.world.refusal = 'storage-full';
    await page.getByRole('checkbox', { name: 'Monday' }).click();
    await click(SAY('ritual_save'));
    await expect.element(page.getByText(SAY('refusal_storage_full')).first()).toBeVisible();
    await expect.element(page.getByLabelText(SAY('ritual_name'))).toHaveValue('A walk');
  });

  test('is switched on one by one, by a dot first; the browser is asked for its notifications in the click', async () => {
    memory.rituals.add(EVENING);
    await open();
    await page.getByRole('checkbox', { name: SAY('ritual_remind', EVENING.name) }).click();
    await expect.element(page.getByText(SAY('ritual_on'))).toBeVisible();
    expect(memory.world.done).toEqual(['on dot']);
    await expect.element(page.getByText(SAY('ritual_dot_means'))).toBeVisible();
    await page.getByRole('radio', { name: SAY('ritual_means_notification') }).click();
    await expect.element(page.getByText(SAY('ritual_named_means'))).toBeVisible();
    expect(memory.world.done.slice(1)).toEqual(['ask to notify', 'on notification']);
  });

  test('reminds by a dot where the browser does not allow it, and says so', async () => {
    memory.rituals.add(EVENING);
    memory.world.allows = false;
    await open();
    await page.getByRole('checkbox', { name: SAY('ritual_remind', EVENING.name) }).click();
    await page.getByRole('radio', { name: SAY('ritual_means_notification') }).click();
    await expect.element(page.getByText(SAY('ritual_on_by_dot'))).toBeVisible();
    await expect.element(page.getByRole('radio', { name: SAY('ritual_means_dot') })).toBeChecked();
  });

  test('says when notifications have been taken back since', async () => {
    const { id } = memory.rituals.add(EVENING).value;
    const on = { id, when: EVENING.when, means: 'notification', isNamed: false, since: NOW.at } as const;
    memory.world.reminders = { ...NO_REMINDERS, on: [on] };
    await open();
    await expect.element(page.getByText(SAY('ritual_not_allowed'))).toBeVisible();
    await click(SAY('ritual_allow'));
    await expect.element(page.getByText(SAY('ritual_not_allowed'))).not.toBeInTheDocument();
  });

  test('keeps quiet hours, pauses all, and takes today off', async () => {
    const { id } = memory.rituals.add(EVENING).value;
    const on = { id, when: EVENING.when, means: 'dot', isNamed: false, since: NOW.at } as const;
    memory.world.reminders = { ...NO_REMINDERS, on: [on] };
    await open();
    await page.getByRole('checkbox', { name: SAY('ritual_quiet_on') }).click();
    await expect.element(page.getByText(SAY('ritual_quiet_saved'))).toBeVisible();
    expect(memory.world.reminders.quiet).toEqual({ from: '22:00', to: '07:00' });
    await userEvent.fill(page.getByLabelText(SAY('ritual_quiet_to')), '22:00');
    await expect.element(page.getByText(SAY('ritual_quiet_problem'))).toBeVisible();
    expect(memory.world.reminders.quiet).toEqual({ from: '22:00', to: '07:00' });
    await click(SAY('ritual_not_today_named', EVENING.name));
    await expect.element(page.getByText(SAY('ritual_not_today_done'))).toBeVisible();
    expect(memory.world.reminders.notOn).toEqual({ [id]: '2026-11-24' });
    await click(SAY('ritual_pause_week'));
    await expect.element(page.getByText(SAY('ritual_pause_begun'))).toBeVisible();
    expect(memory.world.reminders.pausedUntil).toBe(Date.parse('2026-12-01T00:00+01:00'));
    await click(SAY('ritual_pause_end'));
    expect(memory.world.reminders.pausedUntil).toBe(null);
  });

  test('hands out a calendar file under neutral words, unless their own are wanted', async () => {
    memory.rituals.add(EVENING);
    await open();
    await click(SAY('ritual_calendar_save'));
    await expect.element(page.getByText(SAY('ritual_calendar_handed'))).toBeVisible();
    await page.getByRole('checkbox', { name: SAY('ritual_calendar_named') }).click();
    await click(SAY('ritual_calendar_save'));
    await expect
      .poll(() => memory.world.done)
      .toEqual([`calendar ${SAY('ritual_calendar_neutral')}`, 'calendar named']);
  });

  test('changes and erases, and the focus stays with the person', async () => {
    memory.rituals.add(EVENING);
    await open();
    await click(SAY('ritual_change_named', EVENING.name));
    await userEvent.fill(page.getByLabelText(SAY('ritual_name')), 'Tea inside');
    await click(SAY('ritual_save'));
    await expect.element(page.getByRole('heading', { name: 'Tea inside' })).toBeVisible();
    await click(SAY('ui_named', SAY('ritual_erase'), 'Tea inside'));
    await click(SAY('ritual_erase_yes'));
    await expect.element(page.getByRole('heading', { name: 'Tea inside' })).not.toBeInTheDocument();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  test('where nothing is kept has no form, and a break all the same', async () => {
    memory.world.keepsNothing = true;
    await open();
    await expect.element(page.getByText(SAY('look_unkept'))).toBeVisible();
    await click(SAY('break_take'));
    await expect.element(page.getByText(SAY('break_unkept'))).toBeVisible();
    await click(SAY('break_begin'));
    await expect.element(page.getByRole('heading', { name: SAY('break_running') })).toBeVisible();
    expect(memory.world.done).toEqual(['break 30 ']);
  });
});
