import { describe, expect, test } from 'vitest';
import type { DatedBoundary } from '../../../utils/core/insights/boundary-days';
import { binomialTail, fisher, signTest, wilson } from '../../../utils/core/insights/chance';
import { counted } from '../../../utils/core/insights/counted';
import { startOf, wholeWeeks } from '../../../utils/core/insights/days';
import { hardHours } from '../../../utils/core/insights/hard-hours';
import { hardStretches } from '../../../utils/core/insights/hard-stretches';
import { hoursOn } from '../../../utils/core/insights/hours-on';
import type { Window } from '../../../utils/core/window';
import { held, moment, seeded } from './logs';

const NOW = moment('2026-11-10T12:00');
const DAYS = wholeWeeks(NOW, 12);
const HOUR_MS = 3_600_000;
/** Instants of the weeks, by day from the first Monday and hour of the wall. */
const hour = (day: number, atHour: number, minute = 0) =>
  startOf(DAYS.from + day, NOW.zone) + atHour * HOUR_MS + minute * 60_000;
const on = (window: Window, day = 0, endedAt: number | null = null, id = 'b'): DatedBoundary => ({
  id,
  window,
  createdAt: hour(day, 0),
  endedAt,
});
const ALWAYS = on({ kind: 'open' });
function stretches(instants: readonly number[], alpha?: number, boundaries = [ALWAYS]) {
  const all = counted(
    instants.map((at) => held(at)),
    NOW.at,
  );
  return hardStretches(hardHours(all, DAYS, NOW), hoursOn(all, boundaries, DAYS, NOW), alpha);
}

/** A visit now and then, two a week, never twice at one hour of one day of the week. */
const nowAndThen = Array.from({ length: 24 }, (_, i) => hour(Math.floor((i * 84) / 24), (i * 7) % 19));

test('Sundays between nine and eleven, on eight of twelve', () => {
  const sundays = Array.from({ length: 8 }, (_, week) => hour(7 * week + 6, 21 + (week % 2), 30));
  expect(stretches([...nowAndThen, ...sundays])).toEqual([
    { weekday: 7, fromHour: 21, toHour: 23, days: 8, of: 12 },
  ]);
});

test('stretches that touch are one; another evening of the week is another', () => {
  const sundays = Array.from({ length: 10 }, (_, week) =>
    [20, 21, 22].map((at) => hour(7 * week + 6, at)),
  ).flat();
  const fridays = Array.from({ length: 9 }, (_, week) => hour(7 * week + 4, 23, 59));
  expect(stretches([...sundays, ...fridays])).toEqual([
    { weekday: 7, fromHour: 19, toHour: 24, days: 10, of: 12 },
    { weekday: 5, fromHour: 22, toHour: 24, days: 9, of: 12 },
  ]);
});

test('one long evening is one day, however often', () => {
  expect(stretches(Array.from({ length: 60 }, (_, i) => hour(6, 21, i)))).toEqual([]);
});

test('three days are no pattern, whatever chance says', () => {
  const three = [0, 1, 2].map((week) => hour(7 * week + 6, 21));
  expect(stretches(three, 1)).toEqual([]);
});

test('a log without a pattern says nothing: 200 of them, from two visits a week to twenty', () => {
  const spoke = Array.from({ length: 200 }, (_, seed) => {
    const next = seeded(seed);
    const count = 24 + (seed % 10) * 24;
    return stretches(Array.from({ length: count }, () => hour(0, 0) + next() * 84 * 24 * HOUR_MS));
  }).filter(({ length }) => length > 0);
  expect(spoke).toEqual([]);
});

