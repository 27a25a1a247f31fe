import { boundaryDays, type DatedBoundary } from './insights/boundary-days';
import { counted } from './insights/counted';
import { type Days, daysUpTo, startOf } from './insights/days';
import type { LogEvent } from './log';
import type { Moment } from './window';

/** How many days are looked at. */
export const KEPT_DAYS = 30;

/** Days on which a boundary was on and over, and on how many of them it was kept. */
export interface KeptDays {
  readonly kept: number;
  readonly of: number;
}

/**
 * On how many of the last thirty days gone by a boundary was kept: days as `boundaryDays` tells them, of which today is
 * none yet.
 *
 * @param events any that hold those from {@link keptDaysFrom} on, in any order and more than once
 */
export function keptDays(events: readonly LogEvent[], boundary: DatedBoundary, now: Moment): KeptDays {
  const days = boundaryDays(counted(events, now.at).visits, boundary, daysGone(now), now);
  const kept = [...days.values()].filter((state) => state === 'kept');
  return { kept: kept.length, of: days.size };
}

/** From when on (epoch ms) events are needed for {@link keptDays}: the beginning of the first of its days. */
export function keptDaysFrom(now: Moment): number {
  return startOf(daysGone(now).from, now.zone);
}

/** The last thirty days that are over. */
function daysGone(now: Moment): Days {
  const { from, to } = daysUpTo(now, KEPT_DAYS + 1);
  return { from, to: to - 1 };
}
