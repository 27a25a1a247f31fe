import type { Moment } from '../window';
import type { Counted } from './counted';
import { type Days, lengthOf, startOf } from './days';
import { wallClock, weekdayOf } from './wall-clock';

/** What happened in one hour of one day of the week. */
export interface HourCount {
  /** ISO 8601: Monday is 1, Sunday is 7. */
  readonly weekday: number;
  /** 0 to 23, local wall time: an hour that comes twice counts twice. */
  readonly hour: number;
  /** All visits: turned back from, crossed and left. */
  readonly visits: number;
  readonly turnedBack: number;
  readonly crossed: number;
  readonly left: number;
  /** The days, by number, on which there was any visit in that hour; each once, in order. */
  readonly days: readonly number[];
}

/** Visits by the hour of the week. */
export interface HardHours {
  readonly days: Days;
  /** All 168, Monday 0 first. */
  readonly hours: readonly HourCount[];
  readonly visits: number;
}

const HOURS = 24;

/**
 * In which hours of the week visits were, with how they ended: by the clock on the wall of the zone of `now`, on the day
 * it showed. A visit after midnight is the next day's. Nothing is an hour's share of anything: these are counts.
 *
 * @param days local days that count
 */
export function hardHours({ visits }: Pick<Counted, 'visits'>, days: Days, { zone }: Moment): HardHours {
  const cells = Array.from({ length: 7 * HOURS }, () => ({
    'turned-back': 0,
    crossed: 0,
    left: 0,
    days: new Set<number>(),
  }));
  let count = 0;
  if (lengthOf(days) > 0) {
    const wallAt = wallClock(zone, startOf(days.from, zone), startOf(days.to + 1, zone));
    for (const { at, outcome } of visits) {
      const { day, hour } = wallAt(at);
      const cell = cells[(weekdayOf(day) - 1) * HOURS + hour];
      if (!cell || day < days.from || day > days.to) continue;
      cell[outcome] += 1;
      cell.days.add(day);
      count += 1;
    }
  }
  const hours = cells.map((cell, i) => ({
    weekday: Math.floor(i / HOURS) + 1,
    hour: i % HOURS,
    visits: cell['turned-back'] + cell.crossed + cell.left,
    turnedBack: cell['turned-back'],
    crossed: cell.crossed,
    left: cell.left,
    days: [...cell.days].sort((a, b) => a - b),
  }));
  return { days, hours, visits: count };
}
