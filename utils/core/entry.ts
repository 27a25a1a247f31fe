import type { Kind } from './kind';
import {
  type Guard,
  isEither,
  isExactly,
  isFlag,
  isListOf,
  isOneOf,
  isText,
  isTextWithin,
  isWholeWithin,
} from './shape';
import { isDate } from './written';

/** A piece of writing as it is kept. `date` is the local calendar day it belongs to, `YYYY-MM-DD`. */
export type Entry =
  | {
      readonly form: 'writing';
      readonly date: string;
      readonly text: string;
      readonly tags: readonly string[];
    }
  | {
      readonly form: 'check-in';
      readonly date: string;
      readonly nourishing: string;
      readonly upheld: string;
      /** From 1, heavy, to 5, light; null: not said. */
      readonly feeling: 1 | 2 | 3 | 4 | 5 | null;
      /** The person's own word for it, or nothing. */
      readonly feelingWord: string;
      /** 0 to 10; null: not said. */
      readonly urge: number | null;
      readonly acted: boolean | null;
      readonly tags: readonly string[];
      readonly text: string;
      /** What was answered with "nothing today"; not there in what was written before that was an answer. */
      readonly nothing?: readonly Answerable[];
    };

/** What the evening asks for in words; "nothing today" answers it as well as any. */
export type Answerable = 'nourishing' | 'upheld';

/** A long evening's writing is some ten thousand characters; this is where we stop, in UTF-16 units. */
export const LONGEST_ENTRY = 200_000;

const isWriting = isTextWithin(LONGEST_ENTRY);
const COMMON = { date: isDate, text: isWriting, tags: isListOf(isText) };

const CHECK_IN = {
  ...COMMON,
  form: isOneOf('check-in'),
  nourishing: isWriting,
  upheld: isWriting,
  feeling: isOneOf(1, 2, 3, 4, 5, null),
  feelingWord: isText,
  urge: isEither(isWholeWithin(0, 10), isOneOf(null)),
  acted: isEither(isFlag, isOneOf(null)),
};

/** Whether an unknown value is an {@link Entry}. */
export const isEntry: Guard<Entry> = isEither(
  isExactly({ ...COMMON, form: isOneOf('writing') }),
  isEither(
    isExactly(CHECK_IN),
    isExactly({ ...CHECK_IN, nothing: isListOf(isOneOf('nourishing', 'upheld')) }),
  ),
);

/** The kind entries are kept under. */
export const ENTRY: Kind<Entry> = { name: 'entry', is: isEntry };
