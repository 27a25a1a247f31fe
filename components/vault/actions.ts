import type { LockMinutes } from '../../utils/core/settings';
import type { Strength } from '../../utils/core/strength';
import type { Reply } from '../../utils/protocol';

/** Hears how far the slow part has come, from 0 to 1. */
export type Progress = (share: number) => void;

/** What helps in choosing a passphrase. Nothing of it is kept. */
export interface ChoosingActions {
  measure(passphrase: string): Promise<Strength>;
  /** Five random words. */
  propose(): Promise<string>;
}

/** What the guided set-up may ask for. */
export interface SetPassphraseActions extends ChoosingActions {
  /** Makes the key and seals everything anew. The recovery code is kept nowhere: it is shown from this answer alone. */
  set(passphrase: string, progress: Progress): Promise<Reply<{ readonly recoveryCode: string }>>;
  /** The person has shown that the recovery code is written down. */
  confirmed(): Promise<Reply>;
  /** The browser's own print window. */
  print(): void;
}

/** What a locked vault may be asked for. */
export interface UnlockActions {
  unlock(passphrase: string, progress: Progress): Promise<Reply>;
  /** Opens it by the recovery code's bytes. */
  recover(code: Uint8Array<ArrayBuffer>): Promise<Reply>;
}

/** What lets a person change how the vault is locked: the passphrase once more, or the recovery code. */
export type Entrance = { readonly passphrase: string } | { readonly recoveryCode: Uint8Array<ArrayBuffer> };

/** Everything that may be done with the vault as a whole. */
export interface VaultActions extends SetPassphraseActions, UnlockActions {
  change(entrance: Entrance, passphrase: string, progress: Progress): Promise<Reply>;
  /** A new recovery code; the one before opens nothing any more. */
  renew(entrance: Entrance, progress: Progress): Promise<Reply<{ readonly recoveryCode: string }>>;
  /** Lays the key beside the data again. */
  remove(entrance: Entrance, progress: Progress): Promise<Reply>;
  /** Whether the person has shown that the recovery code of now is written down. */
  isRecoveryKnown(): Promise<boolean>;
  lock(): Promise<void>;
  /** After how many minutes without use it locks. */
  lockMinutes(): Promise<LockMinutes>;
  setLockMinutes(minutes: LockMinutes): Promise<Reply>;
  /** Whether it locks with the computer's screen. */
  locksWithScreen(): Promise<boolean>;
  /**
   * Puts the names of sites in the vault only, or lays them beside it again: the browser asks first, so it is the first
   * thing a click does. Answers whether they are in it now; on a no of the browser's, nothing is changed.
   */
  keepSitesInVault(isWanted: boolean): Promise<Reply<boolean>>;
  /** The browser asks first; answers whether it is so now. */
  letLockWithScreen(isWanted: boolean): Promise<boolean>;
}
