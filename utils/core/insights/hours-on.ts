import { localDate } from '../local-date';
import { type Week, weekOf } from '../weekly';
import type { Moment } from '../window';
import type { DatedBoundary } from './boundary-days';
import type { Counted } from './counted';
import type { Days } from './days';
import { dayNumber, weekdayOf } from './wall-clock';

/** For each hour of the week, Monday 0 first, the days (by number) on which a visit could be met in it. */
export type HoursOn = readonly ReadonlySet<number>[];

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const HOUR_MINUTES = 60;

/**
 * In which hours of the week any boundary was on, and on which of the days: where none is on no visit is met, so that an
 * hour without one is not an easy hour. Weekly times are those of now, any other window is taken as all hours. A boundary
 * was there from when it was made, or from the first visit to it where that is earlier, until it ended. Those nobody came
 * to, as those kept by hand, say nothing of hours.
 */
export function hoursOn(
  { visits }: Pick<Counted, 'visits'>,
  boundaries: readonly DatedBoundary[],
  days: Days,
  { zone }: Moment,
): HoursOn {
  const on = Array.from({ length: 7 * HOURS.length }, () => new Set<number>());
  const firstAt = new Map(visits.toReversed().map(({ boundaryId, at }) => [boundaryId, at]));
  const dayOf = (at: number) => dayNumber(localDate({ at, zone }));
  for (const { id, window, createdAt, endedAt } of boundaries) {
    const first = firstAt.get(id);
    if (first === undefined) continue;
    const week = window.kind === 'weekly' ? weekOf(window.times) : null;
    const from = Math.max(days.from, dayOf(Math.min(createdAt, first)));
    const to = endedAt === null ? days.to : Math.min(days.to, dayOf(endedAt));
    for (let day = from; day <= to; day += 1) {
      for (const hour of HOURS) {
        const ofWeek = (weekdayOf(day) - 1) * HOURS.length + hour;
        if (week === null || touches(week, ofWeek)) on[ofWeek]?.add(day);
      }
    }
  }
  return on;
}

function touches(week: Week, hourOfWeek: number): boolean {
  const minute = hourOfWeek * HOUR_MINUTES;
  return week.some(({ from, to }) => from < minute + HOUR_MINUTES && to > minute);
}
