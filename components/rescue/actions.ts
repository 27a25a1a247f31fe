import type { Reply } from '../../utils/protocol';
import type { BackupActions } from '../backup/actions';

/** What was saved of everything as it lies. */
export interface SavedBytes {
  /** Among the downloads. */
  readonly name: string;
  /** How many sealed records are in it. */
  readonly records: number;
  /** Whether all that lies there could be read. */
  readonly isWhole: boolean;
}

/** What may be done where what is kept cannot be read, or is not what it was. Nothing is written over. */
export interface RescueActions {
  /** Hands everything to the browser's downloads, as it lies and still sealed. */
  saveBytes(): Promise<Reply<SavedBytes>>;
  /** As in `BackupActions`; what it brings in takes the place of what is missing. */
  openCopy: BackupActions['openCopy'];
  /** Goes on without the records that are missing. */
  letGo(): Promise<Reply>;
}
