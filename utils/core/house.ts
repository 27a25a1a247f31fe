import type { Overview } from './overview';
import type { Moment } from './window';

/** What every view is given: one snapshot, replaced as a whole when anything changes. */
export interface House {
  readonly now: Moment;
  /** Boundaries not ended, newest first. */
  readonly boundaries: readonly Overview[];
  readonly welcomed: boolean;
  /** Message key of today's affirmation. */
  readonly affirmation: string;
  /** Whether what is stored could be read; anything else is said, and nothing is written over it. */
  readonly storage: 'fine' | 'newer-version' | 'failed';
}
