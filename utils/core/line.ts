import { THEMES, type Theme } from './deck';
import type { Kind } from './kind';
import { type Guard, isEither, isExactly, isFlag, isListOf, isOneOf, isText } from './shape';

/** What a person has said of a line: it is theirs to say, and to say anew; null: nothing. */
export type LineVerdict = 'feels-true' | 'not-yet' | null;

/** The longest line a person can write, in UTF-16 units: what can be read at one glance. */
export const LONGEST_LINE = 160;

/** The id under which the order of the themes is kept: the same in all copies of the vault. */
export const ORDER_ID = 'order';

/** What a person says of one of our lines. It is kept under the line's message key. */
export interface OurLine {
  readonly form: 'ours';
  /** Of the line as it stands. */
  readonly verdict: LineVerdict;
  /** Of its gentler words, which come where the line itself is not yet true. */
  readonly gentle: LineVerdict;
  readonly kept: boolean;
  readonly hidden: boolean;
}

/** A line of the person's own. */
export interface OwnLine {
  readonly form: 'own';
  readonly text: string;
  readonly theme: Theme | null;
  readonly verdict: LineVerdict;
  readonly kept: boolean;
  readonly hidden: boolean;
}

/** Which themes come more often: all of them, the most wished for first. */
interface LineOrder {
  readonly form: 'order';
  readonly themes: readonly Theme[];
}

/** What is kept of lines: what was said of one of ours, an own one, or the order of the themes. */
export type Line = OurLine | OwnLine | LineOrder;

const isVerdict: Guard<LineVerdict> = isOneOf('feels-true', 'not-yet', null);
const COMMON = { verdict: isVerdict, kept: isFlag, hidden: isFlag };

/** Whether an unknown value is a {@link Line}. */
export const isLine: Guard<Line> = isEither(
  isEither(
    isExactly({ ...COMMON, form: isOneOf('ours'), gentle: isVerdict }),
    isExactly({
      ...COMMON,
      form: isOneOf('own'),
      text: isLineText,
      theme: isEither(isOneOf(...THEMES), isOneOf(null)),
    }),
  ),
  isExactly({ form: isOneOf('order'), themes: isOrder }),
);

/** The kind lines are kept under. Of one that two copies changed, what was said last holds; own words all stay. */
export const LINE: Kind<Line> = { name: 'line', is: isLine };

/** One of our lines of which nothing has been said. */
export const UNSAID: OurLine = { form: 'ours', verdict: null, gentle: null, kept: false, hidden: false };

function isLineText(value: unknown): value is string {
  return isText(value) && value.trim() !== '' && value.length <= LONGEST_LINE;
}

function isOrder(value: unknown): value is readonly Theme[] {
  return isListOf(isOneOf(...THEMES))(value) && new Set(value).size === value.length;
}
