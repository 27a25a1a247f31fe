import { effective } from '../core/change';
import { COMFORT } from '../core/comfort';
import { COMMITMENT, type Commitment, mergedCommitment } from '../core/commitment';
import { CONTACT } from '../core/contact';
import { ENTRY, type Entry } from '../core/entry';
import type { DatedBoundary } from '../core/insights/boundary-days';
import type { Marked } from '../core/insights/mood';
import type { Kept } from '../core/kept';
import { keptBoundaries, wordsOf } from './boundaries';
import { EVENT } from './events';
import type { SlicePorts } from './log-slices';
import type { Clock, Items } from './ports';
import { type ThingPorts, thingsBetween } from './things';
import { unlocked } from './vault';

const DAY_MS = 86_400_000;
/** A check-in is written on its day or in the night after; zones reach from -12 to +14 hours. */
const AROUND_MS = 38 * 3_600_000;
/** About how much of the journal is opened between two rests. */
const AT_ONCE_MS = 14 * DAY_MS;

/** A boundary, standing or ended, with the name it was given; empty where none is written or can be read. */
export interface NamedBoundary extends DatedBoundary {
  readonly name: string;
}

/** Somebody or something that can be turned to. */
export interface NamedTool {
  readonly id: string;
  readonly name: string;
}

/** A commitment, and the id it is kept under. */
export interface KeptCommitment {
  readonly id: string;
  readonly value: Commitment;
}

/** When the first event or entry was kept (epoch ms); null where there is none. Nothing is opened. */
export async function beginningOf({ records }: Pick<ThingPorts, 'records'>): Promise<number | null> {
  const firsts = await Promise.all([EVENT, ENTRY.name].map((kind) => records.afterOf(kind, null, 1)));
  const times = firsts.flat().map(({ key }) => key.at);
  return times.length > 0 ? Math.min(...times) : null;
}

/** All boundaries there were, as they stand now, the newest first. Refuses (`locked`) while the vault is. */
export async function namedBoundaries(ports: {
  readonly items: Items;
  readonly clock: Clock;
  readonly vault: ThingPorts['vault'];
}): Promise<readonly NamedBoundary[]> {
  const vault = unlocked(await ports.vault());
  const { at } = ports.clock.now();
  const { boundaries } = await keptBoundaries(ports.items);
  return Promise.all(
    boundaries.map(async (stored) => {
      const { id, window, createdAt, endedAt } = effective(stored, at);
      const name = await wordsOf(stored, vault).then(
        (words) => words.name,
        () => '',
      );
      return { id, window, createdAt, endedAt, name };
    }),
  );
}

/**
 * What check-ins of local days from `from` until before `until` (`YYYY-MM-DD`) say in numbers, oldest first: nothing that
 * was written is in it. Of one that two copies changed, the version that is shown counts. A fortnight is opened at a time,
 * with a rest after each. Refuses (`locked`).
 */
export async function marksBetween(
  from: string,
  until: string,
  ports: Pick<ThingPorts, 'records' | 'vault'> & Pick<SlicePorts, 'rest'>,
): Promise<{ readonly marks: readonly Marked[]; readonly unreadable: number }> {
  const untilAt = Date.parse(until) + AROUND_MS;
  const marks: Marked[] = [];
  let unreadable = 0;
  for (let fromAt = Date.parse(from) - AROUND_MS; fromAt < untilAt; fromAt += AT_ONCE_MS) {
    const end = Math.min(untilAt, fromAt + AT_ONCE_MS);
    const { things, refused } = await thingsBetween(ENTRY, ports, fromAt, end);
    marks.push(...things.toReversed().flatMap(markOf));
    unreadable += refused.length;
    await ports.rest();
  }
  return { marks: marks.filter(({ date }) => date >= from && date < until), unreadable };
}

/** The names of whom and what somebody may have turned to. Refuses (`locked`). */
export async function namedTools(
  ports: Pick<ThingPorts, 'records' | 'vault'>,
): Promise<readonly NamedTool[]> {
  const [contacts, comforts] = await Promise.all([
    thingsBetween(CONTACT, ports),
    thingsBetween(COMFORT, ports),
  ]);
  return [...contacts.things, ...comforts.things].map(({ id, versions }) => ({
    id,
    name: versions.find(({ value }) => value !== null)?.value?.name ?? '',
  }));
}

/** A person's own commitments, each with the looks of all its versions. Refuses (`locked`). */
export async function keptCommitments(
  ports: Pick<ThingPorts, 'records' | 'vault'>,
): Promise<readonly KeptCommitment[]> {
  const { things } = await thingsBetween(COMMITMENT, ports);
  return things.flatMap(({ id, versions }) => {
    const [first, ...others] = versions.flatMap(({ value }) => (value === null ? [] : [value]));
    return first ? [{ id, value: mergedCommitment([first, ...others]) }] : [];
  });
}

function markOf({ id, versions }: Kept<Entry>): readonly Marked[] {
  const entry = versions.find(({ value }) => value !== null)?.value;
  if (entry?.form !== 'check-in') return [];
  const { date, feeling, urge } = entry;
  return feeling === null && urge === null ? [] : [{ id, date, feeling, urge }];
}
