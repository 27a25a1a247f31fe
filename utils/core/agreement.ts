import type { Kind } from './kind';
import { isExactly, isListOf } from './shape';
import { joined, union } from './union';
import { isDate, isWords } from './written';

/** Something noticed since an agreement was made. In words: nobody is marked. */
export interface Noticing {
  /** Local day, `YYYY-MM-DD`. */
  readonly date: string;
  readonly words: string;
}

/** What two people agreed on, in their words, and what the one who writes has noticed since. */
export interface Agreement {
  readonly text: string;
  readonly madeOn: string;
  /** Newest first. */
  readonly noticed: readonly Noticing[];
}

/** The kind agreements are kept under. */
export const AGREEMENT: Kind<Agreement> = {
  name: 'agreement',
  is: isExactly({
    text: isWords,
    madeOn: isDate,
    noticed: isListOf(isExactly({ date: isDate, words: isWords })),
  }),
};

/** The agreement with something noticed, before what was noticed earlier. */
export function withNoticing(agreement: Agreement, noticing: Noticing): Agreement {
  return { ...agreement, noticed: [noticing, ...agreement.noticed] };
}

/**
 * One agreement of those that copies of the vault have each changed: their words joined, and all that was noticed.
 *
 * @param versions at least one
 */
export function mergedAgreement(versions: readonly [Agreement, ...Agreement[]]): Agreement {
  return {
    text: joined(
      versions.map(({ text }) => text),
      '\n\n',
    ),
    madeOn: versions[0].madeOn,
    noticed: [...union(versions.map(({ noticed }) => noticed))].sort(newestFirst),
  };
}

function newestFirst(a: Noticing, b: Noticing): number {
  return a.date < b.date ? 1 : a.date > b.date ? -1 : 0;
}
