import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Boundary, FirmTime } from '../../utils/core/boundary';
import { changed } from '../../utils/core/change';
import { withFirmTime, withoutFirmTime } from '../../utils/core/firm-rules';
import { firmed } from '../../utils/core/firm-time';
import { firmTimeFor, foreseen } from '../../utils/core/foresight';
import { RATE_A_YEAR } from '../../utils/core/insights/chance';
import { rulesOf } from '../../utils/core/looser';
import { at, crossed, held, moment, seeded, takenBack, ZONE } from './insights/logs';
import { boundary } from './worlds';

/** A Tuesday. The last eight whole weeks go from Monday, 28 September to Sunday, 22 November. */
const NOW = moment('2026-11-24T20:00');
/** Six of the eight Sundays, between 21:00 and 23:00; clocks went back on the second of them. */
const SUNDAYS = [
  '2026-10-18T21:10',
  '2026-10-25T22:30',
  '2026-11-01T21:40',
  '2026-11-08T22:05',
  '2026-11-15T21:00',
  '2026-11-22T22:59',
];
const SUNDAY = { days: [7], from: '21:00', to: '23:00' };
const own = (more: Partial<Boundary> = {}) =>
  boundary({ id: 'b', window: { kind: 'open' }, createdAt: at('2026-01-01T00:00'), ...more });
const seen = (walls: readonly string[], more: Partial<Boundary> = {}) =>
  foreseen(
    walls.map((wall) => crossed(wall)),
    own(more),
    NOW,
    1,
  );

describe('hours that have been hard', () => {
  test('are those on whose days the person came and went on, with their counts', () => {
    expect(seen(SUNDAYS)).toEqual([
      { boundaryId: 'b', time: SUNDAY, days: 6, of: 8, crossed: 6, offers: ['rest'] },
    ]);
  });

  test('are none below four days, whatever happened on them', () => {
    const three = [SUNDAYS[0], SUNDAYS[2], SUNDAYS[4]].map(String);
    expect(seen([...three, ...three, ...three])).toEqual([]);
    expect(seen([...three, '2026-10-11T21:30'])).toMatchObject([{ days: 4 }]);
  });

  test('take more days where many boundaries are looked at: the rate is shared among them', () => {
    const four = [...SUNDAYS.filter((_, i) => i % 2 === 0), '2026-10-11T21:30'].map((wall) => crossed(wall));
    expect([1, 100].map((among) => foreseen(four, own(), NOW, among).length)).toEqual([1, 0]);
  });

  test('are none where the person turned back, all but once', () => {
    const events = [...SUNDAYS.slice(1).map((wall) => held(wall)), crossed(SUNDAYS[0] ?? '')];
    expect(foreseen(events, own(), NOW, 1)).toEqual([]);
    const twice = [...events, crossed('2026-11-08T22:10')];
    expect(foreseen(twice, own(), NOW, 1)).toMatchObject([{ days: 6, crossed: 2 }]);
  });

  test('are of this boundary, of whole weeks, and of what was not taken back', () => {
    const others = SUNDAYS.map((wall) => crossed(wall, 'other'));
    expect(foreseen(others, own(), NOW, 1)).toEqual([]);
    const outside = ['2026-09-06', '2026-09-13', '2026-09-20', '2026-09-27'].map((day) => `${day}T21:30`);
    expect(seen(outside)).toEqual([]);
    const events = SUNDAYS.map((wall) => crossed(wall));
    expect(foreseen([...events, ...events.map(takenBack)], own(), NOW, 1)).toEqual([]);
  });

  test('are no longer than from the first hour with a visit to the last', () => {
    const once = SUNDAYS.map((wall) => wall.replace(/T.*/, 'T21:30'));
    expect(seen(once)).toMatchObject([{ time: { from: '21:00', to: '22:00' }, days: 6 }]);
  });

  test('are none for what is kept by hand', () => {
    expect(seen(SUNDAYS, { sites: [] })).toEqual([]);
  });

  test('until midnight end at midnight', () => {
    const late = SUNDAYS.map((wall, i) => wall.replace(/T.*/, i % 2 ? 'T22:40' : 'T23:40'));
    expect(seen(late)).toMatchObject([{ time: { from: '22:00', to: '00:00' }, days: 6 }]);
  });

  test('hardly ever speak by chance, and no more where several boundaries are looked at', () => {
    const [from, until] = [at('2026-09-28T00:00'), at('2026-11-23T00:00')];
    const spoken = (among: number) =>
      Array.from({ length: 200 }, (_, seed) => {
        const next = seeded(seed + 1);
        const events = Array.from({ length: 60 }, () => crossed(Math.floor(from + next() * (until - from))));
        return foreseen(events, own(), NOW, among).length > 0;
      }).filter(Boolean).length;
    expect(spoken(1)).toBeLessThanOrEqual(2);
    expect(spoken(5)).toBeLessThanOrEqual(spoken(1));
  });

  const YEARS = process.env.SOAK ? 1000 : 20;

  test(`looked at each week for a year, ${YEARS} logs with no effect speak no more than the rate`, () => {
    const from = at('2025-09-29T00:00');
    const spoke = Array.from({ length: YEARS }, (_, seed) => {
      const next = seeded(50_000 + seed);
      // Evenings of several visits that go together, at any hour of any day.
      const events = Array.from({ length: 40 + Math.floor(next() * 300) }, () => {
        const when = Math.floor(from + next() * (NOW.at - from));
        return Array.from({ length: 1 + Math.floor(next() * 3) }, (_, i) => crossed(when + i * 600_000));
      }).flat();
      return Array.from({ length: 52 }, (_, week) => {
        const now = { ...NOW, at: NOW.at - week * 7 * 86_400_000 };
        return foreseen(events, own({ createdAt: from }), now, 1).length > 0;
      }).some(Boolean);
    }).filter(Boolean).length;
    expect(spoke).toBeLessThanOrEqual(YEARS * RATE_A_YEAR);
  });

  test('are none of a boundary that is on in these hours alone: there are no others to set them beside', () => {
    const window = { kind: 'weekly', times: [{ days: [7], from: '21:00', to: '23:00' }] } as const;
    expect(seen(SUNDAYS, { window })).toEqual([]);
  });

  test('are of the weeks in which the boundary was there', () => {
    expect(seen(SUNDAYS, { createdAt: at('2026-10-12T00:00') })).toMatchObject([{ days: 6, of: 6 }]);
  });
});

