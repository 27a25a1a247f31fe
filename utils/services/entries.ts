import { type Entry, isEntry } from '../core/entry';
import { begun, edited, type Kept } from '../core/kept';
import { Refused } from '../core/refused';
import { type KeptRead, keepKept, keptBetween, readKept } from './kept-records';
import type { Clock, Exclusive, Ids, Records, Sharing } from './ports';
import { type LockedVault, unlocked, VAULT_LOCK, type Vault } from './vault';

/** The kind entries are kept under. */
export const ENTRY = 'entry';
const DAY_MS = 86_400_000;
/** A local day lies within this of the same day in UTC: zones reach from -12 to +14 hours. */
const ZONE_MS = 14 * 3_600_000;

/** What keeping entries needs from outside. */
export interface EntryPorts {
  readonly records: Records;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly exclusive: Exclusive;
  readonly sharing: Sharing;
  readonly vault: () => Promise<Vault | LockedVault>;
  /** In a private window nothing is kept. */
  readonly isPrivate: boolean;
}

/** An entry as it is kept, with what became of it. */
export type KeptEntry = Kept<Entry>;

/** What a day or a stretch of time holds. */
export interface EntriesRead {
  /** Newest first. */
  readonly entries: readonly KeptEntry[];
  /** Records that did not open, or were put back by somebody: named by their id, the rest is readable. */
  readonly refused: readonly string[];
}

/** Keeps a new entry. Answered means committed strictly. Refuses (`locked`, `private-window`, `bad-request`) and keeps nothing then. */
export function writeEntry(entry: Entry, ports: EntryPorts): Promise<KeptEntry> {
  return changing(ports, entry, async (vault) => {
    const { at } = ports.clock.now();
    return keepKept(begun(ENTRY, ports.ids.newId(), entry, vault.id, at), 0, vault, ports.records);
  });
}

/**
 * Puts another text in the place of an entry's. What was there is gone from it.
 * Refuses as {@link writeEntry}, and `not-found`.
 *
 * @param at the time it sorts by (epoch ms), as it was read
 */
export function editEntry(id: string, at: number, entry: Entry, ports: EntryPorts): Promise<KeptEntry> {
  return changing(ports, entry, (vault) => amended(id, at, entry, vault, ports));
}

/** Erases an entry; nothing of what was written stays in it. Refuses as {@link editEntry}. */
export async function eraseEntry(id: string, at: number, ports: EntryPorts): Promise<void> {
  await changing(ports, null, (vault) => amended(id, at, null, vault, ports));
}

/**
 * The entries of local days from `from` until before `until` (`YYYY-MM-DD`), newest first; erased ones are left out.
 * Refuses (`locked`) while the vault is.
 */
export async function entriesOn(
  from: string,
  until: string,
  ports: Pick<EntryPorts, 'records' | 'vault'>,
): Promise<EntriesRead> {
  const vault = unlocked(await ports.vault());
  const read: KeptRead = await keptBetween(
    ENTRY,
    Date.parse(from) - ZONE_MS - DAY_MS,
    Date.parse(until) + ZONE_MS + DAY_MS,
    vault,
    ports.records,
  );
  const entries = read.kept
    .filter((kept): kept is KeptEntry => kept.versions.every(({ value }) => value === null || isEntry(value)))
    .filter((kept) => kept.versions.some(({ value }) => value && value.date >= from && value.date < until));
  return { entries: entries.reverse(), refused: read.refused };
}

async function amended(
  id: string,
  at: number,
  value: Entry | null,
  vault: Vault,
  ports: EntryPorts,
): Promise<KeptEntry> {
  const there = await readKept({ kind: ENTRY, at, id }, vault, ports.records);
  if (!there) throw new Refused('not-found');
  const kept = edited(there.kept as KeptEntry, value, vault.id, ports.clock.now().at);
  return keepKept(kept, there.revision, vault, ports.records);
}

async function changing<T>(
  ports: EntryPorts,
  entry: Entry | null,
  work: (vault: Vault) => Promise<T>,
): Promise<T> {
  if (ports.isPrivate) throw new Refused('private-window');
  if (entry !== null && !isEntry(entry)) throw new Refused('bad-request');
  return ports.exclusive('entries', () =>
    ports.sharing(VAULT_LOCK, async () => work(unlocked(await ports.vault()))),
  );
}
