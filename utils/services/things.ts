import { begun, edited, type Kept } from '../core/kept';
import type { Kind } from '../core/kind';
import { Refused } from '../core/refused';
import { keepKept, keptBetween, readKept } from './kept-records';
import type { Opener } from './opener';
import type { Clock, Exclusive, Ids, Records, Sharing } from './ports';
import { type LockedVault, unlocked, VAULT_LOCK, type Vault } from './vault';

/** The name of the lock that whoever changes a thing holds: reading and writing it are two steps. */
export const THINGS_LOCK = 'things';

/** What keeping things needs from outside. */
export interface ThingPorts {
  readonly records: Records;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly exclusive: Exclusive;
  readonly sharing: Sharing;
  readonly vault: () => Promise<Vault | LockedVault>;
  /** In a private window nothing is kept. */
  readonly isPrivate: boolean;
}

/** What reading needs of it: nothing is sealed for that. */
export interface KeptReading {
  readonly records: Records;
  readonly vault: () => Promise<Opener | LockedVault>;
}

/** What a stretch of time holds of one kind. */
export interface ThingsRead<T> {
  /** Newest first; erased ones are left out. */
  readonly things: readonly Kept<T>[];
  /**
   * Records that did not open, were put back by somebody, or are of a shape this version does not know: named by their
   * id, the rest is readable.
   */
  readonly refused: readonly string[];
}

/**
 * Keeps a new thing. Answered means committed strictly. Refuses (`locked`, `private-window`, `bad-request`) and keeps
 * nothing then.
 *
 * @param at the time it sorts by (epoch ms), if that is not now; when it was written is kept inside the seal
 */
export function writeThing<T>(kind: Kind<T>, value: T, ports: ThingPorts, at?: number): Promise<Kept<T>> {
  return changing(kind, value, ports, async (vault) => {
    const now = ports.clock.now().at;
    const kept = begun(kind.name, ports.ids.newId(), value, vault.id, now);
    return keepKept({ ...kept, at: at ?? now }, 0, vault, ports.records);
  });
}

/**
 * Puts another value in the place of a thing's. What was there is gone from it.
 * Refuses as {@link writeThing}, `not-found`, and what {@link known} refuses.
 *
 * @param at the time it sorts by (epoch ms), as it was read
 */
export function editThing<T>(
  kind: Kind<T>,
  id: string,
  at: number,
  value: T,
  ports: ThingPorts,
): Promise<Kept<T>> {
  return changing(kind, value, ports, (vault) => amended(kind, id, at, value, vault, ports));
}

/**
 * Keeps the one thing of an id that everybody knows beforehand, or puts another value in its place: the same thing in
 * all copies of the vault, so it lies at the beginning of time. Refuses as {@link writeThing}, and what {@link known} refuses.
 */
export function putThing<T>(kind: Kind<T>, id: string, value: T, ports: ThingPorts): Promise<Kept<T>> {
  return changing(kind, value, ports, async (vault) => {
    const there = await readKept({ kind: kind.name, at: 0, id }, vault, ports.records);
    const now = ports.clock.now().at;
    const kept = there
      ? edited(known(kind, there.kept), value, vault.id, now)
      : { ...begun(kind.name, id, value, vault.id, now), at: 0 };
    return keepKept(kept, there?.revision ?? 0, vault, ports.records);
  });
}

/** Erases a thing; nothing of what was written stays in it. Refuses as {@link editThing}. */
export async function eraseThing<T>(kind: Kind<T>, id: string, at: number, ports: ThingPorts): Promise<void> {
  await changing(kind, null, ports, (vault) => amended(kind, id, at, null, vault, ports));
}

/** One thing; null where there is none, or it was erased. Refuses (`locked`), and `storage-failed` what does not open. */
export async function readThing<T>(
  kind: Kind<T>,
  id: string,
  at: number,
  ports: Pick<ThingPorts, 'records' | 'vault'>,
): Promise<Kept<T> | null> {
  const vault = unlocked(await ports.vault());
  const there = await readKept({ kind: kind.name, at, id }, vault, ports.records);
  return there && isOf(kind, there.kept) && hasAny(there.kept) ? there.kept : null;
}

/** The things of a kind with `fromAt <= at < untilAt` (epoch ms), all there are unless told. Refuses (`locked`). */
export async function thingsBetween<T>(
  kind: Kind<T>,
  ports: KeptReading,
  fromAt = Number.NEGATIVE_INFINITY,
  untilAt = Number.POSITIVE_INFINITY,
): Promise<ThingsRead<T>> {
  const vault = unlocked(await ports.vault());
  const { kept, refused } = await keptBetween(kind.name, fromAt, untilAt, vault, ports.records);
  const things = kept.filter((one) => isOf(kind, one)).filter(hasAny);
  const unknown = kept.filter((one) => !isOf(kind, one)).map(({ id }) => id);
  return { things: things.reverse(), refused: [...refused, ...unknown] };
}

/** Runs `work`, which reads things and writes them. Refuses (`locked`, `private-window`). */
export async function changingThings<T>(
  { exclusive, sharing, vault, isPrivate }: Pick<ThingPorts, 'exclusive' | 'sharing' | 'vault' | 'isPrivate'>,
  work: (vault: Vault) => Promise<T>,
): Promise<T> {
  if (isPrivate) throw new Refused('private-window');
  return exclusive(THINGS_LOCK, () => sharing(VAULT_LOCK, async () => work(unlocked(await vault()))));
}

/** Whether every version of a thing is one that this kind knows, or erased. */
export function isOf<T>(kind: Kind<T>, kept: Kept): kept is Kept<T> {
  return kept.versions.every(({ value }) => value === null || kind.is(value));
}

/**
 * A thing about to be written over. Refuses (`newer-version`) one of which any version is of a shape that this version of
 * Holdfast does not know: nobody who looked at it here has seen what would be lost.
 */
export function known<T>(kind: Kind<T>, kept: Kept): Kept<T> {
  if (!isOf(kind, kept)) throw new Refused('newer-version');
  return kept;
}

function hasAny({ versions }: Kept): boolean {
  return versions.some(({ value }) => value !== null);
}

async function amended<T>(
  kind: Kind<T>,
  id: string,
  at: number,
  value: T | null,
  vault: Vault,
  ports: ThingPorts,
): Promise<Kept<T>> {
  const there = await readKept({ kind: kind.name, at, id }, vault, ports.records);
  if (!there) throw new Refused('not-found');
  const kept = edited(known(kind, there.kept), value, vault.id, ports.clock.now().at);
  return keepKept(kept, there.revision, vault, ports.records);
}

async function changing<T>(
  kind: Kind<T>,
  value: T | null,
  ports: ThingPorts,
  work: (vault: Vault) => Promise<Kept<T>>,
): Promise<Kept<T>> {
  return changingThings(ports, async (vault) => {
    if (value !== null && !kind.is(value)) throw new Refused('bad-request');
    return work(vault);
  });
}
