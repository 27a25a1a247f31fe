import type { Entry } from '../../utils/core/entry';
import type { Kept } from '../../utils/core/kept';
import type { Reply } from '../../utils/protocol';
import type { DraftActions } from '../drafts';
import type { ThingActions } from '../things';

/** An entry as it is kept. */
export type KeptEntry = Kept<Entry>;

/** Some days' entries, newest first, and how many could not be read. */
export interface Days {
  readonly entries: readonly KeptEntry[];
  readonly unreadable: number;
}

/** One page: a month of days, or what there was before a day. */
export interface Page extends Days {
  /** Its first day (`YYYY-MM-DD`): the page before it ends there. */
  readonly from: string;
  /** Whether there is nothing before it. */
  readonly isFirst: boolean;
}

/** What the journal may ask for. "Saved" may be said when a reply is ok. */
export interface JournalActions extends DraftActions, Pick<ThingActions<Entry>, 'write' | 'edit' | 'erase'> {
  /** Entries of local days from `from` until before `until` (`YYYY-MM-DD`). */
  days(from: string, until: string): Promise<Reply<Days>>;
  /** The last month with anything in it before a day (null: of all). */
  before(until: string | null): Promise<Reply<Page>>;
  eraseDay(date: string): Promise<Reply>;
}
