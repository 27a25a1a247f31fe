import type { Kind } from './kind';
import { isEither, isExactly, isListOf, isOneOf } from './shape';
import { joined, union } from './union';
import { isDate, isLine, isWords } from './written';

/** How a week went with a commitment, in the order it is offered. */
export const WEEKS_WENT = ['kept', 'partly', 'not-this-week'] as const;

/** A look back at one week. */
export interface WeeklyLook {
  /** The Monday of the week, `YYYY-MM-DD`. */
  readonly week: string;
  readonly went: (typeof WEEKS_WENT)[number];
  readonly words: string;
}

/** Something small that a person wants to do themselves, and how they will see it. Never about anybody else. */
export interface Commitment {
  readonly text: string;
  readonly measure: string;
  /** Local days, `YYYY-MM-DD`. Resting ones are out of sight, with all that was written. */
  readonly startedOn: string;
  readonly restsSince: string | null;
  /** Newest first. There is no due date and no gap: a week without a look is not in here. */
  readonly looks: readonly WeeklyLook[];
}

/** The kind commitments are kept under. */
export const COMMITMENT: Kind<Commitment> = {
  name: 'commitment',
  is: isExactly({
    text: isLine,
    measure: isLine,
    startedOn: isDate,
    restsSince: isEither(isDate, isOneOf(null)),
    looks: isListOf(isExactly({ week: isDate, went: isOneOf(...WEEKS_WENT), words: isWords })),
  }),
};

/** The commitment with a look at a week, in the place of what was there for that week. */
export function looked(commitment: Commitment, look: WeeklyLook): Commitment {
  return {
    ...commitment,
    looks: [look, ...commitment.looks.filter(({ week }) => week !== look.week)].sort(newestFirst),
  };
}

/**
 * One commitment of those that copies of the vault have each changed: what they call it joined, the looks of all, and
 * resting only where it rests in all. Two looks at the same week both stay, until that week is looked at again.
 *
 * @param versions at least one
 */
export function mergedCommitment(versions: readonly [Commitment, ...Commitment[]]): Commitment {
  return {
    text: joined(
      versions.map(({ text }) => text),
      ' / ',
    ),
    measure: joined(
      versions.map(({ measure }) => measure),
      ' / ',
    ),
    startedOn: versions[0].startedOn,
    restsSince: versions.some(({ restsSince }) => restsSince === null) ? null : versions[0].restsSince,
    looks: [...union(versions.map(({ looks }) => looks))].sort(newestFirst),
  };
}

function newestFirst(a: WeeklyLook, b: WeeklyLook): number {
  return a.week < b.week ? 1 : a.week > b.week ? -1 : 0;
}
