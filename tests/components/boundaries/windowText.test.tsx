import { expect, test } from 'vitest';
import { dayName, weeklyText, windowText } from '../../../components/boundaries/windowText';
import { sayingsOf } from '../../../components/ui/sayings';
import { windowAt } from '../../../utils/core/schedule';
import type { Window } from '../../../utils/core/window';
import { HOUR_MS } from '../drafts';
import { NOW } from '../memory';
import { message, SAY } from '../words';

const text = (window: Window, createdAt = NOW.at) =>
  windowText(window, windowAt(window, createdAt, NOW), NOW, SAY).replaceAll('\u202f', ' ');

test.each<[string, Window]>([
  ['until I say', { kind: 'open' }],
  ['18 hr to go, until Wed 2:00 PM', { kind: 'for', from: NOW.at - HOUR_MS, until: NOW.at + 18 * HOUR_MS }],
  ['its time is over', { kind: 'for', from: 0, until: 1 }],
  ['from Sat 12:00 AM', { kind: 'until', from: Date.UTC(2026, 10, 27, 23), wall: '2026-11-30T00:00' }],
  [
    'Mon–Fri 7:00 PM–7:00 AM, on until Wed 7:00 AM',
    { kind: 'weekly', times: [{ days: [1, 2, 3, 4, 5], from: '19:00', to: '07:00' }] },
  ],
  [
    'Sat, Sun 9:00 AM–5:00 PM, off now, on from Sat 9:00 AM',
    { kind: 'weekly', times: [{ days: [7, 6], from: '09:00', to: '17:00' }] },
  ],
  [
    'Every day, all day',
    { kind: 'weekly', times: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '00:00' }] },
  ],
])('%s', (expected, window) => {
  expect(text(window)).toBe(expected);
});

test('times and days are written as the language writes them', () => {
  const german = sayingsOf(message, 'de');
  expect(weeklyText([{ days: [3, 5], from: '19:00', to: '07:30' }], german)).toBe('Mi, Fr 19:00–07:30');
  expect(dayName(1, 'de', 'long')).toBe('Montag');
  expect(dayName(7, 'fr', 'long')).toBe('dimanche');
});

test('a time that ends where it begins is a whole day, and said to be', () => {
  const round = (at: string) => weeklyText([{ days: [7], from: at, to: at }], SAY).replaceAll('\u202f', ' ');
  expect(round('00:00')).toBe('Sun, all day');
  expect(round('19:00')).toBe('Sun from 7:00 PM, for 24 hours');
});

test('a time half typed is shown as it is', () => {
  expect(weeklyText([{ days: [1], from: '', to: '07:00' }], SAY)).toContain('Mon');
});
