/** After how many days without a copy a line reminds of one; null: never. */
export type RemindDays = (typeof REMIND_DAYS)[number];

/** The choices, in the order they are offered. What one writes in a month is a loss. */
export const REMIND_DAYS = [30, 90, null] as const;

/** For how long "not now" is an answer. */
const NOT_NOW_DAYS = 30;
const DAY_MS = 86_400_000;

/** What a reminder stands on; all times in epoch ms, null: never. */
export interface CopyFacts {
  readonly lastCopyAt: number | null;
  /** When the person last said "not now". */
  readonly notNowAt: number | null;
  /** The oldest and the newest thing that is kept; null: nothing is. */
  readonly firstKeptAt: number | null;
  readonly lastKeptAt: number | null;
}

/**
 * Whether there is reason to remind of a copy at `at` (epoch ms): the last one (or, with none, the first thing kept) is
 * so many days old, something was kept since, and nobody has said "not now" in the last thirty days. A clock set back
 * reminds of nothing.
 */
export function isCopyDue(facts: CopyFacts, days: RemindDays, at: number): boolean {
  const { lastCopyAt, notNowAt, firstKeptAt, lastKeptAt } = facts;
  if (days === null || firstKeptAt === null || lastKeptAt === null) return false;
  if (notNowAt !== null && at < notNowAt + NOT_NOW_DAYS * DAY_MS) return false;
  if (lastCopyAt !== null && lastKeptAt <= lastCopyAt) return false;
  return at >= (lastCopyAt ?? firstKeptAt) + days * DAY_MS;
}
