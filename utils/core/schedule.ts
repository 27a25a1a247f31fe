import { instantOf } from './wall-time';
import { isInWeek, lastChange, nextChange, weekOf } from './weekly';
import type { Moment, Window, WindowState } from './window';

/** A stretch of instants (epoch ms), its end not included. It may be empty. */
interface Span {
  readonly from: number;
  readonly until: number;
}

/**
 * What a window is at a moment: worked out anew from what is stored and asked, so that sleep, travel, and clocks set
 * wrong and right again change nothing. Wall times are read in the zone of the moment.
 *
 * A clock set back does not undo a promise: before its beginning a `for` window is on, and so is an `until` window
 * that had begun when its boundary was made. One planned for later than that is off until it begins. What is on is
 * never said to have begun later than now. A window of no length is over.
 *
 * @param createdAt when its boundary was made (epoch ms): where an `open` window begins
 * @throws RangeError for an unknown zone, and for what `isWindow` refuses
 */
export function windowAt(window: Window, createdAt: number, now: Moment): WindowState {
  switch (window.kind) {
    case 'open':
      return { on: true, over: false, since: Math.min(createdAt, now.at), changesAt: null };
    case 'for':
      return spanAt(window, true, now.at);
    case 'until':
      return spanAt(spanOf(window, now.zone), window.from <= createdAt, now.at);
    case 'weekly': {
      const week = weekOf(window.times);
      const on = isInWeek(week, now);
      const since = on ? lastChange(week, now) : null;
      return { on, over: week.length === 0, since, changesAt: nextChange(week, now) };
    }
  }
}

/** From when to when a window lasts, as read in a zone. */
export function spanOf(window: Window & { kind: 'for' | 'until' }, zone: string): Span {
  return window.kind === 'for' ? window : { from: window.from, until: instantOf(window.wall, zone) };
}

function spanAt({ from, until }: Span, isBegun: boolean, at: number): WindowState {
  if (at >= until || until <= from) return { on: false, over: true, since: null, changesAt: null };
  if (at < from && !isBegun) return { on: false, over: false, since: null, changesAt: from };
  return { on: true, over: false, since: Math.min(from, at), changesAt: until };
}
