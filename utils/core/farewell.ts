import { LIMITS } from './boundary';
import type { Kind } from './kind';
import { LONGEST_LINE } from './line';
import { isExactly, isTextWithin } from './shape';
import { isDate } from './written';

/** What a person took along from a boundary that has come to an end, or to the end of its time. */
export interface Farewell {
  readonly boundaryId: string;
  /** What the boundary was called then. */
  readonly name: string;
  /** Local day, `YYYY-MM-DD`. */
  readonly date: string;
  /** What it gave them. */
  readonly gave: string;
  /** A line to take along, one glance long; it stands among their own affirmations, too, where they can change it. */
  readonly line: string;
}

/** The lengths of what is written, in UTF-16 units. */
export const FAREWELL_LIMITS = { gave: 2000, line: LONGEST_LINE } as const;

/** The kind they are kept under. Of one that two copies changed both are shown. */
export const FAREWELL: Kind<Farewell> = {
  name: 'farewell',
  is: isExactly({
    boundaryId: isTextWithin(64),
    name: isTextWithin(LIMITS.name),
    date: isDate,
    gave: isTextWithin(FAREWELL_LIMITS.gave),
    line: isTextWithin(FAREWELL_LIMITS.line),
  }),
};
