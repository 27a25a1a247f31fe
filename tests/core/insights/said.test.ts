import { describe, expect, test } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';
import type { CalendarDays } from '../../../utils/core/insights/calendar-days';
import { ALPHA, COMPARISONS, LOOKS_A_YEAR, RATE_A_YEAR } from '../../../utils/core/insights/chance';
import { type Counted, counted } from '../../../utils/core/insights/counted';
import { comparedWeeks, startOf } from '../../../utils/core/insights/days';
import type { DayMark } from '../../../utils/core/insights/mood';
import {
  COMPARED,
  hardHoursSaid,
  helpedSaid,
  keptDaysSaid,
  leftSaid,
  marksSaid,
  SAID,
  type Said,
  type SaidName,
  turnedBackSaid,
  turnedDiffersSaid,
} from '../../../utils/core/insights/said';
import { dateOf, dayNumber } from '../../../utils/core/insights/wall-clock';
import type { LogEvent } from '../../../utils/core/log';
import { crossed, held, moment, seeded } from './logs';

const NOW = moment('2026-11-10T12:00');
const HOUR_MS = 3_600_000;
const NONE: Counted = { visits: [], turns: [] };
const wall = (day: number, hour: number) => startOf(day, NOW.zone) + hour * HOUR_MS;

function calendarOf(states: readonly ('kept' | 'partly')[], from = 20_000): CalendarDays {
  return new Map(states.map((state, i) => [from + i, { state, on: 1, kept: state === 'kept' ? 1 : 0 }]));
}

/** Weeks each with a kept day marked `kept`, and a day partly kept marked `partly`. */
function weeksOf(weeks: readonly (readonly [kept: number, partly: number])[]) {
  const { from } = comparedWeeks(NOW, COMPARED.days);
  const marks: DayMark[] = weeks.flatMap(([kept, partly], week) => [
    { day: from + 7 * week, value: kept },
    { day: from + 7 * week + 3, value: partly },
  ]);
  const calendar: CalendarDays = new Map(
    marks.map(({ day }, i) => [day, { state: i % 2 === 0 ? 'kept' : 'partly', on: 1, kept: 1 - (i % 2) }]),
  );
  return { marks, calendar };
}

/** Days with a visit in the last four weeks compared, and in the four before; so many of them turned back from. */
function visitDays(late: readonly [these: number, of: number], early: readonly [these: number, of: number]) {
  const sides = [late, early] as const;
  const events = sides.flatMap(([these, of], side) => {
    const { from } = comparedWeeks(NOW, COMPARED.visits, side * COMPARED.visits);
    return Array.from(
      { length: of },
      (_, i): LogEvent => (i < these ? held(wall(from + i, 12)) : crossed(wall(from + i, 12))),
    );
  });
  return counted(events, NOW.at);
}

const hardDays = (days: number) => {
  const { from } = comparedWeeks(NOW, COMPARED.hours);
  return counted(
    Array.from({ length: days }, (_, week) => held(wall(from + 7 * week + 6, 21))),
    NOW.at,
  );
};
const words = (lower: number, same: number) => ({
  crossed: [
    { feeling: 'lower' as const, count: lower },
    { feeling: 'same' as const, count: same },
  ],
  turnedBack: [
    { feeling: 'steady' as const, count: lower },
    { feeling: 'sad' as const, count: same },
  ],
  crossings: 30,
  turnings: 30,
});
const ONE = new Set(['b']);
const OPEN = [{ id: 'b', window: { kind: 'open' as const }, createdAt: 0, endedAt: null }];

/** For each sentence, what says it with exactly `n` of what its rule counts. Everything else is as strong as can be. */
const WITH: Readonly<Record<SaidName, (n: number) => readonly Said[]>> = {
  kept_days: (n) => keptDaysSaid(calendarOf(Array(n).fill('kept')), { from: 20_000, to: 20_999 }),
  turned_back: (n) => turnedBackSaid({ turnedBack: n, crossed: 0, left: 0 }),
  left_lower: (n) => leftSaid({ ...words(n, 0), turnedBack: [] }),
  turned_left: (n) => leftSaid({ ...words(n, 0), crossed: [] }),
  helped: (n) => helpedSaid([{ toolId: 'mia', times: n, stayed: n, crossed: 0 }]),
  hard_hours: (n) => hardHoursSaid(hardDays(n), OPEN, NOW).slice(0, 1),
  turned_more: (n) => turnedDiffersSaid(visitDays([n, n], [0, n]), ONE, NOW),
  turned_less: (n) => turnedDiffersSaid(visitDays([0, n], [n, n]), ONE, NOW),
  feeling_lighter: (n) => marksOf('feeling', Array(n).fill([4, 2])),
  feeling_heavier: (n) => marksOf('feeling', Array(n).fill([2, 4])),
  urge_lower: (n) => marksOf('urge', Array(n).fill([2, 6])),
  urge_higher: (n) => marksOf('urge', Array(n).fill([6, 2])),
};

