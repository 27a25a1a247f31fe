import { localDate } from '../local-date';
import { nextTransition, offsetMs } from '../wall-time';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** What hangs on the wall at an instant. */
export interface WallTime {
  /** Days since 1 January 1970, by the calendar on the wall: {@link dateOf} is its name. */
  readonly day: number;
  /** 0 to 23. An hour that comes twice, when clocks go back, is the same hour. */
  readonly hour: number;
}

/**
 * A wall clock of one zone, for instants from `fromAt` until `untilAt` (epoch ms). The changes of clocks are looked up
 * once: reading it is arithmetic, so that a hundred thousand events take milliseconds. Outside it goes on as at its ends.
 * An unknown zone is a RangeError.
 */
export function wallClock(zone: string, fromAt: number, untilAt: number): (at: number) => WallTime {
  const starts = [Number.NEGATIVE_INFINITY];
  const offsets = [offsetMs({ at: fromAt, zone })];
  let at = nextTransition({ at: fromAt, zone });
  while (at <= untilAt) {
    starts.push(at);
    offsets.push(offsetMs({ at, zone }));
    at = nextTransition({ at, zone });
  }
  let last = 0;
  return (instant) => {
    // Neighbours in time mostly share an offset.
    while ((starts[last] ?? 0) > instant) last -= 1;
    while ((starts[last + 1] ?? Number.POSITIVE_INFINITY) <= instant) last += 1;
    const wall = instant + (offsets[last] ?? 0);
    const day = Math.floor(wall / DAY_MS);
    return { day, hour: Math.floor((wall - day * DAY_MS) / HOUR_MS) };
  };
}

/** The number of a local day (`YYYY-MM-DD`): days since 1 January 1970. Refuses (RangeError) what is no day. */
export function dayNumber(date: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime('UTC').epochMilliseconds / DAY_MS;
}

/** The name of a day by its number, `YYYY-MM-DD`. */
export function dateOf(day: number): string {
  return localDate({ at: day * DAY_MS, zone: 'UTC' });
}

/** The day of the week of a day by its number, ISO 8601: Monday is 1, Sunday is 7. 1970 began on a Thursday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the week a day is in, both by their numbers. */
export function mondayOf(day: number): number {
  return day - weekdayOf(day) + 1;
}
