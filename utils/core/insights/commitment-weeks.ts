import type { Commitment, WEEKS_WENT } from '../commitment';
import type { Days } from './days';
import { dayNumber, mondayOf } from './wall-clock';

/** How a week went, in the person's own word. */
export type WeekWent = (typeof WEEKS_WENT)[number];

/** One commitment over the weeks. */
export interface CommitmentWeeks {
  readonly id: string;
  readonly text: string;
  /** One for each of {@link weeksIn}, the first first; null: no look at that week, which is no gap. */
  readonly weeks: readonly (WeekWent | null)[];
}

/** The Mondays, by number, of the weeks that any of the days is in. */
export function weeksIn({ from, to }: Days): readonly number[] {
  const first = mondayOf(from);
  return Array.from({ length: Math.max(0, Math.ceil((to - first + 1) / 7)) }, (_, i) => first + 7 * i);
}

/**
 * A person's own commitments, week by week; those with no look at any of the weeks are left out. Where two looks at one
 * week stand side by side, as copies may bring them, the first is shown.
 */
export function commitmentWeeks(
  commitments: readonly { readonly id: string; readonly value: Commitment }[],
  days: Days,
): readonly CommitmentWeeks[] {
  const mondays = weeksIn(days);
  return commitments
    .map(({ id, value: { text, looks } }) => {
      const went = new Map(looks.toReversed().map((look) => [dayNumber(look.week), look.went]));
      return { id, text, weeks: mondays.map((monday) => went.get(monday) ?? null) };
    })
    .filter(({ weeks }) => weeks.some((week) => week !== null));
}
