import type { Kept } from '../../utils/core/kept';
import type { Means, QuietHours, Reminders } from '../../utils/core/reminders';
import type { Ritual } from '../../utils/core/ritual';
import type { Reply } from '../../utils/protocol';

/** The rituals there are, and how this device reminds of them. */
export interface RitualsRead {
  readonly things: readonly Kept<Ritual>[];
  /** How many could not be read. */
  readonly unreadable: number;
  readonly reminders: Reminders;
  /** Whether the browser's own notifications are allowed. */
  readonly mayNotify: boolean;
}

/** How one is to remind on this device. */
export interface ReminderWish {
  readonly means: Means;
  /** Whether its own words may stand in the notification. */
  readonly isNamed: boolean;
}

/** What a view may ask for of reminders that have been given. Each answers when it is in force. */
export interface ReminderActions {
  /** It has been seen: nothing shows it any more. */
  seen(ritualId: string): Promise<Reply>;
  notToday(ritualId: string): Promise<Reply>;
  /** Nothing reminds until then (epoch ms); null: again from now on. */
  pauseUntil(at: number | null): Promise<Reply>;
  /** The rituals' own words by id; none while they cannot be read. */
  names(): Promise<ReadonlyMap<string, string>>;
}

/** What a view may ask for of rituals. "Saved" may be said when a reply is ok. */
export interface RitualActions extends ReminderActions {
  read(): Promise<Reply<RitualsRead>>;
  write(ritual: Ritual): Promise<Reply<Kept<Ritual>>>;
  /** One that reminds goes on at its new time. */
  edit(kept: Kept<Ritual>, ritual: Ritual): Promise<Reply<Kept<Ritual>>>;
  erase(kept: Kept<Ritual>): Promise<Reply>;
  /** Null: it reminds no more. */
  setReminder(kept: Kept<Ritual>, wish: ReminderWish | null): Promise<Reply>;
  setQuiet(quiet: QuietHours | null): Promise<Reply>;
  /** The browser's own question. Must be the first thing a click does, before any await. */
  askToNotify(): Promise<boolean>;
  /** Hands a calendar file to the browser's downloads: under `neutral`, or (null) under their own words. */
  saveCalendar(neutral: string | null): Promise<Reply>;
}
