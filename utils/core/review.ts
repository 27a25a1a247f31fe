import type { Kept } from './kept';
import type { Kind } from './kind';
import { isExactly, isFlag, isOneOf, isTextWithin } from './shape';
import { isDate } from './written';

/** What a person decides when they look at a boundary again. None is better than another. */
export const REVIEW_ANSWERS = ['keep', 'change', 'let-go'] as const;

/** One of them. */
export type ReviewAnswer = (typeof REVIEW_ANSWERS)[number];

/** A boundary looked at again. */
export interface Review {
  readonly boundaryId: string;
  /** What the boundary was called then: it may have ended since. */
  readonly name: string;
  /** Local day, `YYYY-MM-DD`. */
  readonly date: string;
  readonly answer: ReviewAnswer;
  readonly words: string;
  /** What the person decided to do themselves when it is crossed: "then I will ...". Empty where it is about safety. */
  readonly consequences: string;
  /** It has to do with their safety: it is not theirs to see to alone. */
  readonly isSafety: boolean;
}

/** The lengths of what is written in a review, in UTF-16 units. */
export const REVIEW_LIMITS = { name: 120, words: 4000 } as const;

/** The kind reviews are kept under. */
export const REVIEW: Kind<Review> = {
  name: 'review',
  is: isExactly({
    boundaryId: isTextWithin(64),
    name: isTextWithin(REVIEW_LIMITS.name),
    date: isDate,
    answer: isOneOf(...REVIEW_ANSWERS),
    words: isTextWithin(REVIEW_LIMITS.words),
    consequences: isTextWithin(REVIEW_LIMITS.words),
    isSafety: isFlag,
  }),
};

/** The reviews of each boundary by its id, the latest day first; of one day, the one written last. */
export function reviewsByBoundary(
  reviews: readonly Kept<Review>[],
): ReadonlyMap<string, readonly Kept<Review>[]> {
  const latestFirst = reviews
    .filter((kept) => reviewIn(kept))
    .toSorted((a, b) => compare(dateOf(b), dateOf(a)) || changedAt(b) - changedAt(a));
  return Map.groupBy(latestFirst, (kept) => reviewIn(kept)?.boundaryId ?? '');
}

function reviewIn({ versions }: Kept<Review>): Review | null {
  return versions.find(({ value }) => value)?.value ?? null;
}

function dateOf(kept: Kept<Review>): string {
  return reviewIn(kept)?.date ?? '';
}

function changedAt({ versions }: Kept<Review>): number {
  return versions[0]?.changedAt ?? 0;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
