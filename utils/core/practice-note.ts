import type { Kind } from './kind';
import {
  type Guard,
  isEither,
  isExactly,
  isFlag,
  isListOf,
  isNumber,
  isOneOf,
  isTextWithin,
  isWholeWithin,
} from './shape';

/** What a person wrote of a practice: under each thing it asks for (`Ask`), a few words. */
export interface Words {
  readonly words: readonly { readonly of: string; readonly text: string }[];
  /** They chose not to: that counts as listening to oneself. */
  readonly choseNot: boolean;
}

/** A note about a practice, kept because the person wanted it. Times are epoch ms. */
export interface PracticeNote extends Words {
  /** Which practice: the id of one, perhaps of a later version's. */
  readonly practice: string;
  readonly begunAt: number;
  readonly endedAt: number;
  /** How strong it was, 0 to 10; null: not said, or not asked. */
  readonly before: number | null;
  readonly after: number | null;
}

/** The most that a field takes, in UTF-16 units: a few sentences. */
export const LONGEST_WORDS = 2000;
/** The same for a letter: some pages. */
export const LONGEST_LETTER = 20_000;
/** Two versions of a letter, put together by somebody who edits them, are still kept. */
const LONGEST_KEPT = 5 * LONGEST_LETTER;
const MOST_WORDS = 20;

const isShort = isTextWithin(40);
const isWritten = isExactly({ of: isShort, text: isTextWithin(LONGEST_KEPT) });

/** Whether an unknown value is a {@link PracticeNote}. */
const isPracticeNote: Guard<PracticeNote> = isExactly({
  practice: isShort,
  begunAt: isNumber,
  endedAt: isNumber,
  before: isEither(isWholeWithin(0, 10), isOneOf(null)),
  after: isEither(isWholeWithin(0, 10), isOneOf(null)),
  choseNot: isFlag,
  words: (value): value is PracticeNote['words'] => isListOf(isWritten)(value) && value.length <= MOST_WORDS,
});

/** The kind notes about practices are kept under. */
export const PRACTICE: Kind<PracticeNote> = { name: 'practice', is: isPracticeNote };

/**
 * The words of all versions of a note as one text for each thing asked, so that an edit settles them and drops none.
 * The first version's come first; what both have alike is there once.
 */
export function joinedWords(versions: readonly PracticeNote[]): PracticeNote['words'] {
  const byAsk = Map.groupBy(
    versions.flatMap(({ words }) => words),
    ({ of }) => of,
  );
  return [...byAsk].map(([of, words]) => ({
    of,
    text: [...new Set(words.map(({ text }) => text))].join('\n\n'),
  }));
}
