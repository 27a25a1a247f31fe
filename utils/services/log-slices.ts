import { EVENT, type EventsRead, opened } from './events';
import type { RecordKey } from './ports';
import type { KeptReading } from './things';
import { unlocked } from './vault';

/** How many records are opened at a time. */
export const SLICE = 500;

/**
 * Events with `fromAt <= at < untilAt` (epoch ms), oldest first, a few at a time: however long a log is, no more sealed
 * records than {@link SLICE} are in memory. Refuses (`locked`), also in the midst of it: the vault is asked for anew each
 * time. A damaged record is counted, and harms no other.
 */
export async function* eventsInSlices(
  fromAt: number,
  untilAt: number,
  { records, vault }: KeptReading,
): AsyncGenerator<EventsRead> {
  let last: RecordKey = { kind: EVENT, at: fromAt, id: '' };
  for (;;) {
    const [slice, opener] = await Promise.all([records.afterOf(EVENT, last, SLICE), vault()]);
    const within = slice.filter(({ key }) => key.at < untilAt);
    yield await opened(within, unlocked(opener));
    const end = within.at(-1);
    if (!end || within.length < SLICE) return;
    last = end.key;
  }
}
