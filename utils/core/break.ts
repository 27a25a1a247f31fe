import { DEFAULT_RULES, type Rules } from './boundary';
import type { Kind } from './kind';
import { isEither, isExactly, isListOf, isNumber, isObject, isOneOf, isText, isTextWithin } from './shape';
import type { Site } from './site';
import { SITE_SHAPE } from './site-shape';

/** The lengths that are offered, in minutes: long enough for a body to come down, short enough to come back from. */
export const BREAK_MINUTES = [30, 45, 60] as const;

/** How much one press adds, and how long a break can become by it. */
const MORE_MINUTES = 15;
const LONGEST_MS = 4 * 60 * 60_000;

/** The longest note, in UTF-16 units. */
export const LONGEST_NOTE = 2000;

const MINUTE_MS = 60_000;

/** A break somebody is taking, as it lies on the device: times alone, epoch ms. */
export interface Break {
  readonly version: 1;
  readonly from: number;
  readonly until: number;
  /** The boundary made for the sites that rest meanwhile; null: none do. */
  readonly boundaryId: string | null;
  /** Null until its end has been told; `back` once the person has said so, while sites still wait to be let go. */
  readonly end: null | 'told' | 'back';
}

/** How a person takes their breaks: kept sealed, and offered the next time. */
export interface BreakPlan {
  readonly minutes: (typeof BREAK_MINUTES)[number];
  /** When and how to come back, in their own words; may be empty. */
  readonly note: string;
  /** What rests meanwhile; without numbers of their own. */
  readonly sites: readonly Site[];
}

/** What a person asks for: how long, and what rests meanwhile under which words (none: nothing does). */
export interface BreakWish extends BreakPlan {
  /** The name of what rests, as the screens show it. */
  readonly name: string;
}

/** The one thing plans are kept as. */
export const BREAK_PLAN_ID = 'break-plan';

const PLAN = {
  minutes: isOneOf(...BREAK_MINUTES),
  note: isTextWithin(LONGEST_NOTE),
  sites: isListOf(isExactly(SITE_SHAPE)),
};

/** The kind the plan is kept under. */
export const BREAK_PLAN: Kind<BreakPlan> = { name: 'break-plan', is: isExactly(PLAN) };

/** Whether an unknown value is a {@link BreakWish}. */
export const isBreakWish = isExactly({ ...PLAN, name: isText });

const isBreak = isExactly({
  version: isOneOf(1),
  from: isNumber,
  until: isNumber,
  boundaryId: isEither(isOneOf(null), isText),
  end: isOneOf(null, 'told', 'back'),
});

/** A break as read from storage; null for none, and why not where it cannot be known. */
export function readBreak(value: unknown): Break | null | 'newer' | 'damaged' {
  if (value === undefined || value === null) return null;
  if (isObject(value) && isNumber(value.version) && value.version > 1) return 'newer';
  return isBreak(value) ? value : 'damaged';
}

/** A break of so many minutes that begins at `at` (epoch ms). */
export function breakFrom(at: number, minutes: number, boundaryId: string | null): Break {
  return { version: 1, from: at, until: at + minutes * MINUTE_MS, boundaryId, end: null };
}

/** With a quarter of an hour more at `at` (epoch ms), up to four hours in all; one that is over begins anew with it. */
export function extended(now: Break, at: number): Break {
  const until = Math.max(now.until, at) + MORE_MINUTES * MINUTE_MS;
  return { ...now, until: Math.min(until, now.from + LONGEST_MS), end: null };
}

/** Milliseconds that are left at `at` (epoch ms), 0 when it is over. Never more than its length, also on a clock set back. */
export function breakLeftMs({ from, until }: Break, at: number): number {
  return Math.max(0, Math.min(until - at, until - from));
}

/** When the minutes that are left at `at` change next (both epoch ms): they are said rounded up. Null when it is over. */
export function breakChangesAt(taken: Break, at: number): number | null {
  const left = breakLeftMs(taken, at);
  if (left === 0) return null;
  return at + (left % MINUTE_MS || MINUTE_MS);
}

/** The rules of what rests from `from` until `until` (epoch ms): paused, let go at once whenever the person wants. */
export function restingRules(sites: readonly Site[], from: number, until: number): Rules {
  return {
    ...DEFAULT_RULES,
    sites: sites.map((site) => ({ ...site, ref: 0 })),
    window: { kind: 'for', from, until },
    coolingOffMinutes: 0,
  };
}
