import type { CheckIn } from '../../utils/core/check-in';
import type { Say } from '../ui/say';

export type Feeling = NonNullable<CheckIn['feeling']>;

/** From heavy to light. */
export const FEELINGS: readonly Feeling[] = [1, 2, 3, 4, 5];

/** What ours are called, in their order. */
const NAMES = ['heavy', 'low', 'between', 'fine', 'light'] as const;

/** Our word for a step. */
export function plainFeeling(feeling: Feeling, say: Say): string {
  return say(`evening_feeling_${NAMES[feeling - 1] ?? 'between'}`);
}

/** What a step is called: the person's own word where there is one. */
export function feelingText(feeling: Feeling, own: readonly string[], say: Say): string {
  return own[feeling - 1]?.trim() || plainFeeling(feeling, say);
}

/** How somebody was, as it stood when they said it. */
export function feelingSaid({ feeling, feelingWord }: CheckIn, say: Say): string {
  return feelingWord || (feeling === null ? '' : plainFeeling(feeling, say));
}
