import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { breakFrom } from '../../../utils/core/break';
import { NO_REMINDERS } from '../../../utils/core/reminders';
import { type MemoryHouse, memoryHouse, NOW } from '../memory';
import { LOOKS, setLook, takePicture } from '../picture';
import { showOptions } from '../stage';
import { SAY } from '../words';

const click = (name: string | RegExp) => page.getByRole('button', { name }).first().click();

function full(): MemoryHouse {
  const memory = memoryHouse();
  const evening = memory.rituals.add({
    name: 'Evening check-in',
    when: { kind: 'daily', time: '21:00' },
  }).value;
  const week = memory.rituals.add({
    name: 'A look at my week, with tea and the good notebook',
    when: { kind: 'weekly', days: [7], time: '17:00' },
  }).value;
  memory.rituals.add({ name: 'A look at my boundaries', when: { kind: 'monthly', day: 31, time: '10:00' } });
  const on = { isNamed: false, since: NOW.at } as const;
  memory.world.reminders = {
    ...NO_REMINDERS,
    quiet: { from: '22:00', to: '07:00' },
    on: [
      { ...on, id: evening.id, when: { kind: 'daily', time: '21:00' }, means: 'dot' },
      { ...on, id: week.id, when: { kind: 'weekly', days: [7], time: '17:00' }, means: 'notification' },
    ],
    given: [{ id: evening.id, wall: '2026-11-24T20:00', at: NOW.at, means: 'dot', isUntold: false }],
  };
  return memory;
}

const STATES: Readonly<Record<string, { readonly memory: () => MemoryHouse; act(): Promise<void> }>> = {
  empty: { memory: memoryHouse, act: async () => undefined },
  full: { memory: full, act: async () => undefined },
  form: {
    memory: memoryHouse,
    act: async () => {
      await click(SAY('ritual_own'));
      await page.getByRole('radio', { name: SAY('ritual_kind_weekly') }).click();
      await click(SAY('ritual_save'));
      await expect.element(page.getByText(SAY('ritual_problem_name'))).toBeVisible();
    },
  },
  break: {
    memory: memoryHouse,
    act: async () => {
      await click(SAY('break_take'));
      await expect.element(page.getByLabelText(SAY('break_note'))).toBeVisible();
    },
  },
  taken: {
    memory: () => {
      const memory = memoryHouse();
      memory.world.taken = breakFrom(NOW.at - 600_000, 30, null);
      memory.world.plan = { minutes: 30, note: 'At eight, in the kitchen, with one sentence.', sites: [] };
      return memory;
    },
    act: async () => undefined,
  },
};

describe.each(LOOKS)('$name', (look) => {
  test.each(Object.keys(STATES))('%s', async (name) => {
    await setLook(look);
    const state = STATES[name];
    if (!state) throw new Error(name);
    showOptions({ memory: state.memory() });
    await click(SAY('options_nav_rituals'));
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    await expect.element(page.getByRole('button', { name: SAY('ritual_own') })).toBeVisible();
    await state.act();
    await takePicture(`rituals-${name}`, look);
  });
});
