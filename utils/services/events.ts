import { eventProblem, type LogEvent } from '../core/log';
import type { Records, SealedRecord } from './ports';
import type { Vault } from './vault';

const KIND = 'event';

/**
 * Appends an event. Answered means committed strictly; saying the same event again changes nothing, since its place
 * is made of its own time and id.
 */
export async function append(event: LogEvent, vault: Vault, records: Records): Promise<void> {
  const place = { kind: KIND, id: event.id, revision: 1 };
  const sealed = await vault.seal(place, event);
  await records.put({ key: { kind: KIND, at: event.at, id: event.id }, schema: 1, revision: 1, sealed });
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
  vault: Vault,
  records: Records,
): Promise<EventsRead> {
  const sealed = await records.range(KIND, fromAt, toAt);
  const opened = await Promise.all(sealed.map((record) => openEvent(record, vault)));
  const events = opened.filter((event) => event !== null);
  return { events, unreadable: opened.length - events.length };
}

async function openEvent({ key, revision, sealed }: SealedRecord, vault: Vault): Promise<LogEvent | null> {
  try {
    const value = await vault.open({ kind: KIND, id: key.id, revision }, sealed);
    return eventProblem(value) === null ? (value as LogEvent) : null;
  } catch {
    return null;
  }
}
