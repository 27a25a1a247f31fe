import { ENTRY, type Entry } from '../core/entry';
import type { Kept } from '../core/kept';
import { type ThingPorts, type ThingsRead, thingsBetween } from './things';

const DAY_MS = 86_400_000;
/** A local day lies within this of the same day in UTC: zones reach from -12 to +14 hours. */
const ZONE_MS = 14 * 3_600_000;

/** What a day or a stretch of time holds. */
export interface EntriesRead {
  /** Newest first. */
  readonly entries: readonly Kept<Entry>[];
  /** As in {@link ThingsRead}. */
  readonly refused: ThingsRead<Entry>['refused'];
}

/**
 * The entries of local days from `from` until before `until` (`YYYY-MM-DD`), newest first; erased ones are left out.
 * Refuses (`locked`) while the vault is.
 */
export async function entriesOn(
  from: string,
  until: string,
  ports: Pick<ThingPorts, 'records' | 'vault'>,
): Promise<EntriesRead> {
  const fromAt = Date.parse(from) - ZONE_MS - DAY_MS;
  const untilAt = Date.parse(until) + ZONE_MS + DAY_MS;
  const { things, refused } = await thingsBetween(ENTRY, ports, fromAt, untilAt);
  const isWithin = ({ date }: Entry) => date >= from && date < until;
  const entries = things.filter(({ versions }) => versions.some(({ value }) => value && isWithin(value)));
  return { entries, refused };
}
