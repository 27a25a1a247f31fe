import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { windowAt } from '../../utils/core/schedule';
import type { Window } from '../../utils/core/window';
import { DAY, HOUR, MINUTE } from './zones';

const BERLIN = 'Europe/Berlin';
const utc = (text: string) => Date.parse(`${text}Z`);
const START = utc('2027-01-13T12:00');
const here = (at: number, zone = BERLIN) => ({ at, zone });
const OVER = { on: false, over: true, since: null, changesAt: null };

describe('open', () => {
  test('on since it was made, and it never changes, whatever the clock says', () => {
    for (const at of [START, START + 9 * DAY, START - 9 * DAY]) {
      expect(windowAt({ kind: 'open' }, START, here(at))).toEqual({
        on: true,
        over: false,
        since: Math.min(START, at),
        changesAt: null,
      });
    }
  });
});

describe('for', () => {
  const window: Window = { kind: 'for', from: START, until: START + 48 * HOUR };
  const on = { on: true, over: false, since: START, changesAt: START + 48 * HOUR };

  test('from its first millisecond to its last, and over then', () => {
    expect(windowAt(window, START, here(START))).toEqual(on);
    expect(windowAt(window, START, here(START + 48 * HOUR - 1))).toEqual(on);
    expect(windowAt(window, START, here(START + 48 * HOUR))).toEqual(OVER);
  });

  test('48 hours are 48 hours over a change of clocks and a leap day', () => {
    for (const from of [utc('2027-03-27T20:00'), utc('2026-10-24T20:00'), utc('2028-02-28T12:00')]) {
      const hours: Window = { kind: 'for', from, until: from + 48 * HOUR };
      expect(windowAt(hours, from, here(from)).changesAt).toBe(from + 48 * HOUR);
      expect(windowAt(hours, from, here(from + 48 * HOUR - 1)).on).toBe(true);
      expect(windowAt(hours, from, here(from + 48 * HOUR)).on).toBe(false);
    }
  });

  test('a clock set back does not undo it', () => {
    for (const back of [1, HOUR, 365 * DAY]) {
      expect(windowAt(window, START, here(START - back))).toEqual({ ...on, since: START - back });
    }
  });

  test('a clock set forward ends it, and set right again it is on', () => {
    expect(windowAt(window, START, here(START + 365 * DAY))).toEqual(OVER);
    expect(windowAt(window, START, here(START + HOUR))).toEqual(on);
  });

  test('of no length it is never on', () => {
    for (const length of [0, -HOUR]) {
      const none: Window = { kind: 'for', from: START, until: START + length };
      expect(windowAt(none, START, here(START - DAY))).toEqual(OVER);
      expect(windowAt(none, START, here(START))).toEqual(OVER);
    }
  });
});

describe('until', () => {
  const window: Window = { kind: 'until', from: START, wall: '2027-01-18T08:00' };
  const end = utc('2027-01-18T07:00');

  test('to the wall time, where the person is', () => {
    expect(windowAt(window, START, here(end - 1))).toEqual({
      on: true,
      over: false,
      since: START,
      changesAt: end,
    });
    expect(windowAt(window, START, here(end))).toEqual(OVER);
  });

  test('in New York it ends six hours later, and after a flight back it is over', () => {
    const at = end + 3 * HOUR;
    expect(windowAt(window, START, here(at, 'America/New_York')).changesAt).toBe(end + 6 * HOUR);
    expect(windowAt(window, START, here(at))).toEqual(OVER);
  });

  test('begun when it was made: on before its beginning, on a clock set back', () => {
    const back = START - 30 * DAY;
    const on = { on: true, over: false, since: back, changesAt: end };
    expect(windowAt(window, START, here(back))).toEqual(on);
    expect(windowAt(window, START + MINUTE, here(back))).toEqual(on);
  });

  test('planned for later: off, then on', () => {
    const made = START - 2 * DAY;
    expect(windowAt(window, made, here(START - 1))).toEqual({ ...OVER, over: false, changesAt: START });
    expect(windowAt(window, made, here(START)).on).toBe(true);
  });

  test('a leap day, and a time that the clocks leave out', () => {
    const leap: Window = { kind: 'until', from: START, wall: '2028-02-29T23:59' };
    expect(windowAt(leap, START, here(START)).changesAt).toBe(utc('2028-02-29T22:59'));
    const gap: Window = { kind: 'until', from: START, wall: '2027-03-28T02:30' };
    expect(windowAt(gap, START, here(START)).changesAt).toBe(utc('2027-03-28T01:30'));
  });

  test('an end before its beginning is never on', () => {
    const none: Window = { kind: 'until', from: START, wall: '2027-01-13T12:00' };
    expect(windowAt(none, START, here(START - DAY))).toEqual(OVER);
  });
});

