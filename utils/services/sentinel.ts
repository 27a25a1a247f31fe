import { Refused } from '../core/refused';
import { readSentinel, type Sentinel } from '../core/sentinel';

/** The name under which the {@link Sentinel} is kept. */
export const SENTINEL = 'sentinel';

/**
 * The sentinel out of what is kept; null: none. Refuses a newer version's (`newer-version`) and damaged ones
 * (`storage-failed`).
 */
export function sentinelOf(kept: unknown): Sentinel | null {
  const read = readSentinel(kept);
  if (read.kind === 'ok') return read.value;
  if (read.kind === 'empty') return null;
  throw new Refused(read.kind === 'newer' ? 'newer-version' : 'storage-failed');
}
