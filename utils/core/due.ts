import type { QuietHours, Reminder, Reminders } from './reminders';
import { lastOccurrence, nextOccurrence, type Occurrence, type When } from './ritual';
import { isInWeek, nextChange, weekOf } from './weekly';
import type { Moment } from './window';

const HOUR_MS = 3_600_000;

/** After how long what came round is let go instead of said late: an evening's ritual is nothing for the next noon. */
export const FRESH_MS: Readonly<Record<When['kind'], number>> = {
  daily: 6 * HOUR_MS,
  weekly: 24 * HOUR_MS,
  monthly: 72 * HOUR_MS,
};

/** What is to be given now. */
export interface Due {
  readonly reminder: Reminder;
  readonly wall: string;
}

/**
 * What is to be given at a moment, whatever was slept through: of each ritual its latest coming round at most, once for
 * each wall time it stands for. Nothing in quiet hours: what comes round in them waits for their end. Nothing that came
 * round while all was paused, on a day it is not wanted, or longer ago than {@link FRESH_MS}.
 */
export function dueNow(reminders: Reminders, now: Moment): readonly Due[] {
  if (isQuietAt(reminders.quiet, now)) return [];
  return reminders.on.flatMap((reminder) => {
    const last = lastOccurrence(reminder.when, now);
    return last && isOpen(reminder, last, reminders, now) ? [{ reminder, wall: last.wall }] : [];
  });
}

/** The next instant (epoch ms) at which something may be to give, or given for long enough; null when there is none. */
export function nextDue(reminders: Reminders, now: Moment): number | null {
  const isQuiet = isQuietAt(reminders.quiet, now);
  const times = reminders.on.flatMap((reminder) => {
    const last = lastOccurrence(reminder.when, now);
    const waits = isQuiet && last !== null && isOpen(reminder, last, reminders, now);
    const next = nextOccurrence(reminder.when, now);
    return [waits ? now.at : null, next ? next.at : null]
      .filter((at) => at !== null)
      .map((at) => afterQuiet(reminders.quiet, { at, zone: now.zone }));
  });
  const ends = reminders.given.map(({ id, at }) => at + lastsMs(reminders, id));
  const all = [...times, ...ends].filter((at) => at > now.at);
  return all.length > 0 ? Math.min(...all) : null;
}

/** The next instant a ritual is to remind at, as a person may expect it; null when paused, not on, or never. */
export function nextOf(reminder: Reminder, reminders: Reminders, now: Moment): number | null {
  let from = Math.max(now.at, (reminders.pausedUntil ?? 0) - 1);
  for (;;) {
    const next = nextOccurrence(reminder.when, { at: from, zone: now.zone });
    if (!next) return null;
    if (isOpen(reminder, next, reminders, { ...now, at: next.at })) {
      return afterQuiet(reminders.quiet, { at: next.at, zone: now.zone });
    }
    from = next.at;
  }
}

/** Those given that have not been shown for long enough: a dot does not stand for ever, nor from a time that is to come. */
export function stillGiven(reminders: Reminders, now: Moment): Reminders['given'] {
  return reminders.given.filter(({ id, at }) => now.at < at + lastsMs(reminders, id));
}

/** Whether a moment lies in quiet hours. */
export function isQuietAt(quiet: QuietHours | null, now: Moment): boolean {
  return quiet !== null && isInWeek(weekOfQuiet(quiet), now);
}

function isOpen(
  { id, when, since }: Reminder,
  { wall, at }: Occurrence,
  { pausedUntil, notOn, done, quiet }: Reminders,
  now: Moment,
): boolean {
  // Switched on later than now is by a clock that has been set back since: it says nothing.
  if (since <= now.at && at <= since) return false;
  if (pausedUntil !== null && at < pausedUntil) return false;
  if (notOn[id] === wall.slice(0, 10) || done[id]?.includes(wall)) return false;
  return now.at - afterQuiet(quiet, { at, zone: now.zone }) < FRESH_MS[when.kind];
}

function lastsMs({ on }: Reminders, id: string): number {
  return FRESH_MS[on.find((one) => one.id === id)?.when.kind ?? 'daily'];
}

/** A moment (epoch ms), or the end of the quiet hours it lies in. */
export function afterQuiet(quiet: QuietHours | null, now: Moment): number {
  if (!isQuietAt(quiet, now) || !quiet) return now.at;
  return nextChange(weekOfQuiet(quiet), now) ?? now.at;
}

function weekOfQuiet({ from, to }: QuietHours) {
  return weekOf([{ days: [1, 2, 3, 4, 5, 6, 7], from, to }]);
}
