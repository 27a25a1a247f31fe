import { expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import type { WeeklyTime, Window } from '../../utils/core/window';
import { type WindowProblem, windowProblem } from '../../utils/core/window-problem';
import { DAY, HOUR, MINUTE } from './zones';

const NOW = { at: Date.parse('2027-01-13T12:00Z'), zone: 'Europe/Berlin' };
const from = NOW.at;
const time: WeeklyTime = { days: [1], from: '22:00', to: '06:00' };

test.each<Window>([
  { kind: 'open' },
  { kind: 'for', from, until: from + 1 },
  { kind: 'for', from, until: from + 366 * DAY },
  { kind: 'until', from, wall: '2027-01-13T13:01' },
  { kind: 'until', from: from + 2 * DAY, wall: '2027-01-18T00:00' },
  { kind: 'weekly', times: [time] },
  { kind: 'weekly', times: Array.from({ length: 14 }, () => time) },
])('no problem: %j', (window) => {
  expect(windowProblem(window, NOW)).toBeNull();
});

test.each<[WindowProblem, Window]>([
  ['not_a_time', { kind: 'until', from, wall: '2027-02-30T12:00' }],
  ['not_a_time', { kind: 'until', from, wall: '' }],
  ['not_a_time', { kind: 'for', from, until: Number.NaN }],
  ['not_a_time', { kind: 'weekly', times: [{ ...time, to: '' }] }],
  ['not_a_time', { kind: 'weekly', times: [{ ...time, days: [8] }] }],
  ['nothing_chosen', { kind: 'weekly', times: [] }],
  ['nothing_chosen', { kind: 'weekly', times: [time, { ...time, days: [] }] }],
  ['too_many_times', { kind: 'weekly', times: Array.from({ length: 15 }, () => time) }],
  ['no_length', { kind: 'for', from, until: from }],
  ['no_length', { kind: 'for', from, until: from - HOUR }],
  ['no_length', { kind: 'until', from: from + 2 * DAY, wall: '2027-01-14T12:00' }],
  ['no_length', { kind: 'until', from: from + HOUR, wall: '2027-01-13T14:00' }],
  ['in_the_past', { kind: 'for', from: from - 2 * HOUR, until: from - HOUR }],
  ['in_the_past', { kind: 'for', from: from - 2 * HOUR, until: from }],
  ['in_the_past', { kind: 'until', from, wall: '2027-01-13T13:00' }],
  ['in_the_past', { kind: 'until', from, wall: '2026-12-31T13:00' }],
  ['too_long', { kind: 'for', from, until: from + 366 * DAY + MINUTE }],
])('%s: %j', (problem, window) => {
  expect(windowProblem(window, NOW)).toBe(problem);
  expect(messages[`window_problem_${problem}`].message).toMatch(/^[A-Z].{10,80}\.$/);
});

test('the same date can be ahead in one zone and past in another', () => {
  const window: Window = { kind: 'until', from, wall: '2027-01-13T10:00' };
  expect(windowProblem(window, { at: NOW.at, zone: 'America/New_York' })).toBeNull();
  expect(windowProblem(window, NOW)).toBe('in_the_past');
});