describe('weekly', () => {
  const nights: Window = { kind: 'weekly', times: [{ days: [3], from: '22:00', to: '06:00' }] };

  test('off, on and off again, and never over', () => {
    const [begins, ends] = [utc('2027-01-13T21:00'), utc('2027-01-14T05:00')];
    expect(windowAt(nights, START, here(START))).toEqual({ ...OVER, over: false, changesAt: begins });
    const on = { on: true, over: false, since: begins, changesAt: ends };
    expect(windowAt(nights, START, here(begins))).toEqual(on);
    expect(windowAt(nights, START, here(ends - 1))).toEqual(on);
    expect(windowAt(nights, START, here(ends))).toEqual({
      ...OVER,
      over: false,
      changesAt: begins + 7 * DAY,
    });
  });

  test('travel: the same instant is night at one place and day at another', () => {
    const at = utc('2027-01-14T03:00');
    expect(windowAt(nights, START, here(at)).changesAt).toBe(utc('2027-01-14T05:00'));
    expect(windowAt(nights, START, here(at, 'America/New_York')).changesAt).toBe(utc('2027-01-14T11:00'));
    expect(windowAt(nights, START, here(at, 'America/Los_Angeles')).on).toBe(false);
    expect(windowAt(nights, START, here(at, 'Asia/Tokyo')).on).toBe(false);
  });

  test('round the clock has neither beginning nor end', () => {
    const whole: Window = {
      kind: 'weekly',
      times: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '09:00' }],
    };
    expect(windowAt(whole, START, here(START))).toEqual({
      on: true,
      over: false,
      since: null,
      changesAt: null,
    });
  });

  test('without a day it is over', () => {
    expect(windowAt({ kind: 'weekly', times: [] }, START, here(START))).toEqual(OVER);
  });
});

test('an unknown zone is refused', () => {
  const weekly: Window = { kind: 'weekly', times: [{ days: [1], from: '09:00', to: '10:00' }] };
  expect(() => windowAt(weekly, START, here(START, 'Europe/Atlantis'))).toThrow(RangeError);
});

test('law: sleep changes nothing: a state holds from its moment until it changes, and not at that instant', () => {
  const anyWindow: fc.Arbitrary<Window> = fc.constantFrom<Window>(
    { kind: 'open' },
    { kind: 'for', from: START, until: START + 48 * HOUR },
    { kind: 'until', from: START + DAY, wall: '2027-01-18T08:00' },
    { kind: 'weekly', times: [{ days: [3, 6], from: '22:00', to: '06:00' }] },
  );
  const anyZone = fc.constantFrom(BERLIN, 'America/New_York', 'Asia/Kathmandu', 'UTC');
  const awake = fc.integer({ min: -3 * DAY, max: 9 * DAY });
  fc.assert(
    fc.property(
      anyWindow,
      anyZone,
      awake,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (window, zone, by, part) => {
        const before = windowAt(window, START, here(START + by, zone));
        const wakesAt = Math.floor(START + by + part * ((before.changesAt ?? START + 99 * DAY) - START - by));
        const changed = windowAt(window, START, here(wakesAt, zone));
        if (wakesAt === before.changesAt) expect(changed.on).toBe(!before.on);
        else expect({ ...changed, since: 0 }).toEqual({ ...before, since: 0 });
        if (changed.on) expect(changed.since).toBeLessThanOrEqual(wakesAt);
      },
    ),
    { numRuns: 500 },
  );
});
