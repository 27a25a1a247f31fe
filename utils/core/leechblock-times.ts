import { LIMITS } from './boundary';
import type { WeeklyTime } from './window';

/** Days of the week in LeechBlock's order, as ISO 8601 numbers them. */
const FROM_SUNDAY = [7, 1, 2, 3, 4, 5, 6];
/** Monday to Friday: what LeechBlock takes when nothing is said. */
const WORKDAYS = 0b0111110;
const DAY_MINUTES = 1440;

/** Weekly times, and the periods that could not be read or were more than a boundary takes. */
export interface TimesRead {
  readonly times: readonly WeeklyTime[];
  readonly left: readonly string[];
}

/**
 * Reads LeechBlock's `times` (`0900-1700,1900-2400`) on the days of its `days` number (bit 0 is Sunday). Its days end
 * at midnight: a period that ends at or before it begins is none there, and is left out.
 */
export function readLeechBlockTimes(times: string, days: string | undefined): TimesRead {
  const on = readLeechBlockDays(days);
  const read: WeeklyTime[] = [];
  const left: string[] = [];
  for (const period of times.split(/[\s,]+/).filter((one) => one !== '')) {
    const [from, to] = period.split('-').map(minuteOf);
    const isPeriod = from != null && to != null && from < to && period.split('-').length === 2;
    if (!isPeriod || on.length === 0 || read.length >= LIMITS.weeklyTimes) left.push(period);
    else read.push({ days: on, from: clockAt(from), to: clockAt(to) });
  }
  return { times: read, left };
}

/** The days that LeechBlock's number stands for, Monday first. Without a number: Monday to Friday. */
export function readLeechBlockDays(days: string | undefined): readonly number[] {
  const number = /^\d{1,3}$/.test(days ?? '') ? Number(days) : WORKDAYS;
  return FROM_SUNDAY.filter((_, bit) => number & (1 << bit)).sort();
}

/** Minutes after midnight of `HHMM`, at most a whole day; null for anything else. */
function minuteOf(text: string): number | null {
  const [, hours, minutes] = /^([0-2]\d)([0-5]\d)$/.exec(text) ?? [];
  return hours === undefined ? null : Math.min(Number(hours) * 60 + Number(minutes), DAY_MINUTES);
}

/** Midnight at the end of a day is written as that at its beginning: a whole day is from 00:00 to 00:00. */
function clockAt(minute: number): string {
  const within = minute % DAY_MINUTES;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(within / 60))}:${two(within % 60)}`;
}
