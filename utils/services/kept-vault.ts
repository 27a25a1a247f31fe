import { isEntry } from '../core/entry';
import type { Kept } from '../core/kept';
import { eventProblem, type LogEvent } from '../core/log';
import { isObject } from '../core/shape';
import { ENTRY } from './entries';
import { EVENT, sealedEvent } from './events';
import {
  BOUNDARY,
  boundariesNow,
  type CarriedBoundary,
  type KeptBoundaryPorts,
  putBoundary,
} from './kept-boundaries';
import { keepAll, keptInOrder, readKept } from './kept-records';
import type { KeptStore } from './kept-store';
import type { SealedRecord } from './ports';
import { unlocked, VAULT_LOCK, type Vault } from './vault';

const BATCH = 500;

/**
 * Everything in the open vault, as things that copies carry: boundaries, entries, the log. Drafts and what waits in
 * the inbox are not among them. Each use refuses (`locked`) while the vault is.
 */
export function keptVault(ports: KeptBoundaryPorts): KeptStore {
  const { records } = ports;
  const open = async () => unlocked(await ports.vault());
  return {
    async *all() {
      const vault = await open();
      yield* await sealing(async (now) => boundariesNow(now.id, now, ports));
      yield* keptInOrder(ENTRY, vault, records);
      yield* eventsInOrder(vault);
    },
    async count() {
      const counts = await Promise.all([ENTRY, EVENT, BOUNDARY].map((kind) => records.count(kind)));
      return counts.reduce((sum, count) => sum + count, 0);
    },
    async read(kind, id, at) {
      const vault = await open();
      if (kind === BOUNDARY) await sealing((now) => boundariesNow(now.id, now, ports));
      if (kind !== EVENT) return (await readKept({ kind, at, id }, vault, records))?.kept ?? null;
      const record = await records.read({ kind, at, id });
      return record ? keptEvent(record, vault) : null;
    },
    async writeAll(things) {
      // First what is in force, and then how it came to be: broken off between the two, it counts as this copy's own
      // edit, and nothing is lost.
      for (const { kind, id, versions } of things) {
        const value = versions[0]?.value;
        if (kind === BOUNDARY && value) await putBoundary(id, value as CarriedBoundary, ports);
      }
      await sealing(async (vault) => {
        const before = await Promise.all(
          things
            .filter(({ kind }) => kind !== EVENT)
            .map(async (kept) => ({
              kept,
              before: (await records.read({ kind: kept.kind, at: kept.at, id: kept.id }))?.revision ?? 0,
            })),
        );
        const events = await Promise.all(
          things.flatMap(({ kind, versions }) =>
            kind === EVENT ? versions.map(({ value }) => sealedEvent(value as LogEvent, vault)) : [],
          ),
        );
        await keepAll(before, vault, records, events);
      });
    },
  };

  function sealing<T>(work: (vault: Vault) => Promise<T>): Promise<T> {
    return ports.exclusive('entries', () => ports.sharing(VAULT_LOCK, async () => work(await open())));
  }

  async function* eventsInOrder(vault: Vault): AsyncGenerator<Kept> {
    let batch = await records.after({ kind: EVENT, at: Number.NEGATIVE_INFINITY, id: '' }, BATCH);
    for (;;) {
      const ours = batch.filter(({ key }) => key.kind === EVENT);
      for (const kept of await Promise.all(ours.map((record) => keptEvent(record, vault))))
        if (kept) yield kept;
      const last = ours.at(-1);
      if (!last || ours.length < batch.length) return;
      batch = await records.after(last.key, BATCH);
    }
  }
}

/** Whether something a copy carries is a thing this vault can keep. */
export function isKeptThing({ kind, id, at, versions }: Kept): boolean {
  return versions.every(({ value }) => {
    if (kind === ENTRY) return value === null || isEntry(value);
    if (kind === EVENT)
      return versions.length === 1 && eventProblem(value) === null && isPlaced(value as LogEvent, id, at);
    return kind === BOUNDARY && (value === null || isCarried(value));
  });
}

function isPlaced(event: LogEvent, id: string, at: number): boolean {
  return event.id === id && event.at === at;
}

function isCarried(value: unknown): boolean {
  return isObject(value) && isObject(value.boundary) && (value.words === null || isObject(value.words));
}

async function keptEvent({ key, revision, sealed }: SealedRecord, vault: Vault): Promise<Kept | null> {
  const value = await vault.open({ kind: EVENT, id: key.id, revision }, sealed).catch(() => null);
  if (eventProblem(value) !== null) return null;
  return { ...key, versions: [{ clock: {}, changedAt: key.at, value }] };
}
