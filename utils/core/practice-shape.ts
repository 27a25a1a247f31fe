/** What a practice may be wanted for: its place in the list. */
export type Need = 'loud' | 'steps' | 'night' | 'missing';

/** The needs in the order of the list. */
export const NEEDS: readonly Need[] = ['loud', 'steps', 'night', 'missing'];

/** One thing at a time, as a practice shows it. Keys are of the catalogue. */
export type PracticeStage =
  /** A sentence or two to read and do. */
  | { readonly kind: 'read'; readonly key: `practice_${string}` }
  /** Sentences to adapt, as a list. */
  | {
      readonly kind: 'list';
      readonly key: `practice_${string}`;
      readonly keys: readonly `practice_${string}`[];
    }
  /** How strong it is, 0 to 10, or not said. */
  | { readonly kind: 'rate'; readonly when: 'before' | 'after' }
  /** A quiet stretch of time, with a sentence that changes as it passes. */
  | {
      readonly kind: 'timed';
      readonly minutes: readonly number[];
      readonly keys: readonly `practice_${string}`[];
    }
  | { readonly kind: 'breath' }
  /** The person's own lines, each on a page of its own; without any, a sentence in their place. */
  | {
      readonly kind: 'own-lines';
      readonly look: 'large' | 'plain';
      readonly without: `practice_${string}`;
    }
  /** Where a letter is written, kept or let go: the end of its practice. */
  | { readonly kind: 'letter' }
  /** Leads to the form of a boundary: the end of its practice here. */
  | { readonly kind: 'boundary' };

/** What may be noted about a practice afterwards, each a few words at most. */
export type Ask = 'no' | 'felt' | 'instead' | 'noticed' | 'loved' | 'piece' | 'kind' | 'letter';

/** An exercise done on purpose. Its name, purpose and when to leave it are in the catalogue, under its id. */
export interface PracticeShape {
  /** A word of ours, the same for ever: notes are kept under it. */
  readonly id: string;
  readonly need: Need;
  /** At least one. */
  readonly stages: readonly PracticeStage[];
  /** What is said at its end; null: it ends with a letter or the way to a form. */
  readonly end: `practice_${string}` | null;
  /** What its note asks for; none: there is no note. */
  readonly asks: readonly Ask[];
  /** Whether its note may say that the person chose not to. */
  readonly mayDecline: boolean;
  /** Messages of lines to begin with, where lines are the person's own. */
  readonly ideas: readonly `practice_${string}`[];
  /** It can raise danger with somebody who controls: that is said, with Support beside it. */
  readonly isRisky: boolean;
}

/** What most practices have in common. */
export const PLAIN = { mayDecline: false, ideas: [], isRisky: false } as const;
