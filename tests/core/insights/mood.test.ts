import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { courseOf, type Marked, medianOf } from '../../../utils/core/insights/mood';
import { stretchesUpTo, timeStretches, unitsIn } from '../../../utils/core/insights/stretches';
import { dateOf, dayNumber, weekdayOf } from '../../../utils/core/insights/wall-clock';

const DAYS = { from: dayNumber('2026-10-01'), to: dayNumber('2026-11-10') };

/** Feelings by the day of October 2026; above 31, of November. */
function marked(feelings: Readonly<Record<number, number | null>>): readonly Marked[] {
  return Object.entries(feelings).map(([day, feeling]) => ({
    id: `c${day}`,
    date: dateOf(DAYS.from + Number(day) - 1),
    feeling,
    urge: feeling === null ? null : 2 * feeling,
  }));
}

const lineOf = (checkIns: readonly Marked[]) =>
  courseOf(checkIns, 'feeling', DAYS).line.map((piece) =>
    piece.map(({ day, value }) => [day - DAYS.from + 1, value]),
  );

/** Worked out by hand: the median of the marks within three days, of three at least. */
test.each<[string, Record<number, number | null>, number[][][]]>([
  ['nothing', {}, []],
  ['two marks make no line', { 1: 2, 2: 4 }, []],
  [
    'three do',
    { 1: 1, 2: 5, 3: 2 },
    [
      [
        [1, 2],
        [2, 2],
        [3, 2],
      ],
    ],
  ],
  [
    'one bad evening does not bend it',
    { 1: 4, 2: 4, 3: 4, 4: 1, 5: 4, 6: 4, 7: 4 },
    [
      [
        [1, 4],
        [2, 4],
        [3, 4],
        [4, 4],
        [5, 4],
        [6, 4],
        [7, 4],
      ],
    ],
  ],
  [
    'an even number of marks: the mean of the middle two',
    { 1: 1, 2: 2, 3: 3, 4: 5 },
    [
      [
        [1, 2.5],
        [2, 2.5],
        [3, 2.5],
        [4, 2.5],
      ],
    ],
  ],
  [
    'after more than three days without a mark, a new piece: the gap is not bridged',
    { 1: 3, 2: 3, 3: 3, 7: 5, 8: 5, 9: 5 },
    [
      [
        [1, 3],
        [2, 3],
        [3, 3],
      ],
      [
        [7, 5],
        [8, 5],
        [9, 5],
      ],
    ],
  ],
  [
    'a day on which nothing was marked is no mark',
    { 1: 3, 2: null, 3: 3, 4: 1 },
    [
      [
        [1, 3],
        [3, 3],
        [4, 3],
      ],
    ],
  ],
])('%s', (_, feelings, expected) => {
  expect(lineOf(marked(feelings))).toEqual(expected);
});

test('two check-ins of one day are their mean; the same one from two devices is one', () => {
  const [one] = marked({ 5: 2 });
  const other = { ...(one as Marked), id: 'other', feeling: 5 };
  const again = { ...(one as Marked) };
  const { marks } = courseOf([one as Marked, other, again], 'feeling', DAYS);
  expect(marks).toEqual([{ day: DAYS.from + 4, value: 3.5 }]);
  expect(courseOf([one as Marked], 'urge', DAYS).marks).toEqual([{ day: DAYS.from + 4, value: 4 }]);
});

