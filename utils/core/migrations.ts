import type { Boundary } from './boundary';
import { isObject } from './shape';
import { isStoredV1, type StoredV1 } from './stored-v1';
import { isStoredV2, type StoredV2 } from './stored-v2';
import { NO_VERSIONS, type Versions } from './versions';

/** A boundary as it is kept: its rules in the open, its words sealed (base64). */
export type StoredBoundary = Boundary & { readonly words: string };

/** What `storage.local` holds of the boundaries. `nextRef` is the number the next site gets: above all ever given. */
export interface StoredBoundaries {
  readonly version: 2;
  readonly nextRef: number;
  readonly boundaries: readonly StoredBoundary[];
  /** Read while their sites are in a locked vault: without any. Nothing that is written has this. */
  readonly isVeiled?: true;
}

interface Veiled {
  readonly isVeiled?: true;
}

/** Every version there ever was. A newer one is a file of its own beside stored-v1.ts, and one more `.to(...)` here. */
const VERSIONS: Versions<StoredBoundaries> = NO_VERSIONS.to<StoredV1 & Veiled>({
  is: isStoredV1,
  from: (nothing: never) => nothing,
}).to<StoredV2 & Veiled>({
  is: isStoredV2,
  from: ({ boundaries, ...rest }) => ({ ...rest, version: 2, boundaries: boundaries.map(withNoFirmTimes) }),
});

/**
 * What was read from storage, of any version: brought to the newest (`ok`), nothing there yet (`empty`), written by a
 * later Holdfast (`newer`), or of no known shape (`damaged`). For the last two the bytes are to be left as they are.
 * Never throws.
 */
export function readStored(
  value: unknown,
):
  | { readonly kind: 'ok'; readonly value: StoredBoundaries }
  | { readonly kind: 'empty' | 'newer' | 'damaged' } {
  if (value === undefined || value === null) return { kind: 'empty' };
  if (!isObject(value) || typeof value.version !== 'number') return { kind: 'damaged' };
  if (value.version > VERSIONS.newest) return { kind: 'newer' };
  const read = VERSIONS.read(value.version, value);
  return read ? { kind: 'ok', value: read } : { kind: 'damaged' };
}

function withNoFirmTimes(boundary: StoredV1['boundaries'][number]): StoredBoundary {
  const { pending } = boundary;
  if (!pending || pending.to === 'ended')
    return { ...boundary, firmTimes: [], pending: pending && { ...pending, to: 'ended' } };
  return { ...boundary, firmTimes: [], pending: { ...pending, to: { ...pending.to, firmTimes: [] } } };
}