function marksOf(of: 'feeling' | 'urge', weeks: readonly (readonly [number, number])[]) {
  const { marks, calendar } = weeksOf(weeks);
  return marksSaid(of, marks, calendar, NOW);
}

describe.each(Object.keys(SAID) as SaidName[])('%s', (name) => {
  test('is said at its minimum, and not with one less', () => {
    const { least } = SAID[name];
    expect(WITH[name](least).map((one) => one.name)).toEqual([name]);
    expect(WITH[name](least - 1)).toEqual([]);
  });

  test('has words, with a place for each of its numbers at most, and none that say why', () => {
    const all = messages as Readonly<Record<string, { message: string } | undefined>>;
    const text = all[`insights_says_${name}`]?.message ?? '';
    expect(text).not.toBe('');
    expect(text).not.toMatch(
      /\b(because|cause[sd]?|due to|thanks to|therefore|so that|leads? to|led to|makes?|made|helps?|helped|works?|worked|keeps? you|result|effect|improve[sd]?|worse|better)\b/i,
    );
  });
});

/** Written out here again, so that nobody lowers one in passing. */
test('the minimums, and which sentences compare', () => {
  expect(Object.fromEntries(Object.entries(SAID).map(([name, { least }]) => [name, least]))).toEqual({
    kept_days: 7,
    turned_back: 5,
    left_lower: 5,
    turned_left: 5,
    helped: 5,
    hard_hours: 4,
    turned_more: 10,
    turned_less: 10,
    feeling_lighter: 12,
    feeling_heavier: 12,
    urge_lower: 12,
    urge_higher: 12,
  });
  // Of those that compare, the two directions of one comparison are one.
  expect(
    Object.entries(SAID).flatMap(([name, { compares }]) => (compares ? [name.split('_')[0]] : [])),
  ).toEqual(['hard', 'turned', 'turned', 'feeling', 'feeling', 'urge', 'urge']);
  expect({ RATE_A_YEAR, LOOKS_A_YEAR, COMPARISONS }).toEqual({
    RATE_A_YEAR: 0.05,
    LOOKS_A_YEAR: 13,
    COMPARISONS: 4,
  });
});

test('the numbers of each sentence, worked out by hand', () => {
  expect(
    keptDaysSaid(calendarOf(['kept', 'kept', 'partly', 'kept', 'kept', 'kept', 'kept']), {
      from: 20_000,
      to: 20_006,
    }),
  ).toEqual([{ name: 'kept_days', values: [6, 7] }]);
  expect(turnedBackSaid({ turnedBack: 8, crossed: 3, left: 1 })).toEqual([
    { name: 'turned_back', values: [8, 12] },
  ]);
  // Wilson of 8 of 9: 0.565 to 0.980.
  expect(leftSaid(words(8, 1))).toEqual([
    { name: 'left_lower', values: [8, 9, 5, 10] },
    { name: 'turned_left', values: [8, 9, 5, 10] },
  ]);
  expect(helpedSaid([{ toolId: 'mia', times: 7, stayed: 5, crossed: 2 }])).toEqual([
    { name: 'helped', values: [5, 7] },
  ]);
  expect(hardHoursSaid(hardDays(8), OPEN, NOW)).toEqual([{ name: 'hard_hours', values: [7, 20, 23, 8, 12] }]);
  expect(turnedDiffersSaid(visitDays([22, 24], [8, 22]), ONE, NOW)).toEqual([
    { name: 'turned_more', values: [22, 24, 8, 22] },
  ]);
  expect(marksOf('feeling', [...Array(17).fill([4, 3]), [3, 4], [3, 3]])).toEqual([
    { name: 'feeling_lighter', values: [17, 18] },
  ]);
});

test('that there was none of something good is never said', () => {
  expect(turnedBackSaid({ turnedBack: 0, crossed: 9, left: 3 })).toEqual([]);
  expect(helpedSaid([{ toolId: 'mia', times: 9, stayed: 0, crossed: 9 }])).toEqual([]);
  expect(leftSaid({ ...words(0, 9), crossed: [] })).toEqual([]);
});

test('a day kept on none, and a boundary that was not there all the time, are not spoken of', () => {
  expect(keptDaysSaid(calendarOf(Array(10).fill('partly')), { from: 20_000, to: 20_009 })).toEqual([]);
  expect(turnedDiffersSaid(visitDays([22, 24], [8, 22]), new Set(['other']), NOW)).toEqual([]);
});

test('what compares is over whole weeks, and the same for four weeks on end', () => {
  const days = Array.from({ length: 28 }, (_, i) => {
    const now = moment(`${dateOf(dayNumber('2026-10-26') + i)}T12:00`);
    return comparedWeeks(now, 4);
  });
  expect(new Set(days.map(({ from }) => from)).size).toBeLessThanOrEqual(2);
  for (const { from, to } of days) {
    expect(Temporal.PlainDate.from(dateOf(from)).dayOfWeek).toBe(1);
    expect(to - from).toBe(27);
  }
  expect(comparedWeeks(NOW, 4, 4).to).toBe(comparedWeeks(NOW, 4).from - 1);
});

