import type { Entry } from '../../utils/core/entry';
import type { Kept } from '../../utils/core/kept';
import type { Reply } from '../../utils/protocol';
import type { ThingActions } from '../things';

/** An entry as it is kept. */
export type KeptEntry = Kept<Entry>;

/** Some days' entries, newest first, and how many could not be read. */
export interface Days {
  readonly entries: readonly KeptEntry[];
  readonly unreadable: number;
}

/** What the journal may ask for. "Saved" may be said when a reply is ok. */
export interface JournalActions extends Pick<ThingActions<Entry>, 'write' | 'edit' | 'erase'> {
  /** Entries of local days from `from` until before `until` (`YYYY-MM-DD`). */
  days(from: string, until: string): Promise<Reply<Days>>;
  eraseDay(date: string): Promise<Reply>;
  /** What was begun in a form and not saved; null for nothing. */
  begun(form: string): Promise<string | null>;
  /** Keeps what stands in a form, sealed, also when the vault has just been locked. Empty: forgets it. */
  keepBegun(form: string, text: string): Promise<void>;
  /** Has `keep` called when the page is left quickly. Answers how to end it. */
  beforeLeaving(keep: () => Promise<void>): () => void;
}
