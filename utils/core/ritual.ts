import type { Kind } from './kind';
import { localDate } from './local-date';
import { type Guard, isEither, isExactly, isListOf, isOneOf, isText, isWholeWithin } from './shape';
import { instantOf } from './wall-time';
import type { Moment } from './window';

/**
 * When a ritual comes round, at a local wall time `HH:MM` in the zone the person is in. `days` are ISO days of the
 * week (Monday is 1). A month that is too short for `day` has it on its last day.
 */
export type When =
  | { readonly kind: 'daily'; readonly time: string }
  | { readonly kind: 'weekly'; readonly days: readonly number[]; readonly time: string }
  | { readonly kind: 'monthly'; readonly day: number; readonly time: string };

/** Something a person wants to do for themselves at a time of its own; `name` is in their own words. */
export interface Ritual {
  readonly name: string;
  readonly when: When;
}

/** One coming round: the wall time it stands for, and the instant (epoch ms) of it in a zone. */
export interface Occurrence {
  /** `YYYY-MM-DDTHH:MM`: the same on every journey and after every change of clocks. */
  readonly wall: string;
  readonly at: number;
}

/** The longest name, in UTF-16 units. */
export const LONGEST_RITUAL_NAME = 120;

/** Twice the longest month: whatever comes round at all does so within it. */
const SEARCHED_DAYS = 62;

const isWallTime: Guard<string> = (value): value is string =>
  isText(value) && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value);

/** Whether an unknown value is a {@link When}. */
export const isWhen: Guard<When> = isEither(
  isEither(
    isExactly({ kind: isOneOf('daily'), time: isWallTime }),
    isExactly({ kind: isOneOf('weekly'), days: isDays, time: isWallTime }),
  ),
  isExactly({ kind: isOneOf('monthly'), day: isWholeWithin(1, 31), time: isWallTime }),
);

/** The kind rituals are kept under. */
export const RITUAL: Kind<Ritual> = {
  name: 'ritual',
  is: isExactly({ name: isName, when: isWhen }),
};

/** The last time up to a moment, itself included, that a ritual came round; null for none within two months. */
export function lastOccurrence(when: When, now: Moment): Occurrence | null {
  // The day after is asked, too: a wall time that is left out at midnight falls on the next day.
  return found(when, now, 1, -1, (at) => at <= now.at);
}

/** The first time after a moment that a ritual comes round. */
export function nextOccurrence(when: When, now: Moment): Occurrence | null {
  return found(when, now, -1, 1, (at) => at > now.at);
}

function found(
  when: When,
  now: Moment,
  fromDays: number,
  step: 1 | -1,
  isIt: (at: number) => boolean,
): Occurrence | null {
  const today = Temporal.PlainDate.from(localDate(now));
  for (let i = 0; i <= SEARCHED_DAYS; i += 1) {
    const date = today.add({ days: fromDays + i * step });
    if (!isOn(when, date)) continue;
    const wall = `${date}T${when.time}`;
    const at = instantOf(wall, now.zone);
    if (isIt(at)) return { wall, at };
  }
  return null;
}

function isOn(when: When, date: Temporal.PlainDate): boolean {
  switch (when.kind) {
    case 'daily':
      return true;
    case 'weekly':
      return when.days.includes(date.dayOfWeek);
    case 'monthly':
      return date.day === Math.min(when.day, date.daysInMonth);
  }
}

function isName(value: unknown): value is string {
  return isText(value) && value.trim() !== '' && value.length <= LONGEST_RITUAL_NAME;
}

function isDays(value: unknown): value is readonly number[] {
  const isDay = isOneOf(1, 2, 3, 4, 5, 6, 7);
  return isListOf(isDay)(value) && value.length > 0 && new Set(value).size === value.length;
}
