import { NO_WORDS } from '../core/boundary';
import {
  broughtBoundary,
  type CarriedBoundary,
  type CarriedSite,
  isCarriedBoundary,
} from '../core/carried-boundary';
import { canonical, type Kept } from '../core/kept';
import { isKept } from '../core/kept-shape';
import type { StoredBoundaries } from '../core/migrations';
import { isListOf, isShape } from '../core/shape';
import type { Site } from '../core/site';
import { BOUNDARIES, keptBoundaries, wordsOf, wordsPlace } from './boundaries';
import { overWhatLies } from './kept-here';
import { keepAll } from './kept-records';
import type { Ids, Items, Records, SealedRecord } from './ports';
import type { Vault } from './vault';

/** The kind under which boundaries that are about to be put in force are kept meanwhile. */
const ARRIVAL = 'boundary-arrival';
/** The name under which it is kept which arrival is in force: written together with the boundaries. */
const ARRIVED = 'boundaries-arrived';

/** What putting boundaries in force needs from outside. */
export interface ArrivalPorts {
  readonly items: Items;
  readonly records: Records;
  readonly ids: Ids;
}

const isArrival = isShape({ things: isListOf(isKept) });

/**
 * Puts boundaries that came with a copy in force, as their first versions say, and keeps how they came to be. The two
 * lie in two stores, which nothing writes at once; so what is coming is written down first. Killed at any moment, all
 * of them are in force and kept or none is, as {@link settleArrival} finds. Call it under the boundaries' lock.
 *
 * @param things each with what was here merged into it
 */
export async function arrive(
  things: readonly Kept<CarriedBoundary>[],
  vault: Vault,
  ports: ArrivalPorts,
): Promise<void> {
  const id = ports.ids.newId();
  const place = { kind: ARRIVAL, id, revision: 1 };
  const sealed = await vault.seal(place, { things });
  await ports.records.change({
    put: [{ key: { kind: ARRIVAL, at: 0, id }, schema: 1, revision: 1, sealed }],
  });
  const boundaries = await inForce(things, await keptBoundaries(ports.items), vault);
  await ports.items.write({ [BOUNDARIES]: boundaries, [ARRIVED]: id });
  await settleArrival(vault, ports);
}

/** Ends an arrival that was broken off: what is in force by it is kept as what it is, and what is not is let go. */
export async function settleArrival(vault: Vault, { items, records }: ArrivalPorts): Promise<void> {
  const arrivals = await records.range(ARRIVAL, 0, 1);
  if (arrivals.length === 0) return;
  const arrived = (await items.read([ARRIVED]))[ARRIVED];
  const things = await Promise.all(
    arrivals.filter(({ key }) => key.id === arrived).map((record) => thingsIn(record, vault)),
  );
  await keepAll(await overWhatLies(things.flat(), records), vault, records);
  await records.change({ remove: arrivals.map(({ key }) => key) });
  await items.remove([ARRIVED]);
}

/** None where it does not open: then what is in force counts as an edit made here. */
async function thingsIn({ key, revision, sealed }: SealedRecord, vault: Vault): Promise<readonly Kept[]> {
  const value = await vault.open({ kind: ARRIVAL, id: key.id, revision }, sealed).catch(() => null);
  return isArrival(value) ? value.things.filter(isCarriedBoundary) : [];
}

/**
 * The boundaries with these in the place of those of their ids, or beside the others. Sites that were here keep their
 * numbers, new ones get new ones; words nobody could read are those that were here, or none.
 */
async function inForce(
  things: readonly Kept<CarriedBoundary>[],
  kept: StoredBoundaries,
  vault: Vault,
): Promise<StoredBoundaries> {
  let { nextRef, boundaries } = kept;
  for (const { id, versions } of things) {
    const value = versions[0]?.value;
    if (!value) continue;
    const here = boundaries.find((boundary) => boundary.id === id);
    const waiting = here?.pending && here.pending.to !== 'ended' ? here.pending.to.sites : [];
    const refs = new Map(
      [...waiting, ...(here?.sites ?? [])].map(({ ref, ...site }) => [canonical(site), ref]),
    );
    const numbered = (sites: readonly CarriedSite[]): readonly Site[] =>
      sites.map((site) => {
        const ref = refs.get(canonical(site)) ?? nextRef++;
        refs.set(canonical(site), ref);
        return { ...site, ref };
      });
    const revision = (here?.revision ?? 0) + 1;
    const boundary = { ...broughtBoundary(value.boundary, numbered), id, revision };
    const words = value.words ?? (here ? await wordsOf(here, vault).catch(() => NO_WORDS) : NO_WORDS);
    const sealed = (await vault.seal(wordsPlace(boundary), words)).toBase64();
    boundaries = [{ ...boundary, words: sealed }, ...boundaries.filter((other) => other !== here)];
  }
  return { ...kept, nextRef, boundaries };
}
