import { expect, test } from 'vitest';
import {
  isQuiet,
  NO_REMINDERS,
  readReminders,
  switchedOff,
  switchedOn,
  withGiven,
} from '../../utils/core/reminders';
import stored from './stored-reminders/v1.json';

test('every stored version is read, for ever', () => {
  expect(readReminders(stored)).toEqual(stored);
});

test('nothing kept is nothing that reminds; what cannot be known is said', () => {
  expect(readReminders(undefined)).toEqual(NO_REMINDERS);
  expect(readReminders({ ...stored, version: 2 })).toBe('newer');
  for (const damaged of [
    7,
    {},
    { ...stored, on: [{}] },
    { ...stored, quiet: { from: '7', to: '8' } },
    { ...stored, done: { a: [1] } },
  ]) {
    expect(readReminders(damaged)).toBe('damaged');
  }
});

test('a ritual switched off leaves nothing behind', () => {
  const when = { kind: 'daily', time: '20:00' } as const;
  const on = switchedOn(NO_REMINDERS, { id: 'a', when, means: 'dot', isNamed: false, since: 0 });
  const given = withGiven(on, { id: 'a', wall: '2026-11-24T20:00', at: 1, means: 'dot', isUntold: false });
  expect(switchedOff({ ...given, notOn: { a: '2026-11-24' } }, 'a')).toEqual(NO_REMINDERS);
});

test('of what was said, some weeks are remembered', () => {
  let reminders = NO_REMINDERS;
  for (let i = 0; i < 100; i += 1) {
    reminders = withGiven(reminders, { id: 'a', wall: `w${i}`, at: i, means: 'dot', isUntold: false });
  }
  expect(reminders.given).toHaveLength(1);
  expect(reminders.done.a).toHaveLength(40);
  expect(reminders.done.a?.at(-1)).toBe('w99');
});

test('quiet hours are two times that differ', () => {
  expect(isQuiet({ from: '22:00', to: '07:00' })).toBe(true);
  expect(isQuiet({ from: '22:00', to: '22:00' })).toBe(false);
  expect(isQuiet({ from: '', to: '07:00' })).toBe(false);
});
