import { describe, expect, test } from 'vitest';
import { binomialTail, fisher, signTest, wilson } from '../../../utils/core/insights/chance';
import { counted } from '../../../utils/core/insights/counted';
import { startOf, wholeWeeks } from '../../../utils/core/insights/days';
import { hardHours } from '../../../utils/core/insights/hard-hours';
import { hardStretches } from '../../../utils/core/insights/hard-stretches';
import { held, moment, seeded } from './logs';

const NOW = moment('2026-11-10T12:00');
const DAYS = wholeWeeks(NOW, 12);
const HOUR_MS = 3_600_000;
/** Instants of the weeks, by day from the first Monday and hour of the wall. */
const hour = (day: number, atHour: number, minute = 0) =>
  startOf(DAYS.from + day, NOW.zone) + atHour * HOUR_MS + minute * 60_000;
const stretches = (instants: readonly number[], alpha?: number) =>
  hardStretches(
    hardHours(
      counted(
        instants.map((at) => held(at)),
        NOW.at,
      ),
      DAYS,
      NOW,
    ),
    alpha,
  );

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
