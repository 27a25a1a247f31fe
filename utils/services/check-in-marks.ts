import { ENTRY, type Entry } from '../core/entry';
import type { Marked } from '../core/insights/mood';
import type { Kept } from '../core/kept';
import { type KeptReading, thingsBetween } from './things';

const DAY_MS = 86_400_000;
/** A check-in is written on its day or in the night after; zones reach from -12 to +14 hours. */
const AROUND_MS = 38 * 3_600_000;
/** About how much of the journal is opened at a time. */
const AT_ONCE_MS = 14 * DAY_MS;

/** What check-ins of some days say, and how many did not open. */
export interface MarksRead {
  readonly marks: readonly Marked[];
  readonly unreadable: number;
}

/**
 * What check-ins of local days from `from` until before `until` (`YYYY-MM-DD`) say in numbers, oldest first: nothing that
 * was written is in it. Of one that two copies changed, the version that is shown counts. A fortnight is opened at a time,
 * and the vault asked for anew. Refuses (`locked`).
 */
export async function marksBetween(from: string, until: string, ports: KeptReading): Promise<MarksRead> {
  const untilAt = Date.parse(until) + AROUND_MS;
  const marks: Marked[] = [];
  let unreadable = 0;
  for (let fromAt = Date.parse(from) - AROUND_MS; fromAt < untilAt; fromAt += AT_ONCE_MS) {
    const end = Math.min(untilAt, fromAt + AT_ONCE_MS);
    const { things, refused } = await thingsBetween(ENTRY, ports, fromAt, end);
    marks.push(...things.toReversed().flatMap(markOf));
    unreadable += refused.length;
  }
  return { marks: marks.filter(({ date }) => date >= from && date < until), unreadable };
}

function markOf({ id, versions }: Kept<Entry>): readonly Marked[] {
  const entry = versions.find(({ value }) => value !== null)?.value;
  if (entry?.form !== 'check-in') return [];
  const { date, feeling, urge } = entry;
  return feeling === null && urge === null ? [] : [{ id, date, feeling, urge }];
}
