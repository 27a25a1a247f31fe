import type { BackupFacts } from '../../utils/core/backup-reading';
import type { CopyProblem } from '../../utils/core/backup-refused';
import type { RemindDays } from '../../utils/core/copy-reminder';
import type { BroughtEntry } from '../../utils/core/daylio';
import type { OtherRead } from '../../utils/core/other-tools';
import type { PlainForm } from '../../utils/core/plain-thing';
import type { Refusal } from '../../utils/core/refused';
import type { Preview } from '../../utils/core/restore';
import type { Reply } from '../../utils/protocol';
import type { ChoosingActions, Progress } from '../vault/actions';

/** Done, or not done and why: a copy has reasons of its own. Nothing is ever half done. */
export type CopyReply<T = null> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal | CopyProblem };

/** A copy that was read to its end. Nothing of it has come in yet. */
export interface OpenedCopy extends BackupFacts {
  readonly preview: Preview;
  /** Brings it in. What is refused halfway can be done again, and comes to the same. */
  bringIn(progress: Progress): Promise<CopyReply>;
}

/** A copy that was made: its name among the downloads, and how many things did not open and are not in it. */
export interface MadeCopy {
  readonly name: string;
  readonly leftOut: number;
}

/** What may be done with everything that is kept, as a whole. */
export interface BackupActions extends ChoosingActions {
  /** When the last copy was made (epoch ms); null: never. */
  lastCopyAt(): Promise<number | null>;
  /** Whether there is reason to remind of a copy now. */
  isCopyDue(): Promise<boolean>;
  /** Not to be reminded for a month. */
  notNow(): Promise<Reply>;
  remindDays(): Promise<RemindDays>;
  setRemindDays(days: RemindDays): Promise<Reply>;
  /** Makes a copy and hands it to the browser's downloads. */
  keepCopy(passphrase: string, progress: Progress): Promise<Reply<MadeCopy>>;
  openCopy(file: File, passphrase: string, progress: Progress): Promise<CopyReply<OpenedCopy>>;
  /** Everything that opens, readable by anybody, to the browser's downloads. */
  savePlain(form: PlainForm): Promise<Reply<{ readonly name: string; readonly leftOut: number }>>;
  /** What a file of another tool leads to; a file that cannot be read is `foreign`. */
  readOther(file: File): Promise<OtherRead>;
  /** Keeps entries from elsewhere, but for those that are here already; answers how many came in. */
  bringEntries(entries: readonly BroughtEntry[]): Promise<Reply<number>>;
}
