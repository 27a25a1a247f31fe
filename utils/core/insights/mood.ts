import type { Days } from './days';
import { dayNumber } from './wall-clock';

/** What a check-in says in numbers; nothing that was written is in it. */
export interface Marked {
  /** Of its record: the same on all devices. */
  readonly id: string;
  /** Local day, `YYYY-MM-DD`. */
  readonly date: string;
  /** From 1, heavy, to 5, light; null: not said. */
  readonly feeling: number | null;
  /** 0 to 10; null: not said. */
  readonly urge: number | null;
}

/** One day's mark: the mean of those that were made for it. */
export interface DayMark {
  readonly day: number;
  readonly value: number;
}

/** What is over time: each day's mark, and a line through them, in pieces. */
export interface Course {
  readonly marks: readonly DayMark[];
  readonly line: readonly (readonly DayMark[])[];
}

/** The line's window, in days: three before and three after. */
const SMOOTH_DAYS = 7;
/** Fewer marks than these within the window make no point of the line. */
const SMOOTH_LEAST = 3;

/**
 * Feelings or urges over the days. The line is a running median of seven days (Tukey 1977, "Exploratory Data Analysis",
 * ch. 7): at each day with a mark, the median of the marks within three days of it, where there are at least three. One
 * bad evening does not bend it, and it has no shape of its own to lend. Gaps are not bridged: after more than three days
 * without a mark a new piece begins.
 */
export function courseOf(checkIns: readonly Marked[], of: 'feeling' | 'urge', days: Days): Course {
  const byDay = new Map<number, number[]>();
  for (const [, checkIn] of new Map(checkIns.map((one) => [one.id, one]))) {
    const value = checkIn[of];
    if (value === null) continue;
    const day = dayNumber(checkIn.date);
    if (day < days.from || day > days.to) continue;
    byDay.set(day, [...(byDay.get(day) ?? []), value]);
  }
  const marks = [...byDay]
    .map(([day, values]) => ({ day, value: meanOf(values) }))
    .sort((a, b) => a.day - b.day);
  return { marks, line: smoothed(marks) };
}

/** The middle one of some numbers, or the mean of the middle two. NaN of none. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const high = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[half - 1] ?? Number.NaN) + high) / 2;
}

/** The mean of some numbers, the same in whatever order. NaN of none. */
export function meanOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b).reduce((sum, value) => sum + value, 0) / values.length;
}

function smoothed(marks: readonly DayMark[]): Course['line'] {
  const reach = Math.floor(SMOOTH_DAYS / 2);
  const pieces: DayMark[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  let first = 0;
  for (const { day } of marks) {
    while ((marks[first]?.day ?? day) < day - reach) first += 1;
    const near: number[] = [];
    for (let i = first; (marks[i]?.day ?? Number.POSITIVE_INFINITY) <= day + reach; i += 1) {
      near.push(marks[i]?.value ?? Number.NaN);
    }
    if (day - last > reach) pieces.push([]);
    last = day;
    if (near.length >= SMOOTH_LEAST) pieces.at(-1)?.push({ day, value: medianOf(near) });
  }
  return pieces.filter(({ length }) => length > 0);
}