describe('hours in which a boundary was on', () => {
  const EVENINGS: Window = { kind: 'weekly', times: [{ days: [1, 2, 3, 4, 5], from: '19:30', to: '23:00' }] };
  const sizes = (boundaries: readonly DatedBoundary[], visits: readonly number[] = [hour(80, 12)]) =>
    hoursOn(
      counted(
        visits.map((at) => held(at)),
        NOW.at,
      ),
      boundaries,
      DAYS,
      NOW,
    ).map(({ size }) => size);

  test('are those of weekly times, a begun one, too; all of them with any other window', () => {
    const evenings = sizes([on(EVENINGS)]);
    expect([18, 19, 22, 23].map((one) => evenings[one])).toEqual([0, 12, 12, 0]);
    expect(evenings.slice(5 * 24).every((count) => count === 0)).toBe(true);
    expect(sizes([ALWAYS]).every((count) => count === 12)).toBe(true);
    const night = sizes([on({ kind: 'weekly', times: [{ days: [7], from: '22:00', to: '06:00' }] })]);
    expect([7 * 24 - 1, 0, 5, 6].map((one) => night[one])).toEqual([12, 12, 12, 0]);
  });

  test('are from when it was made until it ended, or from the first visit to it; none where nobody came', () => {
    // A Tuesday, and a Sunday three weeks on.
    const some = sizes([on({ kind: 'open' }, 1, hour(27, 12))], [hour(10, 12)]);
    expect([0, 24, 6 * 24].map((one) => some[one])).toEqual([3, 4, 4]);
    expect(sizes([on({ kind: 'open' }, 70)], [hour(0, 12)])[0]).toBe(12);
    expect(sizes([on({ kind: 'open' }, 0, null, 'other')])[0]).toBe(0);
  });

  test('alone are set beside each other: evenings of a boundary that is on then say nothing', () => {
    const spoke = Array.from({ length: 200 }, (_, seed) => {
      const next = seeded(seed);
      const visits = Array.from({ length: 12 }, (_, week) =>
        [0, 1, 2, 3, 4].flatMap((day) => (next() < 0.8 ? [hour(7 * week + day, 19 + 4 * next())] : [])),
      ).flat();
      return [stretches(visits, undefined, [on(EVENINGS)]), stretches(visits)];
    });
    expect(spoke.filter(([own]) => own?.length !== 0)).toEqual([]);
    expect(spoke.filter(([, any]) => any?.length !== 0).length).toBeGreaterThan(100);
  });

  test('of a young boundary are of its own weeks', () => {
    const sundays = Array.from({ length: 5 }, (_, week) => hour(7 * (week + 7) + 6, 21));
    const rest = nowAndThen.filter((at) => at > hour(42, 0));
    expect(stretches([...rest, ...sundays], undefined, [on({ kind: 'open' }, 42)])).toEqual([
      // On one of them clocks went back, and it was eight by the wall.
      { weekday: 7, fromHour: 20, toHour: 22, days: 5, of: 6 },
    ]);
  });
});

describe('chance', () => {
  test('the binomial tail, by hand', () => {
    expect(binomialTail(2, 3, 0.5)).toBeCloseTo(0.5, 12);
    expect(binomialTail(3, 3, 0.1)).toBeCloseTo(0.001, 12);
    expect([
      binomialTail(0, 5, 0.2),
      binomialTail(6, 5, 0.2),
      binomialTail(1, 5, 0),
      binomialTail(5, 5, 1),
    ]).toEqual([1, 0, 0, 1]);
  });

  test('the sign test: eleven of twelve', () => {
    expect(signTest(11, 12)).toBeCloseTo((2 * 13) / 4096, 12);
    expect(signTest(1, 12)).toBe(signTest(11, 12));
    expect(signTest(6, 12)).toBe(1);
  });

  test('Fisher’s own table of the tea: three of four and one of four', () => {
    expect(fisher({ these: 3, of: 4 }, { these: 1, of: 4 })).toBeCloseTo(34 / 70, 9);
    expect(fisher({ these: 4, of: 4 }, { these: 0, of: 4 })).toBeCloseTo(2 / 70, 9);
    expect(fisher({ these: 0, of: 0 }, { these: 3, of: 4 })).toBe(1);
  });

  test('Wilson’s interval of eight of nine, and of the ends', () => {
    const { low, high } = wilson({ these: 8, of: 9 });
    expect([low.toFixed(4), high.toFixed(4)]).toEqual(['0.5650', '0.9801']);
    expect(wilson({ these: 0, of: 10 })).toEqual({ low: 0, high: expect.closeTo(0.2775, 4) });
    expect(wilson({ these: 0, of: 0 })).toEqual({ low: 0, high: 1 });
  });
});
