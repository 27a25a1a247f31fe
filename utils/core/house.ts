import type { Break } from './break';
import type { Language } from './language';
import type { DayLine } from './line-book';
import type { Overview } from './overview';
import type { Given } from './reminders';
import type { Loss } from './sentinel';
import type { Face, Settings } from './settings';
import type { Moment } from './window';

/** No passphrase; a passphrase, and nobody has given it; open. */
export type VaultState = 'unsealed' | 'locked' | 'open';

/**
 * Whether what is stored could be read, and is all there; anything else is said, and nothing is written over it.
 * Lost is the key with the vault's record, or the records it sealed: what is there is not what there was.
 */
export type StorageState = 'fine' | 'newer-version' | 'failed' | Loss;

/** What every view is given: one snapshot, replaced as a whole when anything changes. */
export interface House {
  readonly now: Moment;
  /** Boundaries not ended, newest first. */
  readonly boundaries: readonly Overview[];
  readonly welcomed: boolean;
  /** What we look like and are called. */
  readonly face: Face;
  /** What the views are to speak; null: the browser's language. */
  readonly language: Language;
  /** Boundaries stay, and no visit is met. */
  readonly isDiary: boolean;
  /** Nothing is kept of what a person does or writes here. */
  readonly keepsNothing: boolean;
  /** From when on the popup leads with the check-in; null: never by itself. */
  readonly eveningHour: Settings['eveningHour'];
  /** Whether pictures are made of what is kept; else nothing is read for them. */
  readonly hasInsights: boolean;
  /** When each setting was last changed (epoch ms); missing: never. */
  readonly settledAt: Settings['changedAt'];
  /**
   * Whether sites are in the vault only: while it is locked, no boundary meets anything. And when that was last chosen
   * or taken back (epoch ms); null: never.
   */
  readonly sitesInVault: { readonly isOn: boolean; readonly changedAt: number | null };
  /** Whether the person's words can be read just now, and by whom. */
  readonly vault: VaultState;
  /** Reminders that have been given and wait for an answer. */
  readonly given: readonly Given[];
  /** The break that is being taken, or is over and waits for an answer; null: none. */
  readonly taken: Break | null;
  /** Today's line: one of ours by the date alone wherever nothing is kept, or nothing can be opened. */
  readonly affirmation: DayLine;
  readonly storage: StorageState;
}
