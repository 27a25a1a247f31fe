import { localDate } from '../local-date';
import { type Week, weekOf } from '../weekly';
import type { Moment } from '../window';
import type { DatedBoundary } from './boundary-days';
import type { Counted } from './counted';
import type { Days } from './days';
import { dayNumber, weekdayOf } from './wall-clock';

/** For each hour of the week, Monday 0 first, the days (by number) on which a visit could be met in it. */
export type HoursOn = readonly ReadonlySet<number>[];

const DAY_HOURS = 24;
const WEEK_HOURS = 7 * DAY_HOURS;
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
  const on = Array.from({ length: WEEK_HOURS }, () => new Set<number>());
  const firstAt = new Map(visits.toReversed().map(({ boundaryId, at }) => [boundaryId, at]));
  const dayOf = (at: number) => dayNumber(localDate({ at, zone }));
  for (const { id, window, createdAt, endedAt } of boundaries) {
    const first = firstAt.get(id);
    if (first === undefined) continue;
    const isOn = window.kind === 'weekly' ? hoursOf(weekOf(window.times)) : null;
    const from = Math.max(days.from, dayOf(Math.min(createdAt, first)));
    const to = endedAt === null ? days.to : Math.min(days.to, dayOf(endedAt));
    for (let day = from; day <= to; day += 1) {
      const midnight = (weekdayOf(day) - 1) * DAY_HOURS;
      for (let hour = midnight; hour < midnight + DAY_HOURS; hour += 1) {
        if (isOn === null || isOn[hour]) on[hour]?.add(day);
      }
    }
  }
  return on;
}

/** Which hours of the week have any minute of those times in them. */
function hoursOf(week: Week): readonly boolean[] {
  return Array.from({ length: WEEK_HOURS }, (_, hour) =>
    week.some(({ from, to }) => from < (hour + 1) * HOUR_MINUTES && to > hour * HOUR_MINUTES),
  );
}
