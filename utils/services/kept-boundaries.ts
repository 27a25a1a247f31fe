import { type CarriedBoundary, carriedBoundary, isCarriedBoundary } from '../core/carried-boundary';
import { begun, canonical, type Kept, merged } from '../core/kept';
import { editedBeside } from '../core/kept-beside';
import type { StoredBoundary } from '../core/migrations';
import { Refused } from '../core/refused';
import { BOUNDARIES, keptBoundaries, wordsOf } from './boundaries';
import { type ArrivalPorts, arrive, settleArrival } from './boundary-arrivals';
import { keptHere, overWhatLies } from './kept-here';
import { keepAll } from './kept-records';
import type { Exclusive, Records, Sharing } from './ports';
import { THINGS_LOCK } from './things';
import { type LockedVault, unlocked, VAULT_LOCK, type Vault } from './vault';

/** The kind boundaries are kept under as things that copies can carry. */
export const BOUNDARY = 'boundary';

/** What changing boundaries and things together needs from outside. */
export interface ChangingAllPorts {
  readonly exclusive: Exclusive;
  readonly sharing: Sharing;
  readonly vault: () => Promise<Vault | LockedVault>;
}

/** Runs `work` under the locks of things and of boundaries, in the order in which everybody takes them. Refuses (`locked`). */
export function changingAll<T>(
  { exclusive, sharing, vault }: ChangingAllPorts,
  work: (vault: Vault) => Promise<T>,
): Promise<T> {
  return exclusive(THINGS_LOCK, () =>
    exclusive(BOUNDARIES, () => sharing(VAULT_LOCK, async () => work(unlocked(await vault())))),
  );
}

/**
 * Brings the things kept of boundaries up to what the boundaries are now: what was changed since becomes an edit of
 * this copy's, beside whatever another copy made of them, because only the one in force is shown. The boundaries in
 * force are the ones in `items`; what is kept of them here says how they came to be. Refuses (`newer-version`) where any
 * version of that is of a shape that this Holdfast does not know. Call it under the boundaries' lock.
 */
export async function boundariesNow(
  vault: Vault,
  ports: ArrivalPorts,
): Promise<readonly Kept<CarriedBoundary>[]> {
  await settleArrival(vault, ports);
  const { boundaries } = await keptBoundaries(ports.items);
  const things: Kept<CarriedBoundary>[] = [];
  const news: Kept<CarriedBoundary>[] = [];
  for (const stored of boundaries) {
    const there = await thingOf(stored, vault, ports.records);
    const kept = await upToNow(stored, there, vault);
    things.push(kept);
    if (kept !== there) news.push(kept);
  }
  if (news.length > 0) await keepAll(await overWhatLies(news, ports.records), vault, ports.records);
  return things;
}

/**
 * Brings boundaries in from a copy, by version: the later one is in force, the other is kept with it. Merged anew with
 * what is here, so that nothing changed meanwhile is lost. Call it under the boundaries' lock.
 */
export async function bringBoundaries(
  things: readonly Kept<CarriedBoundary>[],
  vault: Vault,
  ports: ArrivalPorts,
): Promise<void> {
  const here = new Map((await boundariesNow(vault, ports)).map((kept) => [kept.id, kept]));
  const coming = things.flatMap((there) => {
    const kept = here.get(there.id);
    if (!kept) return [there];
    // No two of one id begin at two times, but for a copy that was made by hand.
    const both = kept.at === there.at ? merged(kept, there) : kept;
    return canonical(both) === canonical(kept) ? [] : [both];
  });
  if (coming.length > 0) await arrive(coming, vault, ports);
}

async function upToNow(
  stored: StoredBoundary,
  there: Kept<CarriedBoundary> | null,
  vault: Vault,
): Promise<Kept<CarriedBoundary>> {
  const known = there?.versions[0]?.value ?? null;
  // What is kept of it may still have the words that do not open in the boundary itself.
  const words = await wordsOf(stored, vault).catch(() => known?.words ?? null);
  const value = carriedBoundary(stored, words);
  if (!there) return begun(BOUNDARY, stored.id, value, vault.id, stored.createdAt);
  return canonical(known) === canonical(value)
    ? there
    : editedBeside(there, value, vault.id, stored.changedAt);
}

async function thingOf(
  { id, createdAt }: StoredBoundary,
  vault: Vault,
  records: Records,
): Promise<Kept<CarriedBoundary> | null> {
  const kept = await keptHere({ kind: BOUNDARY, at: createdAt, id }, vault, records);
  if (kept && !isCarriedBoundary(kept)) throw new Refused('newer-version');
  return kept;
}