describe('what is offered', () => {
  test('is firmer than the boundary is, the mildest first', () => {
    const offers = (more: Partial<Boundary>) => seen(SUNDAYS, more)[0]?.offers;
    expect(offers({ response: 'nudge' })).toEqual(['pause', 'rest']);
    expect(offers({ response: 'nudge', coolingOffMinutes: 0 })).toEqual(['pause']);
    expect(offers({ response: 'pause' })).toEqual(['rest']);
    expect(offers({ response: 'rest' })).toEqual([]);
    expect(offers({ response: 'pause', coolingOffMinutes: 0 })).toEqual([]);
  });

  test('is nothing where it is firmer then already, or there is no room', () => {
    const there: FirmTime = {
      time: { days: [6, 7], from: '20:00', to: '00:00' },
      response: 'rest',
      untilAt: NOW.at + 1,
    };
    expect(seen(SUNDAYS, { firmTimes: [there] })[0]?.offers).toEqual([]);
    expect(seen(SUNDAYS, { firmTimes: [{ ...there, untilAt: NOW.at }] })[0]?.offers).toEqual(['rest']);
    const elsewhere = { ...there, time: { days: [1], from: '20:00', to: '21:00' } };
    expect(seen(SUNDAYS, { firmTimes: Array(6).fill(elsewhere) })[0]?.offers).toEqual(['rest']);
    expect(seen(SUNDAYS, { firmTimes: Array(7).fill(elsewhere) })[0]?.offers).toEqual([]);
  });

  test('ends by itself, on a day that is said', () => {
    const one = firmTimeFor({ time: SUNDAY }, 'rest', 4, NOW);
    expect(one).toEqual({ time: SUNDAY, response: 'rest', untilAt: at('2026-12-22T00:00') });
    const after = own({ firmTimes: [one] });
    expect(firmed(after, moment('2026-11-29T21:30')).response).toBe('rest');
    expect(firmed(after, moment('2026-11-29T20:59')).response).toBe('pause');
    expect(firmed(after, moment('2026-12-20T22:59')).response).toBe('rest');
    expect(firmed(after, moment('2026-12-27T21:30')).response).toBe('pause');
  });

  test('law: up to its end each day of the week comes as often as was asked for, today among them', () => {
    const dayOf = (instant: number) =>
      Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(ZONE).toPlainDate();
    fc.assert(
      fc.property(
        fc.constantFrom(2, 4, 8),
        fc.nat(400),
        fc.integer({ min: 1, max: 7 }),
        (weeks, days, day) => {
          const now = { at: NOW.at + days * 86_400_000, zone: ZONE };
          const end = dayOf(firmTimeFor({ time: SUNDAY }, 'rest', weeks, now).untilAt);
          let count = 0;
          for (
            let date = dayOf(now.at);
            Temporal.PlainDate.compare(date, end) < 0;
            date = date.add({ days: 1 })
          ) {
            count += date.dayOfWeek === day ? 1 : 0;
          }
          expect(count).toBe(weeks);
        },
      ),
    );
  });

  test('taken and taken back leaves the boundary as it was; what is over goes with either', () => {
    const one = firmTimeFor({ time: SUNDAY }, 'rest', 2, NOW);
    const before = own({ firmTimes: [{ ...one, untilAt: NOW.at }] });
    const taken = changed(before, withFirmTime(before, one, NOW), NOW);
    expect(taken).toMatchObject({ firmTimes: [one], pending: null });
    const back = changed(taken, withoutFirmTime(taken, one, NOW), NOW);
    expect(back.pending).toBeNull();
    expect(rulesOf(back)).toEqual({ ...rulesOf(before), firmTimes: [] });
  });

  test('goes along with what still waits for its cooling-off', () => {
    const one = firmTimeFor({ time: SUNDAY }, 'rest', 2, NOW);
    const asked = changed(own(), { ...rulesOf(own()), holdSeconds: 0 }, NOW);
    const taken = changed(asked, withFirmTime(asked, one, NOW), NOW);
    expect(taken).toMatchObject({ firmTimes: [one], holdSeconds: 10 });
    const to = { holdSeconds: 0, firmTimes: [one] };
    expect(taken.pending).toMatchObject({ dueAt: asked.pending?.dueAt, to });
  });
});
