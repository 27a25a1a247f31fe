import '../../../components/popup/popup.css';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Popup } from '../../../components/popup/Popup';
import { breakFrom } from '../../../utils/core/break';
import { type MemoryHouse, memoryHouse, NOW } from '../memory';
import { show, showOptions } from '../stage';
import { SAY } from '../words';

let memory: MemoryHouse;
let opened: string[];
const click = (name: string | RegExp) => page.getByRole('button', { name }).first().click();

function showPopup() {
  memory.world.onChange = () =>
    show(
      <Popup
        house={memory.house()}
        here={null}
        evening={{ restedOn: null, actions: memory.actions.evenings }}
        actions={memory.actions}
        onOpen={() => undefined}
        onBeside={() => undefined}
        onLock={() => undefined}
        onBoundaryHere={() => undefined}
      />,
      SAY,
      () => opened.push('support'),
    );
  memory.world.onChange();
}

beforeEach(() => {
  memory = memoryHouse();
  opened = [];
});

describe('a break, in the popup', () => {
  test('is begun with a note, counted down, made longer, and over when the person says so', async () => {
    showPopup();
    await click(SAY('break_take'));
    await expect.element(page.getByRole('heading', { name: SAY('break_take') })).toHaveFocus();
    await page.getByRole('radio', { name: SAY.duration(45 * 60_000) }).click();
    await userEvent.fill(page.getByLabelText(SAY('break_note')), 'At eight, in the kitchen');
    await click(SAY('break_begin'));
    await expect.element(page.getByText(SAY('ui_to_go', SAY.duration(45 * 60_000)))).toBeVisible();
    await expect.element(page.getByText('At eight, in the kitchen')).toBeVisible();
    await expect.element(page.getByRole('heading', { name: SAY('break_running') })).toHaveFocus();
    expect(memory.world.plan).toMatchObject({ minutes: 45, note: 'At eight, in the kitchen' });
    await click(SAY('break_more'));
    await expect.element(page.getByText(SAY('ui_to_go', SAY.duration(60 * 60_000)))).toBeVisible();
    memory.world.now = { ...NOW, at: NOW.at + 3_600_000 };
    memory.world.onChange();
    await expect.element(page.getByText(SAY('break_over_means'))).toBeVisible();
    await click(SAY('break_back'));
    await expect.element(page.getByRole('button', { name: SAY('break_take') })).toHaveFocus();
  });

  test('leads to somebody to talk to where leaving the room is not safe', async () => {
    showPopup();
    await click(SAY('break_take'));
    await expect.element(page.getByText(SAY('break_unsafe'))).toBeVisible();
    // The first is the form's own, the other the popup's.
    await page
      .getByRole('main')
      .getByRole('button', { name: SAY('support_door') })
      .click();
    expect(opened).toEqual(['support']);
  });

  test('keeps a note that was begun, and says why a break could not begin', async () => {
    showPopup();
    await click(SAY('break_take'));
    await userEvent.fill(page.getByLabelText(SAY('break_note')), 'after the walk');
    await click(SAY('break_not_now'));
    await expect.poll(() => memory.journal.drafts.get('break')).toBe('after the walk');
    memory.world.refusal = 'storage-full';
    await click(SAY('break_take'));
    await expect.element(page.getByLabelText(SAY('break_note'))).toHaveValue('after the walk');
    await click(SAY('break_begin'));
    await expect.element(page.getByText(SAY('refusal_storage_full'))).toBeVisible();
  });

  test('shows one that is being taken from the first paint', () => {
    memory.world.taken = breakFrom(NOW.at, 30, null);
    showPopup();
    expect(document.querySelector('.break')?.textContent).toContain(SAY('break_running'));
  });
});

describe('what reminded, in the popup', () => {
  const give = () => {
    const { id } = memory.rituals.add({
      name: 'Tea on the balcony',
      when: { kind: 'daily', time: '20:00' },
    }).value;
    const given = { id, wall: '2026-11-24T20:00', at: NOW.at, means: 'dot', isUntold: false } as const;
    memory.world.reminders = { ...memory.world.reminders, given: [given] };
    return id;
  };

  test('is in their own words, and answered there', async () => {
    const id = give();
    showPopup();
    await expect.element(page.getByText('Tea on the balcony')).toBeVisible();
    await click(SAY('ritual_not_today_named', 'Tea on the balcony'));
    await expect.element(page.getByText('Tea on the balcony')).not.toBeInTheDocument();
    expect(memory.world.reminders).toMatchObject({ given: [], notOn: { [id]: '2026-11-24' } });
  });

  test('pauses all from there', async () => {
    give();
    showPopup();
    await click(SAY('ritual_pause'));
    await click(SAY('ritual_pause_tomorrow'));
    expect(memory.world.reminders.pausedUntil).toBe(Date.parse('2026-11-25T00:00+01:00'));
  });
});

test('sites that rest are chosen in the app, and the browser is asked for them first', async () => {
  showOptions({ memory });
  await click(SAY('options_nav_rituals'));
  await click(SAY('break_take'));
  // At once: a room that opens takes the focus to its heading, maybe only now.
  await page.getByLabelText(SAY('break_site')).fill('chat.example');
  await click('Add');
  await expect.element(page.getByRole('checkbox', { name: SAY('break_rest', 'chat.example') })).toBeChecked();
  await click(SAY('break_begin'));
  await expect.element(page.getByRole('heading', { name: SAY('break_running') })).toBeVisible();
  expect(memory.world.asked.flat().join()).toContain('chat.example');
  expect(memory.world.done).toEqual(['plan', 'break 30 chat.example']);
});
