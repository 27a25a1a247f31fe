import { localDate } from '../local-date';
import type { Moment } from '../window';
import { dateOf, dayNumber, weekdayOf } from './wall-clock';

/** Local days by their numbers, both included. One with `to` before `from` has no day. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** The last `count` local days up to today, today included. */
export function daysUpTo(now: Moment, count: number): Days {
  const today = dayNumber(localDate(now));
  return { from: today - count + 1, to: today };
}

/**
 * The last `count` whole weeks, Monday to Sunday, that are over: like is compared with like, so a week that has just
 * begun is none.
 *
 * @param before how many whole weeks lie between them and today
 */
export function wholeWeeks(now: Moment, count: number, before = 0): Days {
  const today = dayNumber(localDate(now));
  const to = today - weekdayOf(today) - 7 * before;
  return { from: to - 7 * count + 1, to };
}

/** What compares is worked out anew only so often, in weeks: looking every day would find chance sooner or later. */
const LOOK_WEEKS = 4;

/**
 * The last `count` whole weeks up to the end of the last four that are the same for everybody's calendar, so that what
 * compares says the same for four weeks on end: one look, however often somebody looks.
 *
 * @param before how many weeks lie between them and that end
 */
export function comparedWeeks(now: Moment, count: number, before = 0): Days {
  const today = dayNumber(localDate(now));
  // 1970 began on a Thursday: its first Monday is day 4.
  const weeksGone = Math.floor((today - 4) / 7);
  const to = 4 + 7 * (weeksGone - (weeksGone % LOOK_WEEKS) - before) - 1;
  return { from: to - 7 * count + 1, to };
}

/** How many days there are. */
export function lengthOf({ from, to }: Days): number {
  return Math.max(0, to - from + 1);
}

/** The first instant (epoch ms) of a local day by its number, in a zone. */
export function startOf(day: number, zone: string): number {
  return Temporal.PlainDate.from(dateOf(day)).toZonedDateTime(zone).epochMilliseconds;
}
