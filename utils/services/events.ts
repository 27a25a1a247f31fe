import { eventProblem, type LogEvent } from '../core/log';
import { drop } from './inbox';
import type { Opener } from './opener';
import type { Records, SealedRecord } from './ports';
import type { LockedVault, Vault } from './vault';

/** The kind events are kept under. */
export const EVENT = 'event';
/** How far back the screens that are waited for look into the log. */
export const WEEK_MS = 7 * 86_400_000;

/**
 * Appends an event, also to a locked vault. Answered means committed strictly; saying the same event again changes
 * nothing, since its place is made of its own time and id.
 */
export async function append(event: LogEvent, vault: Vault | LockedVault, records: Records): Promise<void> {
  const key = { kind: EVENT, at: event.at, id: event.id };
  if (vault.state === 'locked') return drop(key, event, vault, records);
  await records.change({ put: [await sealedEvent(event, vault)] });
}

/** An event as a record, sealed. Its place is made of its own time and id. */
export async function sealedEvent(event: LogEvent, vault: Vault): Promise<SealedRecord> {
  const sealed = await vault.seal({ kind: EVENT, id: event.id, revision: 1 }, event);
  return { key: { kind: EVENT, at: event.at, id: event.id }, schema: 1, revision: 1, sealed };
}

/** Events read, and how many records in the range did not open. */
export interface EventsRead {
  readonly events: readonly LogEvent[];
  readonly unreadable: number;
}

/** Events with `fromAt <= at < toAt` (epoch ms), oldest first. A damaged record is counted, and harms no other. */
export async function eventsBetween(
  fromAt: number,
  toAt: number,
  vault: Vault | LockedVault,
  records: Records,
): Promise<EventsRead> {
  return opened(await records.range(EVENT, fromAt, toAt), vault);
}

/**
 * The events that the screens count, which are never older than a week ({@link tallyFrom}), still sealed: the disk is
 * asked for them before it is known which of them matter. Awaited nowhere, it refuses nobody.
 */
export function recentEvents(at: number, records: Records): Promise<readonly SealedRecord[]> {
  const sealed = records.range(EVENT, at - WEEK_MS, at + 1);
  sealed.catch(() => undefined);
  return sealed;
}

/** Sealed events, opened; none while the vault is locked. */
export async function opened(
  sealed: readonly SealedRecord[],
  vault: Opener | LockedVault,
): Promise<EventsRead> {
  if (vault.state === 'locked') return { events: [], unreadable: 0 };
  const read = await Promise.all(sealed.map((record) => openEvent(record, vault)));
  const events = read.filter((event) => event !== null);
  return { events, unreadable: read.length - events.length };
}

async function openEvent({ key, revision, sealed }: SealedRecord, vault: Opener): Promise<LogEvent | null> {
  try {
    const value = await vault.open({ kind: EVENT, id: key.id, revision }, sealed);
    return eventProblem(value) === null ? (value as LogEvent) : null;
  } catch {
    return null;
  }
}
