import type { Kind } from './kind';
import { isExactly, isTextWithin } from './shape';
import { isDate } from './written';

/** A look at the week: the words alone. What was counted is worked out anew whenever it is looked at, and kept nowhere. */
export interface WeekReview {
  /** The local day it was made on, `YYYY-MM-DD`. Which week it belongs to nobody says: there is none it is owed for. */
  readonly date: string;
  /** One thing to keep, and one to change; either may be empty. */
  readonly keep: string;
  readonly change: string;
}

/** The longest of either, in UTF-16 units. */
export const LONGEST_WEEK_WORDS = 2000;

/** The kind looks at the week are kept under. Of one that two copies changed both are shown. */
export const WEEK_REVIEW: Kind<WeekReview> = {
  name: 'week-review',
  is: isExactly({
    date: isDate,
    keep: isTextWithin(LONGEST_WEEK_WORDS),
    change: isTextWithin(LONGEST_WEEK_WORDS),
  }),
};
