import type { LogEvent } from '../core/log';
import { EVENT, type EventsRead, opened } from './events';
import type { RecordKey, Records } from './ports';
import { type LockedVault, unlocked, type Vault } from './vault';

/** How many records are opened between two rests: a few milliseconds of a slow machine. */
export const SLICE = 200;

/** What reading a long log needs from outside. */
export interface SlicePorts {
  readonly records: Records;
  readonly vault: () => Promise<Vault | LockedVault>;
  /** Lets the page answer whoever waits for it, before it goes on. */
  readonly rest: () => Promise<void>;
}

/**
 * Events with `fromAt <= at < untilAt` (epoch ms), oldest first, read a few at a time: however long a log is, the page
 * answers in between, and no more sealed records than {@link SLICE} are in memory. Refuses (`locked`), also in the midst
 * of it. A damaged record is counted, and harms no other.
 */
export async function eventsInSlices(
  fromAt: number,
  untilAt: number,
  { records, vault, rest }: SlicePorts,
): Promise<EventsRead> {
  const events: LogEvent[] = [];
  let unreadable = 0;
  let last: RecordKey = { kind: EVENT, at: fromAt, id: '' };
  for (;;) {
    const slice = await records.afterOf(EVENT, last, SLICE);
    const within = slice.filter(({ key }) => key.at < untilAt);
    const read = await opened(within, unlocked(await vault()));
    events.push(...read.events);
    unreadable += read.unreadable;
    const end = within.at(-1);
    if (!end || within.length < SLICE) return { events, unreadable };
    last = end.key;
    await rest();
  }
}
