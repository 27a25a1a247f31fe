import type { Moment } from '../window';
import { boundaryDays, type DatedBoundary, type DayKept } from './boundary-days';
import type { Counted } from './counted';
import type { Days } from './days';

/** One day on which any boundary was on. */
export interface CalendarDay {
  /** Kept when all that were on were kept; else partly. */
  readonly state: DayKept;
  /** How many boundaries were on, and how many of them were kept. */
  readonly on: number;
  readonly kept: number;
}

/** Days by their number; one that is not there has no data: nothing was on, or it is not over. */
export type CalendarDays = ReadonlyMap<number, CalendarDay>;

/** About how many days are worked out between two rests. */
const AT_ONCE_DAYS = 14;

/**
 * How the days went, of all boundaries together. It rests after each boundary's fortnight, so that who runs it can let the
 * page answer in between; running it at once or in steps comes to the same.
 */
export function* calendarDays(
  { visits }: Pick<Counted, 'visits'>,
  boundaries: readonly DatedBoundary[],
  days: Days,
  now: Moment,
): Generator<undefined, CalendarDays> {
  const all = new Map<number, { on: number; kept: number }>();
  const own = Map.groupBy(visits, ({ boundaryId }) => boundaryId);
  for (const boundary of boundaries) {
    for (let from = days.from; from <= days.to; from += AT_ONCE_DAYS) {
      const part = { from, to: Math.min(days.to, from + AT_ONCE_DAYS - 1) };
      for (const [day, state] of boundaryDays(own.get(boundary.id) ?? [], boundary, part, now)) {
        const { on, kept } = all.get(day) ?? { on: 0, kept: 0 };
        all.set(day, { on: on + 1, kept: kept + (state === 'kept' ? 1 : 0) });
      }
      yield;
    }
  }
  return new Map(
    [...all]
      .sort(([a], [b]) => a - b)
      .map(([day, { on, kept }]) => [day, { state: kept === on ? 'kept' : 'partly', on, kept }]),
  );
}

/** How many of the days were kept and partly kept. */
export function keptOf(calendar: CalendarDays, { from, to }: Days) {
  let kept = 0;
  let partly = 0;
  for (const [day, { state }] of calendar) {
    if (day < from || day > to) continue;
    if (state === 'kept') kept += 1;
    else partly += 1;
  }
  return { kept, partly };
}
