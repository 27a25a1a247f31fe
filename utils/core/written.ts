import { isText, isTextWithin } from './shape';

/** The longest line that a tool's fields take, in UTF-16 units. */
export const LONGEST_LINE = 1_000;
/** The longest piece of writing that they take, in UTF-16 units. */
export const LONGEST_WORDS = 20_000;
/** What copies of the vault have each changed is joined: it may be longer than what one field takes. */
const JOINED = 10;

/** A local calendar day that there is, `YYYY-MM-DD`. */
export function isDate(value: unknown): value is string {
  if (!isText(value) || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  try {
    return Temporal.PlainDate.from(value).toString() === value;
  } catch {
    return false;
  }
}

/** One line of a person's words, or none. */
export const isLine = isTextWithin(LONGEST_LINE * JOINED);

/** A piece of a person's writing, or none. */
export const isWords = isTextWithin(LONGEST_WORDS * JOINED);
