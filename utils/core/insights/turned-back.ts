import type { Moment } from '../window';
import type { Counted } from './counted';
import { type Days, lengthOf, startOf } from './days';
import { wallClock } from './wall-clock';

/** How many days are looked back over at each day. */
export const ROLLING_DAYS = 30;

/** How the visits of some days ended. */
export interface Visits {
  readonly turnedBack: number;
  readonly crossed: number;
  readonly left: number;
}

/** Of the thirty days up to one, that one included. `day` by number. */
export interface RollingVisits extends Visits {
  readonly day: number;
}

/**
 * Turned back of all visits at one boundary, for each of the days: over the thirty local days up to it. All visits are
 * those turned back from, those crossed, from the reserve, too, and those left without an answer.
 */
export function turnedBack(
  { visits }: Pick<Counted, 'visits'>,
  boundaryId: string,
  days: Days,
  now: Moment,
): readonly RollingVisits[] {
  const first = days.from - ROLLING_DAYS + 1;
  const perDay = visitsByDay(visits, boundaryId, { from: first, to: days.to }, now);
  const none = { turnedBack: 0, crossed: 0, left: 0 };
  let sum: Visits = none;
  return perDay.flatMap((today, i) => {
    sum = plus(plus(sum, today, 1), perDay[i - ROLLING_DAYS] ?? none, -1);
    return first + i < days.from ? [] : [{ day: first + i, ...sum }];
  });
}

/** How the visits of all the days together ended, at one boundary, or (null) at any. */
export function visitsOn(
  { visits }: Pick<Counted, 'visits'>,
  boundaryId: string | null,
  days: Days,
  now: Moment,
): Visits {
  return visitsByDay(visits, boundaryId, days, now).reduce((sum, day) => plus(sum, day, 1), {
    turnedBack: 0,
    crossed: 0,
    left: 0,
  });
}

function visitsByDay(
  visits: Counted['visits'],
  boundaryId: string | null,
  days: Days,
  { zone }: Moment,
): readonly Visits[] {
  const perDay = Array.from({ length: lengthOf(days) }, () => ({ turnedBack: 0, crossed: 0, left: 0 }));
  if (perDay.length === 0) return perDay;
  const wallAt = wallClock(zone, startOf(days.from, zone), startOf(days.to + 1, zone));
  for (const visit of visits) {
    if (boundaryId !== null && visit.boundaryId !== boundaryId) continue;
    const day = perDay[wallAt(visit.at).day - days.from];
    if (day) day[visit.outcome === 'turned-back' ? 'turnedBack' : visit.outcome] += 1;
  }
  return perDay;
}

function plus(a: Visits, b: Visits, sign: 1 | -1): Visits {
  return {
    turnedBack: a.turnedBack + sign * b.turnedBack,
    crossed: a.crossed + sign * b.crossed,
    left: a.left + sign * b.left,
  };
}
