import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, readSettings, settled } from '../../utils/core/settings';

test('settings are the defaults until something is settled, and then say when', () => {
  expect([undefined, null].map(readSettings)).toEqual([DEFAULT_SETTINGS, DEFAULT_SETTINGS]);
  const settings = settled(DEFAULT_SETTINGS, 'lockMinutes', 5, 1000);
  expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual({
    version: 1,
    lockMinutes: 5,
    changedAt: { lockMinutes: 1000 },
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
    { ...DEFAULT_SETTINGS, changedAt: { lockMinutes: 'now' } },
  ];
  expect(damaged.map(readSettings)).toEqual(damaged.map(() => 'damaged'));
});
