import type { Kind } from './kind';
import { isExactly, isListOf, isTextWithin } from './shape';

/** A person's own words for the five steps of how they are, from heavy to light; empty where ours stays. */
export interface FeelingWords {
  readonly words: readonly string[];
}

/** Five stand beside one another in a narrow window: UTF-16 units. */
export const LONGEST_FEELING = 24;

/** The one thing of its kind has this id in every copy of the vault. */
export const FEELING_WORDS_ID = 'feeling-words';

/** The kind they are kept under. */
export const FEELING_WORDS: Kind<FeelingWords> = {
  name: 'feeling-words',
  is: isExactly({ words: isFive }),
};

function isFive(value: unknown): value is readonly string[] {
  return isListOf(isTextWithin(LONGEST_FEELING))(value) && value.length === 5;
}