describe('laws', () => {
  const anyMarks = fc
    .uniqueArray(fc.integer({ min: 1, max: 41 }), { maxLength: 41 })
    .chain((days) =>
      fc
        .array(fc.integer({ min: 1, max: 5 }), { minLength: days.length, maxLength: days.length })
        .map((values) => marked(Object.fromEntries(days.map((day, i) => [day, values[i] ?? null])))),
    );

  test('order is nothing; the line stays within the marks, and has a point only where there is a mark', () => {
    fc.assert(
      fc.property(anyMarks, (checkIns) => {
        const { marks, line } = courseOf(checkIns, 'feeling', DAYS);
        expect(courseOf([...checkIns, ...checkIns].toReversed(), 'feeling', DAYS)).toEqual({ marks, line });
        const values = marks.map(({ value }) => value);
        const days = new Set(marks.map(({ day }) => day));
        for (const { day, value } of line.flat()) {
          expect(days.has(day)).toBe(true);
          expect(value).toBeGreaterThanOrEqual(Math.min(...values));
          expect(value).toBeLessThanOrEqual(Math.max(...values));
        }
        for (const piece of line) {
          for (const [i, { day }] of piece.entries()) {
            const before = piece[i - 1];
            const between = before && marks.filter((mark) => mark.day > before.day && mark.day < day);
            if (before) expect(day - before.day - (between?.length ?? 0)).toBeLessThanOrEqual(7);
          }
        }
      }),
    );
  });

  test('one more mark changes the line within three days of it, and no farther', () => {
    fc.assert(
      fc.property(anyMarks, fc.integer({ min: 1, max: 41 }), (checkIns, day) => {
        const at = DAYS.from + day - 1;
        const before = courseOf(checkIns, 'feeling', DAYS).line.flat();
        const more = { id: 'more', date: dateOf(at), feeling: 5, urge: null };
        const after = courseOf([...checkIns, more], 'feeling', DAYS).line.flat();
        const far = (points: typeof after) => points.filter((point) => Math.abs(point.day - at) > 3);
        expect(far(after)).toEqual(far(before));
      }),
    );
  });
});

describe('weeks, months and years', () => {
  test('are cut at Mondays, firsts and new years, and are the days, each once', () => {
    const days = { from: dayNumber('2025-12-30'), to: dayNumber('2026-03-02') };
    expect(unitsIn(days, 'weeks')).toHaveLength(10);
    expect(
      unitsIn(days, 'weeks')
        .slice(1)
        .map(({ from }) => weekdayOf(from)),
    ).toEqual(Array(9).fill(1));
    expect(unitsIn(days, 'months').map(({ from, to }) => [dateOf(from), dateOf(to)])).toEqual([
      ['2025-12-30', '2025-12-31'],
      ['2026-01-01', '2026-01-31'],
      ['2026-02-01', '2026-02-28'],
      ['2026-03-01', '2026-03-02'],
    ]);
    expect(unitsIn(days, 'years').map(({ from }) => dateOf(from))).toEqual(['2025-12-30', '2026-01-01']);
  });

  test('so many of them up to a day, with the one it is in', () => {
    const upTo = (day: string, count: number, unit: 'weeks' | 'months') => {
      const { from, to } = stretchesUpTo(dayNumber(day), count, unit);
      return [dateOf(from), dateOf(to)];
    };
    expect(upTo('2026-11-24', 12, 'weeks')).toEqual(['2026-09-07', '2026-11-24']);
    expect(upTo('2026-11-23', 1, 'weeks')).toEqual(['2026-11-23', '2026-11-23']);
    expect(upTo('2027-01-03', 1, 'weeks')).toEqual(['2026-12-28', '2027-01-03']);
    expect(upTo('2026-11-24', 12, 'months')).toEqual(['2025-12-01', '2026-11-24']);
    expect(upTo('2027-03-31', 2, 'months')).toEqual(['2027-02-01', '2027-03-31']);
  });

  test('the middle of the marks, and the middle half of them', () => {
    const days = { from: dayNumber('2026-10-05'), to: dayNumber('2026-10-18') };
    const marks = [1, 2, 4, 4, 5].map((value, i) => ({ day: days.from + i, value }));
    const calendar = new Map([
      [days.from, { state: 'kept', on: 1, kept: 1 } as const],
      [days.from + 8, { state: 'partly', on: 2, kept: 1 } as const],
    ]);
    expect(timeStretches(calendar, marks, days, 'weeks')).toEqual([
      {
        days: { from: days.from, to: days.from + 6 },
        kept: 1,
        partly: 0,
        marked: 5,
        feeling: { middle: 4, low: 2, high: 4 },
      },
      { days: { from: days.from + 7, to: days.to }, kept: 0, partly: 1, marked: 0, feeling: null },
    ]);
  });

  test('medians, by hand', () => {
    expect([medianOf([3]), medianOf([4, 1]), medianOf([5, 1, 2])]).toEqual([3, 2.5, 2]);
    expect(medianOf([])).toBeNaN();
  });
});
