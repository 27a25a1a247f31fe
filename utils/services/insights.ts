import { effective } from '../core/change';
import { COMFORT } from '../core/comfort';
import { COMMITMENT, type Commitment, mergedCommitment } from '../core/commitment';
import { CONTACT } from '../core/contact';
import { ENTRY } from '../core/entry';
import type { DatedBoundary } from '../core/insights/boundary-days';
import { keptBoundaries, wordsOf } from './boundaries';
import { EVENT } from './events';
import type { Clock, Items } from './ports';
import { type ThingPorts, thingsBetween } from './things';
import { unlocked } from './vault';

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
