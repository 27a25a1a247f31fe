import type { Boundary, BoundaryWords } from '../core/boundary';
import { begun, canonical, edited, type Kept } from '../core/kept';
import type { StoredBoundary } from '../core/migrations';
import type { Site } from '../core/site';
import { BOUNDARIES, keptBoundaries, numbered, wordsOf, wordsPlace } from './boundaries';
import { keepKept, readKept } from './kept-records';
import type { Exclusive, Items, Records, Sharing } from './ports';
import { type LockedVault, unlocked, VAULT_LOCK, type Vault } from './vault';

/** The kind boundaries are kept under as things that copies can carry. */
export const BOUNDARY = 'boundary';

/**
 * A boundary as a copy carries it: without what only this vault knows, the numbers of its sites and its revision.
 * Words that did not open are null.
 */
export interface CarriedBoundary {
  readonly boundary: Omit<Boundary, 'id' | 'revision' | 'sites'> & {
    readonly sites: readonly Omit<Site, 'ref'>[];
  };
  readonly words: BoundaryWords | null;
}

/** What carrying boundaries needs from outside. */
export interface KeptBoundaryPorts {
  readonly items: Items;
  readonly records: Records;
  readonly exclusive: Exclusive;
  readonly sharing: Sharing;
  readonly vault: () => Promise<Vault | LockedVault>;
}

const NO_WORDS: BoundaryWords = { name: '', why: '', plan: '', planLink: '', line: '' };

/**
 * Brings the things kept of boundaries up to what the boundaries are now: what was changed since becomes an edit of
 * this copy's. The boundaries in force are the ones in `items`; what is kept of them here only says how they came to be.
 *
 * @param copyId the copy of the vault this is
 */
export async function boundariesNow(
  copyId: string,
  vault: Vault,
  ports: KeptBoundaryPorts,
): Promise<readonly Kept<CarriedBoundary>[]> {
  const { boundaries } = await keptBoundaries(ports.items);
  const things: Kept<CarriedBoundary>[] = [];
  for (const stored of boundaries) {
    const value = await carried(stored, vault);
    const there = await readKept(keyOf(stored), vault, ports.records);
    const kept = there?.kept as Kept<CarriedBoundary> | undefined;
    if (there && kept && canonical(kept.versions[0]?.value) === canonical(value)) things.push(kept);
    else {
      const next = kept
        ? edited(kept, value, copyId, stored.changedAt)
        : begun(BOUNDARY, stored.id, value, copyId, stored.createdAt);
      things.push(await keepKept(next, there?.revision ?? 0, vault, ports.records));
    }
  }
  return things;
}

/**
 * Puts a boundary that came with a copy in force, as its first version says: in the place of the one of that id, or
 * beside the others. Sites that were here keep their numbers, new ones get new ones; words nobody could read are those
 * that were here, or none.
 */
export function putBoundary(id: string, value: CarriedBoundary, ports: KeptBoundaryPorts): Promise<void> {
  return ports.exclusive(BOUNDARIES, () =>
    ports.sharing(VAULT_LOCK, async () => {
      const vault = unlocked(await ports.vault());
      const kept = await keptBoundaries(ports.items);
      const here = kept.boundaries.find((boundary) => boundary.id === id);
      const known = new Map(here?.sites.map(({ ref, ...site }) => [canonical(site), ref]));
      const sites = value.boundary.sites.map((site) => ({ ...site, ref: known.get(canonical(site)) ?? 0 }));
      const { rules, nextRef } = numbered({ ...value.boundary, sites }, kept.nextRef);
      const revision = (here?.revision ?? 0) + 1;
      const boundary: Boundary = { ...value.boundary, sites: rules.sites, id, revision };
      const words = value.words ?? (here ? await wordsOf(here, vault).catch(() => NO_WORDS) : NO_WORDS);
      const sealed = (await vault.seal(wordsPlace(boundary), words)).toBase64();
      const others = kept.boundaries.filter((other) => other !== here);
      const boundaries = [{ ...boundary, words: sealed }, ...others];
      await ports.items.write({ [BOUNDARIES]: { ...kept, nextRef, boundaries } });
    }),
  );
}

async function carried(stored: StoredBoundary, vault: Vault): Promise<CarriedBoundary> {
  const { id: _, revision: __, words: ___, sites, ...boundary } = stored;
  return {
    boundary: { ...boundary, sites: sites.map(({ ref: ____, ...site }) => site) },
    words: await wordsOf(stored, vault).catch(() => null),
  };
}

function keyOf({ id, createdAt }: Boundary) {
  return { kind: BOUNDARY, at: createdAt, id };
}
