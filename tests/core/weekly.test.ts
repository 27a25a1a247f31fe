import { describe, expect, test } from 'vitest';
import { isInWeek, isWholeWeek, lastChange, nextChange, weekOf } from '../../utils/core/weekly';
import type { WeeklyTime } from '../../utils/core/window';

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

  test('no times, no days: never', () => {
    expect(weekOf([])).toEqual([]);
    expect(weekOf([{ days: [], from: '09:00', to: '17:00' }])).toEqual([]);
    expect(nextChange([], { at: 0, zone: 'UTC' })).toBeNull();
  });

  test.each(['', 'noon', '24:00', '9 am'])('refuses %j for a wall time', (from) => {
    expect(() => weekOf([daily(from, '10:00')])).toThrow(RangeError);
  });
});

/** Goes on and off at these instants, from the first to the last; every other one is on. */
const cases: [string, string, WeeklyTime, string[]][] = [
  [
    'Berlin leaves the hour out: not there',
    'Europe/Berlin',
    { days: [7], from: '02:15', to: '02:45' },
    ['2027-03-21T01:15', '2027-03-21T01:45', '2027-04-04T00:15', '2027-04-04T00:45'],
  ],
  [
    'Berlin, ends in the gap: at the transition',
    'Europe/Berlin',
    { days: [7], from: '01:30', to: '02:30' },
    ['2027-03-28T00:30', '2027-03-28T01:00', '2027-04-03T23:30'],
  ],
  [
    'Berlin, begins in the gap: at the transition',
    'Europe/Berlin',
    { days: [7], from: '02:30', to: '03:30' },
    ['2027-03-28T01:00', '2027-03-28T01:30', '2027-04-04T00:30'],
  ],
  [
    'Berlin has the hour twice: on twice',
    'Europe/Berlin',
    { days: [7], from: '02:15', to: '02:45' },
    ['2026-10-25T00:15', '2026-10-25T00:45', '2026-10-25T01:15', '2026-10-25T01:45', '2026-11-01T01:15'],
  ],
  [
    'Berlin, ends in the overlap: on again at the transition',
    'Europe/Berlin',
    { days: [7], from: '01:00', to: '02:30' },
    ['2026-10-24T23:00', '2026-10-25T00:30', '2026-10-25T01:00', '2026-10-25T01:30', '2026-11-01T00:00'],
  ],
  [
    'Berlin, begins in the overlap: off again at the transition',
    'Europe/Berlin',
    { days: [7], from: '02:30', to: '03:30' },
    ['2026-10-25T00:30', '2026-10-25T01:00', '2026-10-25T01:30', '2026-10-25T02:30', '2026-11-01T01:30'],
  ],
  [
    'Berlin, a short night of seven hours',
    'Europe/Berlin',
    { days: [6], from: '22:00', to: '06:00' },
    ['2027-03-27T21:00', '2027-03-28T04:00', '2027-04-03T20:00'],
  ],
  [
    'Berlin, a long night of nine',
    'Europe/Berlin',
    { days: [6], from: '22:00', to: '06:00' },
    ['2026-10-24T20:00', '2026-10-25T05:00', '2026-10-31T21:00'],
  ],
  [
    'Berlin, a whole day of 23 hours',
    'Europe/Berlin',
    { days: [7], from: '00:00', to: '00:00' },
    ['2027-03-27T23:00', '2027-03-28T22:00', '2027-04-03T22:00'],
  ],
  [
    'New York, spring',
    'America/New_York',
    { days: [7], from: '01:30', to: '02:30' },
    ['2027-03-14T06:30', '2027-03-14T07:00', '2027-03-21T05:30'],
  ],
  [
    'New York, autumn',
    'America/New_York',
    { days: [7], from: '01:15', to: '01:45' },
    ['2026-11-01T05:15', '2026-11-01T05:45', '2026-11-01T06:15', '2026-11-01T06:45', '2026-11-08T06:15'],
  ],
  [
    'Lord Howe, half an hour twice',
    'Australia/Lord_Howe',
    { days: [7], from: '01:45', to: '02:15' },
    ['2027-04-03T14:45', '2027-04-03T15:00', '2027-04-03T15:15', '2027-04-03T15:45', '2027-04-10T15:15'],
  ],
  [
    'Lord Howe, half an hour left out',
    'Australia/Lord_Howe',
    { days: [7], from: '01:45', to: '02:15' },
    ['2026-10-03T15:15', '2026-10-03T15:30', '2026-10-10T14:45'],
  ],
  [
    'Casablanca, Ramadan begins',
    'Africa/Casablanca',
    { days: [7], from: '02:15', to: '02:45' },
    ['2025-02-23T01:15', '2025-02-23T01:45', '2025-02-23T02:15', '2025-02-23T02:45', '2025-03-02T02:15'],
  ],
  [
    'Casablanca, Ramadan ends',
    'Africa/Casablanca',
    { days: [7], from: '02:15', to: '03:15' },
    ['2025-04-06T02:00', '2025-04-06T02:15', '2025-04-13T01:15'],
  ],
  [
    'Troll leaves two hours out',
    'Antarctica/Troll',
    { days: [7], from: '01:30', to: '02:30' },
    ['2027-03-21T01:30', '2027-03-21T02:30', '2027-04-03T23:30', '2027-04-04T00:30'],
  ],
  [
    'Troll has two hours twice',
    'Antarctica/Troll',
    { days: [7], from: '01:30', to: '02:30' },
    ['2026-10-24T23:30', '2026-10-25T00:30', '2026-10-25T01:30', '2026-10-25T02:30', '2026-11-01T01:30'],
  ],
  [
    'Apia had no Friday',
    'Pacific/Apia',
    { days: [5], from: '09:00', to: '17:00' },
    ['2011-12-23T19:00', '2011-12-24T03:00', '2012-01-05T19:00', '2012-01-06T03:00'],
  ],
  [
    'Apia, a Thursday night into no Friday',
    'Pacific/Apia',
    { days: [4], from: '22:00', to: '02:00' },
    ['2011-12-30T08:00', '2011-12-30T10:00', '2012-01-05T08:00', '2012-01-05T12:00'],
  ],
  [
    'a leap day is a Tuesday like others',
    'Europe/Berlin',
    { days: [2], from: '09:00', to: '17:00' },
    ['2028-02-22T08:00', '2028-02-22T16:00', '2028-02-29T08:00', '2028-02-29T16:00', '2028-03-07T08:00'],
  ],
];

test.each(cases)('%s', (_, zone, time, texts) => {
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
