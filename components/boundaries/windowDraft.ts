import { instantOf } from '../../utils/core/wall-time';
import type { Moment, WeeklyTime, Window } from '../../utils/core/window';

const HOUR_MS = 3_600_000;
const EVENINGS: readonly WeeklyTime[] = [{ days: [1, 2, 3, 4, 5], from: '19:00', to: '07:00' }];

/** The window as a form holds it: every kind's fields at once, so that trying another kind loses nothing. */
export interface WindowDraft {
  readonly kind: Window['kind'];
  /** NaN while the field is empty. */
  readonly amount: number;
  readonly unit: 'hours' | 'days';
  /** `YYYY-MM-DDTHH:MM`, local wall time. */
  readonly wall: string;
  readonly times: readonly WeeklyTime[];
  /** A window that stands as it is until the person changes something of it: its beginning is not now. */
  readonly kept: Window | null;
}

/** A form's fields for a window; those of the kinds it is not of are filled with what is likely. */
export function windowDraft(window: Window, kept: Window | null, now: Moment): WindowDraft {
  const hours = window.kind === 'for' ? Math.max(1, Math.round((window.until - window.from) / HOUR_MS)) : 48;
  const inDays = hours % 24 === 0 && hours > 48;
  const isAhead = window.kind === 'until' && instantOf(window.wall, now.zone) > now.at;
  return {
    kind: window.kind,
    amount: inDays ? hours / 24 : hours,
    unit: inDays ? 'days' : 'hours',
    wall: isAhead ? window.wall : tomorrowEvening(now),
    times: window.kind === 'weekly' ? window.times : EVENINGS,
    kept,
  };
}

/** The window a form stands for, at the moment it is saved: what is counted from now begins then. */
export function windowIn({ kind, amount, unit, wall, times, kept }: WindowDraft, now: Moment): Window {
  if (kept) return kept;
  switch (kind) {
    case 'for':
      return {
        kind,
        from: now.at,
        until: now.at + Math.round(amount * (unit === 'days' ? 24 : 1)) * HOUR_MS,
      };
    case 'until':
      return { kind, from: now.at, wall };
    case 'weekly':
      return { kind, times };
    case 'open':
      return { kind };
  }
}

/**
 * The same length of time again, from now; null for a window that has no length. Of an `until` window it is the time
 * that passed between its ends, in this zone.
 */
export function sameLength(window: Window, now: Moment): Window | null {
  if (window.kind !== 'for' && window.kind !== 'until') return null;
  const until = window.kind === 'for' ? window.until : instantOf(window.wall, now.zone);
  const lengthMs = until - window.from;
  return lengthMs > 0 ? { kind: 'for', from: now.at, until: now.at + lengthMs } : null;
}

function tomorrowEvening({ at, zone }: Moment): string {
  const today = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
  return `${today.add({ days: 1 })}T18:00`;
}
