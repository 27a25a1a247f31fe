import { isCarriedBoundary } from '../core/carried-boundary';
import { type Kept, merged } from '../core/kept';
import { KINDS, kindOf } from '../core/kinds';
import { eventProblem, type LogEvent } from '../core/log';
import type { ArrivalPorts } from './boundary-arrivals';
import { EVENT, sealedEvent } from './events';
import {
  BOUNDARY,
  boundariesNow,
  bringBoundaries,
  type ChangingAllPorts,
  changingAll,
} from './kept-boundaries';
import { keptHere, overWhatLies } from './kept-here';
import { keepAll, keptInOrder } from './kept-records';
import type { KeptStore } from './kept-store';
import type { RecordKey, SealedRecord } from './ports';
import { isOf } from './things';
import { unlocked, type Vault } from './vault';

const BATCH = 500;
/** After so many things it is asked again whether the vault is open. */
const ASKED_EVERY = 100;

/** What carrying everything needs from outside. */
export type KeptVaultPorts = ArrivalPorts & ChangingAllPorts;

/**
 * Everything in the open vault, as things that copies carry: boundaries, things of every kind, the log. Drafts and what
 * waits in the inbox are not among them. Each use refuses (`locked`) while the vault is.
 */
export function keptVault(ports: KeptVaultPorts): KeptStore {
  const { records } = ports;
  const open = async () => unlocked(await ports.vault());
  return {
    async *all() {
      const vault = await open();
      yield* await changingAll(ports, (now) => boundariesNow(now, ports));
      for (const { name } of KINDS) yield* whileOpen(keptInOrder(name, vault, records));
      yield* whileOpen(eventsInOrder(vault));
    },
    async count() {
      const boundaries = await changingAll(ports, (now) => boundariesNow(now, ports));
      const counts = await Promise.all(
        [...KINDS.map(({ name }) => name), EVENT].map((kind) => records.count(kind)),
      );
      return counts.reduce((sum, count) => sum + count, boundaries.length);
    },
    async read(kind, id, at) {
      const vault = await open();
      if (kind === BOUNDARY) await changingAll(ports, (now) => boundariesNow(now, ports));
      if (kind !== EVENT) return keptHere({ kind, at, id }, vault, records);
      const record = await records.read({ kind, at, id });
      return record ? keptEvent(record, vault) : null;
    },
    async writeAll(things) {
      await changingAll(ports, async (vault) => {
        const boundaries = things.filter(({ kind }) => kind === BOUNDARY).filter(isCarriedBoundary);
        if (boundaries.length > 0) await bringBoundaries(boundaries, vault, ports);
        const others = await Promise.all(
          things.filter(({ kind }) => kindOf(kind)).map((kept) => withWhatLies(kept, vault)),
        );
        const events = things.filter(({ kind }) => kind === EVENT).flatMap(({ versions }) => versions);
        const sealed = await Promise.all(events.map(({ value }) => sealedEvent(value as LogEvent, vault)));
        await keepAll(await overWhatLies(others, records), vault, records, sealed);
      });
    },
  };

  /** Edited here since it was looked at, it keeps that, too. */
  async function withWhatLies(kept: Kept, vault: Vault): Promise<Kept> {
    const here = await keptHere(kept, vault, records);
    return here ? merged(here, kept) : kept;
  }

  async function* whileOpen(things: AsyncGenerator<Kept>): AsyncGenerator<Kept> {
    let given = 0;
    for await (const kept of things) {
      given += 1;
      if (given % ASKED_EVERY === 0) await open();
      yield kept;
    }
  }

  async function* eventsInOrder(vault: Vault): AsyncGenerator<Kept> {
    let last: RecordKey | null = null;
    for (;;) {
      const batch: readonly SealedRecord[] = await records.afterOf(EVENT, last, BATCH);
      for (const kept of await Promise.all(batch.map((record) => keptEvent(record, vault))))
        if (kept) yield kept;
      last = batch.at(-1)?.key ?? null;
      if (!last || batch.length < BATCH) return;
    }
  }
}

/** Whether something a copy carries is a thing this vault can keep. */
export function isKeptThing(kept: Kept): boolean {
  const { kind, versions } = kept;
  if (kind === EVENT) return versions.length === 1 && isCarriedEvent(kept);
  if (kind === BOUNDARY) return isCarriedBoundary(kept);
  const known = kindOf(kind);
  return known !== undefined && isOf(known, kept);
}

/** Nobody edits an event: it has seen no edits, and lies where it says it does. */
function isCarriedEvent({ id, at, versions }: Kept): boolean {
  return versions.every(({ value, clock, changedAt }) => {
    if (eventProblem(value) !== null) return false;
    const event = value as LogEvent;
    return event.id === id && event.at === at && changedAt === at && Object.keys(clock).length === 0;
  });
}

async function keptEvent({ key, revision, sealed }: SealedRecord, vault: Vault): Promise<Kept | null> {
  const value = await vault.open({ kind: EVENT, id: key.id, revision }, sealed).catch(() => null);
  if (eventProblem(value) !== null) return null;
  return { ...key, versions: [{ clock: {}, changedAt: key.at, value }] };
}
