import { describe, expect, test } from 'vitest';
import { isInWeek, isWholeWeek, lastChange, nextChange, weekOf } from '../../utils/core/weekly';
import type { WeeklyTime } from '../../utils/core/window';
import { CLOCK_CHANGES } from './clock-changes';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const daily = (from: string, to: string): WeeklyTime => ({ days: EVERY_DAY, from, to });
const utc = (text: string) => Date.parse(`${text}Z`);

describe('weekOf', () => {
  test('adjacent and overlapping times merge', () => {
    const times = [
      { days: [1], from: '09:00', to: '12:00' },
      { days: [1], from: '12:00', to: '13:00' },
      { days: [1], from: '12:30', to: '17:00' },
      { days: [1], from: '10:00', to: '11:00' },
    ];
    expect(weekOf(times)).toEqual([{ from: 540, to: 1020 }]);
  });

  test('a time over midnight belongs to the day it begins on, on Sunday too', () => {
    expect(weekOf([{ days: [1], from: '22:00', to: '06:00' }])).toEqual([{ from: 1320, to: 1800 }]);
    expect(weekOf([{ days: [7], from: '22:00', to: '06:00' }])).toEqual([
      { from: 0, to: 360 },
      { from: 9960, to: 10_080 },
    ]);
  });

  test('equal times are a whole day, and midnight ends one', () => {
    expect(weekOf([{ days: [2], from: '07:00', to: '07:00' }])).toEqual([{ from: 1860, to: 3300 }]);
    expect(weekOf([{ days: [7], from: '22:00', to: '00:00' }])).toEqual([{ from: 9960, to: 10_080 }]);
  });

  test.each([
    ['each day whole', [daily('00:00', '00:00')]],
    ['each day whole, from noon', [daily('12:00', '12:00')]],
    ['day and night', [daily('07:00', '22:00'), daily('22:00', '07:00')]],
  ])('round the clock: %s', (_, times) => {
    const week = weekOf(times);
    expect(isWholeWeek(week)).toBe(true);
    const now = { at: utc('2027-03-28T00:59'), zone: 'Europe/Berlin' };
    expect([isInWeek(week, now), nextChange(week, now), lastChange(week, now)]).toEqual([true, null, null]);
  });

  test('a week that begins on Monday at midnight is not the whole of it, and begins there', () => {
    const week = weekOf([{ days: [1], from: '00:00', to: '06:00' }]);
    const at = utc('2027-01-10T12:00');
    expect(isWholeWeek(week)).toBe(false);
    expect(nextChange(week, { at, zone: 'UTC' })).toBe(utc('2027-01-11T00:00'));
    expect(lastChange(week, { at: utc('2027-01-11T05:59'), zone: 'UTC' })).toBe(utc('2027-01-11T00:00'));
  });

  test('one that goes on from Sunday into Monday has no edge at midnight', () => {
    const week = weekOf([{ days: [7], from: '22:00', to: '00:01' }]);
    expect(nextChange(week, { at: utc('2027-01-10T23:00'), zone: 'UTC' })).toBe(utc('2027-01-11T00:01'));
    expect(lastChange(week, { at: utc('2027-01-11T00:00'), zone: 'UTC' })).toBe(utc('2027-01-10T22:00'));
  });

  test('no times, no days: never', () => {
    expect(weekOf([])).toEqual([]);
    expect(weekOf([{ days: [], from: '09:00', to: '17:00' }])).toEqual([]);
    expect(nextChange([], { at: 0, zone: 'UTC' })).toBeNull();
  });

  test.each(['', 'noon', '24:00', '9 am'])('refuses %j for a wall time', (from) => {
    expect(() => weekOf([daily(from, '10:00')])).toThrow(RangeError);
  });
});

test.each(CLOCK_CHANGES)('%s', (_, zone, time, texts) => {
  const week = weekOf([time]);
  const changes = texts.map(utc);
  for (const [i, at] of changes.entries()) {
    const isOn = i % 2 === 0;
    expect([texts[i], isInWeek(week, { at, zone })]).toEqual([texts[i], isOn]);
    expect([texts[i], isInWeek(week, { at: at - 1, zone })]).toEqual([texts[i], !isOn]);
    expect(lastChange(week, { at, zone })).toBe(at);
    expect(nextChange(week, { at: at - 1, zone })).toBe(at);
    const next = changes[i + 1];
    if (next === undefined) continue;
    expect(nextChange(week, { at, zone })).toBe(next);
    expect(lastChange(week, { at: next - 1, zone })).toBe(at);
  }
});

test('changes of clocks do not count for a week that is on through them', () => {
  const week = weekOf([daily('20:00', '10:00')]);
  const now = { at: utc('2027-03-28T00:30'), zone: 'Europe/Berlin' };
  expect(lastChange(week, now)).toBe(utc('2027-03-27T19:00'));
  expect(nextChange(week, now)).toBe(utc('2027-03-28T08:00'));
});
