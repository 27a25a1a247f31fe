import { isFlag, isOneOf, isShape, isText } from './shape';
import { NO_VERSIONS, readVersioned, type VersionedRead, type Versions } from './versions';

/**
 * What stands in one store as a witness of the other: that records of this vault have been committed. It is written
 * after the first that stays, and goes before they are erased, so that it never claims more than there was.
 */
export interface Sentinel {
  readonly version: 1;
  /** The vault whose records they are. */
  readonly vaultId: string;
  /** Records went missing, and what takes their place is on its way in: not all of it is there until this is false. */
  readonly isMending: boolean;
}

const isV1 = isShape({ version: isOneOf(1), vaultId: isText, isMending: isFlag });

/** Every version there ever was; the examples in tests/core/stored-sentinel are kept for ever. */
const VERSIONS: Versions<Sentinel> = NO_VERSIONS.to<Sentinel>({
  is: isV1,
  from: (nothing: never) => nothing,
});

/** The sentinel as read from storage: see {@link readVersioned}. */
export function readSentinel(value: unknown): VersionedRead<Sentinel> {
  return readVersioned(value, VERSIONS);
}

/** Which part is gone: the vault's own record, and with it the key; or the records that were sealed under it. */
export type Loss = 'vault-lost' | 'records-lost';

/** What the two stores hold just now. */
export interface Holdings {
  /** The id of the vault there is; null: none. */
  readonly vaultId: string | null;
  readonly sentinel: Sentinel | null;
  /** Whether anything is kept of boundaries, of which the vault seals the words. */
  readonly hasBoundaries: boolean;
  /** Whether there is any record at all; null: nobody has looked. */
  readonly hasRecords: boolean | null;
}

/** What of it is lost; null for a vault that is whole, and for a beginning, where there is nothing of anything. */
export function lossIn({ vaultId, sentinel, hasBoundaries, hasRecords }: Holdings): Loss | null {
  if (vaultId === null) return sentinel || hasBoundaries || hasRecords ? 'vault-lost' : null;
  if (!sentinel) return null;
  if (sentinel.vaultId !== vaultId) return 'vault-lost';
  return sentinel.isMending || hasRecords === false ? 'records-lost' : null;
}
