import type { Boundary } from './boundary';
import { localDate } from './local-date';
import { type LogEvent, takenBackIn } from './log';
import { spanOf, windowAt } from './schedule';
import type { Moment } from './window';

/** How many days are looked at. */
export const KEPT_DAYS = 30;
/** A stretch no longer than this is one evening or one night, and belongs to the day it began on (an hour for the clocks). */
const ONE_DAY_MS = 25 * 3_600_000;

/** Days on which a boundary was on and over, and on how many of them it was kept. */
export interface KeptDays {
  readonly kept: number;
  readonly of: number;
}

/** A time in which it was on (epoch ms), the end not included. */
interface Stretch {
  readonly from: number;
  readonly until: number;
  /** Whether it is over. */
  readonly isOver: boolean;
}

/**
 * On how many of the last thirty days gone by a boundary was kept. Days are local calendar days in the zone of now, and
 * today is none of them yet.
 *
 * A day counts when the boundary was on for some of it, going by its window as it is now and not before it was made. A
 * stretch that is on for a day or less belongs to the day it began on, so that a night is one night, and counts once it
 * is over; a longer one belongs to each day it touches. A day is kept when no crossing lies in its stretches, nor, where
 * the window was another one then, on that day itself. Crossings from the reserve and those taken back leave it kept.
 *
 * @param events any that hold those from {@link keptDaysFrom} on, in any order and more than once
 */
export function keptDays(
  events: readonly LogEvent[],
  boundary: Pick<Boundary, 'id' | 'window' | 'createdAt'>,
  now: Moment,
): KeptDays {
  const gone = daysGone(now);
  const stretches = stretchesOf(boundary, now);
  const counted = new Set(
    gone.filter((day) => stretches.some((stretch) => counts(stretch, day, now.zone))).map(({ name }) => name),
  );
  const crossed = crossingsOf(events, boundary.id).map(({ at }) => {
    const stretch = stretches.find(({ from, until }) => from <= at && at < until);
    return localDate({ at: stretch && isShort(stretch) ? stretch.from : at, zone: now.zone });
  });
  const unkept = new Set(crossed.filter((name) => counted.has(name)));
  return { kept: counted.size - unkept.size, of: counted.size };
}

/** From when on (epoch ms) events are needed for {@link keptDays}: the beginning of the first of its days. */
export function keptDaysFrom(now: Moment): number {
  return Math.min(now.at, ...daysGone(now).map(({ from }) => from));
}

/** A local calendar day, `YYYY-MM-DD`, and its instants (epoch ms). */
interface Day {
  readonly name: string;
  readonly from: number;
  readonly until: number;
}

/** The last thirty days that are over. */
function daysGone(now: Moment): readonly Day[] {
  const { zone } = now;
  const today = Temporal.PlainDate.from(localDate(now));
  const startOf = (day: Temporal.PlainDate) => day.toZonedDateTime(zone).epochMilliseconds;
  return Array.from({ length: KEPT_DAYS }, (_, i) => {
    const day = today.subtract({ days: i + 1 });
    return { name: day.toString(), from: startOf(day), until: startOf(day.add({ days: 1 })) };
  });
}

/** The times since the first of the days in which it was on, or is. */
function stretchesOf(
  { window, createdAt }: Pick<Boundary, 'window' | 'createdAt'>,
  now: Moment,
): readonly Stretch[] {
  if (window.kind === 'for' || window.kind === 'until') {
    const { from, until } = spanOf(window, now.zone);
    return [{ from: Math.max(from, createdAt), until, isOver: until <= now.at }];
  }
  const stretches: Stretch[] = [];
  let at = Math.max(keptDaysFrom(now), createdAt);
  while (at < now.at) {
    const { on, since, changesAt } = windowAt(window, createdAt, { at, zone: now.zone });
    const until = changesAt ?? Number.POSITIVE_INFINITY;
    if (on) stretches.push({ from: Math.max(since ?? createdAt, createdAt), until, isOver: until <= now.at });
    at = until;
  }
  return stretches;
}

/** Whether a stretch makes a day one of those that count. */
function counts(stretch: Stretch, day: Day, zone: string): boolean {
  const { from, until, isOver } = stretch;
  if (isShort(stretch)) return isOver && from < until && localDate({ at: from, zone }) === day.name;
  return from < day.until && until > day.from;
}

function isShort({ from, until }: Stretch): boolean {
  return until - from <= ONE_DAY_MS;
}

/** Crossings of one boundary that were not granted beforehand, but for those taken back. */
function crossingsOf(events: readonly LogEvent[], boundaryId: string): readonly { readonly at: number }[] {
  const takenBack = takenBackIn(events);
  return events
    .filter((event) => event.kind === 'crossed')
    .filter((event) => event.boundaryId === boundaryId && !event.fromReserve && !takenBack.has(event.id));
}
