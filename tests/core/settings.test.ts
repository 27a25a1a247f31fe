import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, readSettings, settled } from '../../utils/core/settings';

test('settings are the defaults until something is settled, and then say when', () => {
  expect([undefined, null].map(readSettings)).toEqual([DEFAULT_SETTINGS, DEFAULT_SETTINGS]);
  const settings = settled(DEFAULT_SETTINGS, 'lockMinutes', 5, 1000);
  expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual({
    ...DEFAULT_SETTINGS,
    lockMinutes: 5,
    changedAt: { lockMinutes: 1000 },
  });
});

test('what was written before there were faces is read as it would be, and a change of one leaves the others', () => {
  const before = { version: 1, lockMinutes: 60, changedAt: { lockMinutes: 7 } };
  const { face, diary, keepsNothing, eveningHour, remindDays, insights } = DEFAULT_SETTINGS;
  expect(readSettings(before)).toEqual({
    ...before,
    face,
    diary,
    keepsNothing,
    eveningHour,
    remindDays,
    insights,
  });
  const read = readSettings(before);
  if (typeof read === 'string') throw new Error(read);
  expect(settled(read, 'face', 'notes', 8)).toMatchObject({
    face: 'notes',
    lockMinutes: 60,
    changedAt: { lockMinutes: 7, face: 8 },
  });
});

test('what a later version wrote, and what nobody wrote, is not taken for settings', () => {
  expect(readSettings({ version: 2 })).toBe('newer');
  const damaged = [
    {},
    [],
    'x',
    { ...DEFAULT_SETTINGS, lockMinutes: 7 },
    { ...DEFAULT_SETTINGS, lockMinutes: undefined },
    { ...DEFAULT_SETTINGS, face: 'clock' },
    { ...DEFAULT_SETTINGS, diary: 1 },
    { ...DEFAULT_SETTINGS, eveningHour: 3 },
    { ...DEFAULT_SETTINGS, keepsNothing: undefined },
    { ...DEFAULT_SETTINGS, changedAt: { lockMinutes: 'now' } },
  ];
  expect(damaged.map(readSettings)).toEqual(damaged.map(() => 'damaged'));
});
