import { LIMITS } from './boundary';
import { instantOf } from './wall-time';
import type { Moment, Window } from './window';
import { isWindow } from './window-shape';

/** What keeps a window from being begun now: a sentence for each is in the catalogue as `window_problem_<name>`. */
export type WindowProblem =
  | 'not_a_time'
  | 'nothing_chosen'
  | 'too_many_times'
  | 'no_length'
  | 'in_the_past'
  | 'too_long';

/** A leap year. A promise for longer is better made anew, or as one until I say. */
const LONGEST_MS = 366 * 86_400_000;

/**
 * The first problem of a window in a form, at the moment it is to be saved; null for none. Wall times are read in the
 * zone of the moment.
 */
export function windowProblem(window: Window, now: Moment): WindowProblem | null {
  if (!isWindow(window)) return 'not_a_time';
  switch (window.kind) {
    case 'open':
      return null;
    case 'weekly': {
      const { times } = window;
      if (times.length === 0 || times.some(({ days }) => days.length === 0)) return 'nothing_chosen';
      return times.length > LIMITS.weeklyTimes ? 'too_many_times' : null;
    }
    case 'for': {
      const lengthMs = window.until - window.from;
      if (lengthMs <= 0) return 'no_length';
      if (window.until <= now.at) return 'in_the_past';
      return lengthMs > LONGEST_MS ? 'too_long' : null;
    }
    case 'until': {
      const until = instantOf(window.wall, now.zone);
      if (until <= now.at) return 'in_the_past';
      return until <= window.from ? 'no_length' : null;
    }
  }
}
