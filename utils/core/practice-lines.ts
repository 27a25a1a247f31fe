import type { Kind } from './kind';
import { type Guard, isExactly, isListOf, isTextWithin } from './shape';

/** The person's own lines for a practice: true things, or the steps of an evening. One list for each, under its id. */
export interface PracticeLines {
  readonly lines: readonly string[];
}

/** How many lines there are room for. */
export const MOST_LINES = 12;
/** How long each may be, in UTF-16 units. */
export const LONGEST_LINE = 200;

/** Two copies' lists put together are still a list. */
const MOST_KEPT = 4 * MOST_LINES;

const areLines = isListOf(isTextWithin(LONGEST_LINE));

/** Whether an unknown value is {@link PracticeLines}. */
const isPracticeLines: Guard<PracticeLines> = isExactly({
  lines: (value): value is readonly string[] => areLines(value) && value.length <= MOST_KEPT,
});

/** The kind they are kept under. */
export const PRACTICE_LINES: Kind<PracticeLines> = { name: 'practice-lines', is: isPracticeLines };

/** The lines of all versions in their order, each once: where two copies changed a list, none is dropped. */
export function joinedLines(versions: readonly PracticeLines[]): readonly string[] {
  return [...new Set(versions.flatMap(({ lines }) => lines))];
}