describe('a log with no effect in it', () => {
  const LOGS = process.env.SOAK ? 10_000 : 1000;

  /**
   * A year or so of one person, in whose log nothing has to do with anything: evenings of several visits that go
   * together, at any hour of any day; feelings and urges that drift from day to day; days kept by no rule.
   */
  function randomLog(seed: number, weeks = 0) {
    const next = seeded(seed);
    const from = comparedWeeks(NOW, COMPARED.days).from - 7 * weeks;
    const to = comparedWeeks(NOW, 1).to;
    const evenings = Math.round(((20 + next() * 180) * (COMPARED.days + weeks)) / COMPARED.days);
    const share = 0.2 + next() * 0.6;
    const events = Array.from({ length: evenings }, () => {
      const at = wall(from, 0) + next() * (to - from + 1) * 24 * HOUR_MS;
      const leaning = next() < 0.5 ? share : next();
      return Array.from({ length: 1 + Math.floor(next() * 4) }, () => {
        const when = at + next() * HOUR_MS;
        return next() < leaning ? held(when) : crossed(when);
      });
    }).flat();
    const calendar = new Map<number, { state: 'kept' | 'partly'; on: number; kept: number }>();
    const feelings: DayMark[] = [];
    const urges: DayMark[] = [];
    let mood = 0;
    for (let day = from; day <= to; day += 1) {
      mood = 0.7 * mood + (next() - 0.5) * 2;
      const state = next() < share ? 'kept' : 'partly';
      if (next() < 0.9) calendar.set(day, { state, on: 1, kept: state === 'kept' ? 1 : 0 });
      if (next() < 0.8) feelings.push({ day, value: Math.min(5, Math.max(1, Math.round(3 + mood))) });
      if (next() < 0.8)
        urges.push({ day, value: Math.min(10, Math.max(0, Math.round(5 - 2 * mood + next()))) });
    }
    return { all: counted(events, NOW.at), calendar, feelings, urges };
  }

  function comparing({ all, calendar, feelings, urges }: ReturnType<typeof randomLog>, now = NOW) {
    return [
      ...hardHoursSaid(all, OPEN, now),
      ...turnedDiffersSaid(all, ONE, now),
      ...marksSaid('feeling', feelings, calendar, now),
      ...marksSaid('urge', urges, calendar, now),
    ];
  }

  test(`${LOGS} of them: no more speak at one look than the rate allows`, () => {
    const spoke = Array.from({ length: LOGS }, (_, seed) => comparing(randomLog(seed))).filter(
      ({ length }) => length > 0,
    );
    expect(ALPHA * LOOKS_A_YEAR * COMPARISONS).toBeCloseTo(RATE_A_YEAR, 12);
    console.log(`${spoke.length} of ${LOGS} logs with no effect spoke at one look: ${JSON.stringify(spoke)}`);
    expect(spoke.length).toBeLessThanOrEqual((LOGS * RATE_A_YEAR) / LOOKS_A_YEAR);
  });

  const YEARS = process.env.SOAK ? 1000 : 60;

  test(`${YEARS} of them, looked at for a year whenever it could say something new: no more than the rate`, () => {
    const spoke = Array.from({ length: YEARS }, (_, seed) => {
      const log = randomLog(100_000 + seed, 4 * LOOKS_A_YEAR);
      return Array.from({ length: LOOKS_A_YEAR }, (_, look) => {
        const now = { ...NOW, at: NOW.at - look * 28 * 24 * HOUR_MS };
        return comparing(log, now).length > 0;
      }).some(Boolean);
    }).filter(Boolean).length;
    console.log(`${spoke} of ${YEARS} logs with no effect spoke in a year of looks`);
    expect(spoke).toBeLessThanOrEqual(YEARS * RATE_A_YEAR);
  });

  test('and where there is something, it is found: Sundays, and weeks lighter on kept days', () => {
    const found = Array.from({ length: 50 }, (_, seed) => {
      const log = randomLog(seed);
      const { from } = comparedWeeks(NOW, COMPARED.hours);
      const sundays = Array.from({ length: 10 }, (_, week) => held(wall(from + 7 * week + 6, 21.5)));
      const lifted = log.feelings.map(({ day, value }) => ({
        day,
        value: value + (log.calendar.get(day)?.state === 'kept' ? 3 : 0),
      }));
      const visits = [...log.all.visits, ...counted(sundays, NOW.at).visits];
      return comparing({ ...log, all: { visits, turns: [] }, feelings: lifted }).map(({ name }) => name);
    });
    expect(found.filter((names) => names.includes('hard_hours')).length).toBeGreaterThan(40);
    expect(found.filter((names) => names.includes('feeling_lighter')).length).toBeGreaterThan(40);
  });

  test('nothing says nothing', () => {
    expect(comparing({ all: NONE, calendar: new Map(), feelings: [], urges: [] })).toEqual([]);
  });
});
