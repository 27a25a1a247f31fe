import type { Boundary } from './boundary';
import { isStoredV1, type StoredV1 } from './stored-v1';
import { isStoredV2, type StoredV2 } from './stored-v2';
import { NO_VERSIONS, readVersioned, type VersionedRead, type Versions } from './versions';

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

/** The boundaries as read from storage: see {@link readVersioned}. */
export function readStored(value: unknown): VersionedRead<StoredBoundaries> {
  return readVersioned(value, VERSIONS);
}

function withNoFirmTimes(boundary: StoredV1['boundaries'][number]): StoredBoundary {
  const { pending } = boundary;
  if (!pending || pending.to === 'ended')
    return { ...boundary, firmTimes: [], pending: pending && { ...pending, to: 'ended' } };
  return { ...boundary, firmTimes: [], pending: { ...pending, to: { ...pending.to, firmTimes: [] } } };
}
