import type { Boundary } from '../boundary';
import { localDate } from '../local-date';
import { spanOf, windowAt } from '../schedule';
import type { Moment } from '../window';
import type { Visit } from './counted';
import { type Days, startOf } from './days';
import { dayNumber, wallClock } from './wall-clock';

/** How one day went with a boundary that was on: never worse than partly kept. */
export type DayKept = 'kept' | 'partly';

/** What is needed of a boundary to tell its days. One that has ended is on until then. */
export type DatedBoundary = Pick<Boundary, 'id' | 'window' | 'createdAt' | 'endedAt'>;

/** A stretch no longer than this is one evening or one night, and belongs to the day it began on (an hour for the clocks). */
const ONE_DAY_MS = 25 * 3_600_000;

interface Stretch {
  readonly from: number;
  readonly until: number;
}

/**
 * How each of the days (by number) went on which a boundary was on, among `days` that are gone by: local calendar days in
 * the zone of now. A day counts when the boundary was on for some of it, going by its window as it is now, from when it
 * was made until it ended. A stretch of a day or less is the day's it began on, so that a night is one night, and counts
 * once it is over; a longer one is of each day it touches. A day is partly kept when a crossing that was not from the
 * reserve lies in its stretches, or, where the window was another one then, on that day itself.
 */
export function boundaryDays(
  visits: readonly Visit[],
  boundary: DatedBoundary,
  days: Days,
  now: Moment,
): ReadonlyMap<number, DayKept> {
  const { zone } = now;
  const to = Math.min(days.to, dayNumber(localDate(now)) - 1);
  const states = new Map<number, DayKept>();
  if (to < days.from) return states;
  const fromAt = startOf(days.from, zone);
  const untilAt = startOf(to + 1, zone);
  // A night that began before midnight is looked at, too, and is its own day's.
  const wallAt = wallClock(zone, fromAt - 2 * ONE_DAY_MS, untilAt + ONE_DAY_MS);
  const stretches = stretchesIn(boundary, fromAt, untilAt, now);
  for (const stretch of stretches) {
    if (isShort(stretch)) {
      const { day } = wallAt(stretch.from);
      if (stretch.until <= now.at && day >= days.from && day <= to) states.set(day, 'kept');
      continue;
    }
    const first = Math.max(days.from, wallAt(Math.max(stretch.from, fromAt)).day);
    const last = Math.min(to, wallAt(Math.min(stretch.until, untilAt) - 1).day);
    for (let day = first; day <= last; day += 1) states.set(day, 'kept');
  }
  for (const { at, boundaryId, outcome, fromReserve } of visits) {
    if (boundaryId !== boundary.id || outcome !== 'crossed' || fromReserve) continue;
    if (at < fromAt - ONE_DAY_MS || at > untilAt + ONE_DAY_MS) continue;
    const stretch = stretches.find(({ from, until }) => from <= at && at < until);
    const { day } = wallAt(stretch && isShort(stretch) ? stretch.from : at);
    if (states.has(day)) states.set(day, 'partly');
  }
  return states;
}

/** The times between two instants in which it was on. One that lasts stands whole: how long it is tells what it is. */
function stretchesIn(
  { window, createdAt, endedAt }: DatedBoundary,
  fromAt: number,
  untilAt: number,
  now: Moment,
): readonly Stretch[] {
  const end = endedAt ?? Number.POSITIVE_INFINITY;
  const within = (from: number, until: number): readonly Stretch[] => {
    const stretch = { from: Math.max(from, createdAt), until: Math.min(until, end) };
    return stretch.from < stretch.until && stretch.from < untilAt && stretch.until > fromAt ? [stretch] : [];
  };
  if (window.kind === 'for' || window.kind === 'until') {
    const { from, until } = spanOf(window, now.zone);
    return within(from, until);
  }
  const stretches: Stretch[] = [];
  let at = Math.max(fromAt, createdAt);
  while (at < Math.min(untilAt, end)) {
    const { on, since, changesAt } = windowAt(window, createdAt, { at, zone: now.zone });
    const until = changesAt ?? Number.POSITIVE_INFINITY;
    if (on) stretches.push(...within(since ?? createdAt, until));
    at = until;
  }
  return stretches;
}

function isShort({ from, until }: Stretch): boolean {
  return until - from <= ONE_DAY_MS;
}
