import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastOccurrence, nextOccurrence, RITUAL, type When } from '../../utils/core/ritual';
import { anyWhen } from './rituals';
import { changingZones, DAY, HOUR, oneOfEachKind, runs, wallClock } from './zones';

const BERLIN = 'Europe/Berlin';
const iso = (at: number | undefined) => (at === undefined ? null : new Date(at).toISOString().slice(0, 16));
const next = (when: When, from: string, zone = BERLIN) => {
  const found = nextOccurrence(when, { at: Date.parse(`${from}Z`), zone });
  return [found?.wall, iso(found?.at)];
};

describe('a ritual comes round', () => {
  test.each<[string, When, string, string, string]>([
    [
      'today, later',
      { kind: 'daily', time: '20:00' },
      '2026-11-24T12:00',
      '2026-11-24T20:00',
      '2026-11-24T19:00',
    ],
    [
      'tomorrow, when it has',
      { kind: 'daily', time: '20:00' },
      '2026-11-24T19:00',
      '2026-11-25T20:00',
      '2026-11-25T19:00',
    ],
    [
      'on the next of its days',
      { kind: 'weekly', days: [7], time: '17:00' },
      '2026-11-24T12:00',
      '2026-11-29T17:00',
      '2026-11-29T16:00',
    ],
    [
      'on its day of the month',
      { kind: 'monthly', day: 1, time: '10:00' },
      '2026-11-24T12:00',
      '2026-12-01T10:00',
      '2026-12-01T09:00',
    ],
    [
      'on the last day of a month that is too short',
      { kind: 'monthly', day: 31, time: '10:00' },
      '2027-02-01T12:00',
      '2027-02-28T10:00',
      '2027-02-28T09:00',
    ],
    [
      'in a leap year on the 29th',
      { kind: 'monthly', day: 30, time: '10:00' },
      '2028-02-01T12:00',
      '2028-02-29T10:00',
      '2028-02-29T09:00',
    ],
    [
      'an hour later where the hour is left out',
      { kind: 'daily', time: '02:30' },
      '2027-03-27T12:00',
      '2027-03-28T02:30',
      '2027-03-28T01:30',
    ],
    [
      'the first time of an hour that comes twice',
      { kind: 'daily', time: '02:30' },
      '2026-10-24T12:00',
      '2026-10-25T02:30',
      '2026-10-25T00:30',
    ],
    [
      'and not the second',
      { kind: 'daily', time: '02:30' },
      '2026-10-25T00:30',
      '2026-10-26T02:30',
      '2026-10-26T01:30',
    ],
  ])('%s', (_, when, from, wall, at) => {
    expect(next(when, from)).toEqual([wall, at]);
  });

  test('once a day over a year of days, whatever the clocks do, in every kind of zone', () => {
    const zones = oneOfEachKind(changingZones()).slice(0, runs(12));
    for (const { zone } of zones) {
      for (const time of ['00:00', '00:30', '02:30', '23:59']) {
        const walls = new Set<string>();
        let at = Date.UTC(2026, 0, 1, 12);
        let count = 0;
        while (at < Date.UTC(2027, 0, 1, 12)) {
          const found = nextOccurrence({ kind: 'daily', time }, { at, zone });
          if (!found) throw new Error('none');
          at = found.at;
          walls.add(found.wall);
          count += 1;
          const shown = wallClock(at, zone).time;
          // On the wall it hangs as asked; only where that is left out, later.
          if (shown !== time) expect(found.at - Date.parse(`${found.wall}Z`)).not.toBeNaN();
        }
        expect([zone, time, count, walls.size]).toEqual([zone, time, count, count]);
        expect(count).toBeGreaterThanOrEqual(365);
        expect(count).toBeLessThanOrEqual(366);
      }
    }
  });
});

describe('laws of coming round', () => {
  const zones = oneOfEachKind(changingZones()).map(({ zone }) => zone);
  const moment = fc.record({
    at: fc.integer({ min: Date.UTC(2020), max: Date.UTC(2029) }),
    zone: fc.constantFrom(...zones),
  });

  test('the last is not after now, the next is, and nothing lies between them', () => {
    fc.assert(
      fc.property(anyWhen, moment, (when, now) => {
        const last = lastOccurrence(when, now);
        const following = nextOccurrence(when, now);
        expect(last && last.at <= now.at).toBe(true);
        expect(following && following.at > now.at).toBe(true);
        // From the one just behind, the next is the same: none was passed over.
        expect(nextOccurrence(when, { ...now, at: last?.at ?? 0 })).toEqual(following);
        expect(lastOccurrence(when, { ...now, at: (following?.at ?? 0) - 1 })?.at).toBe(last?.at);
      }),
      { numRuns: runs(300) },
    );
  });

  test('it hangs on the wall as it was asked for, unless that time is left out there', () => {
    fc.assert(
      fc.property(anyWhen, moment, (when, now) => {
        const found = nextOccurrence(when, now);
        if (!found) throw new Error('none');
        const { time } = wallClock(found.at, now.zone);
        if (time === when.time) return;
        // Left out: a day earlier and later it is there, and the clocks were put forward in between.
        const before = wallClock(found.at - 3 * HOUR, now.zone).time;
        expect(before < when.time || before > time).toBe(true);
        const there = Temporal.PlainDateTime.from(found.wall).toZonedDateTime(now.zone, {
          disambiguation: 'later',
        });
        const early = Temporal.PlainDateTime.from(found.wall).toZonedDateTime(now.zone, {
          disambiguation: 'earlier',
        });
        expect(there.epochMilliseconds).not.toBe(early.epochMilliseconds);
      }),
      { numRuns: runs(300) },
    );
  });

  test('within two months there is always a next one', () => {
    fc.assert(
      fc.property(anyWhen, moment, (when, now) => {
        expect((nextOccurrence(when, now)?.at ?? Number.POSITIVE_INFINITY) - now.at).toBeLessThan(62 * DAY);
      }),
      { numRuns: runs(200) },
    );
  });
});

test.each<[string, unknown]>([
  ['no name', { name: ' ', when: { kind: 'daily', time: '20:00' } }],
  ['a long name', { name: 'x'.repeat(121), when: { kind: 'daily', time: '20:00' } }],
  ['no time of day', { name: 'x', when: { kind: 'daily', time: '24:00' } }],
  ['no day', { name: 'x', when: { kind: 'weekly', days: [], time: '20:00' } }],
  ['a day twice', { name: 'x', when: { kind: 'weekly', days: [1, 1], time: '20:00' } }],
  ['an eighth day', { name: 'x', when: { kind: 'weekly', days: [8], time: '20:00' } }],
  ['a 32nd', { name: 'x', when: { kind: 'monthly', day: 32, time: '20:00' } }],
  ['more than there is', { name: 'x', when: { kind: 'daily', time: '20:00' }, secret: 1 }],
])('%s is no ritual', (_, value) => {
  expect(RITUAL.is(value)).toBe(false);
});
