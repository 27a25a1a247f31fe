import type { CheckIn } from '../../utils/core/check-in';
import type { Say } from '../ui/say';

export type Feeling = NonNullable<CheckIn['feeling']>;

/** From heavy to light. */
export const FEELINGS: readonly Feeling[] = [1, 2, 3, 4, 5];

/** What a step is called: the person's own word where there is one. */
export function feelingText(feeling: Feeling, own: readonly string[], say: Say): string {
  return own[feeling - 1]?.trim() || say(`evening_feeling_${feeling}`);
}

/** How somebody was, as it stood when they said it. */
export function feelingSaid({ feeling, feelingWord }: CheckIn, say: Say): string {
  return feelingWord || (feeling === null ? '' : say(`evening_feeling_${feeling}`));
}
