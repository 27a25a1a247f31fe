import { padded } from '../core/record';
import { Refused } from '../core/refused';
import {
  readStoredVault,
  type SealedVault,
  type StoredVault,
  type UnsealedVault,
} from '../core/stored-vault';
import { boundIn, type Opener, openingWith, type Place, readContent } from './opener';
import type { Envelopes, Exclusive, Ids, Items, Keys, KeyWraps, Records } from './ports';
import { SENTINEL } from './sentinel';

/** The name under which the vault's own record is kept, beside the boundaries'. */
export const VAULT = 'vault';
/** The lock under which the vault's record is changed. Who seals and writes holds it together with others. */
export const VAULT_LOCK = 'vault';
const ENCODER = new TextEncoder();

type Bytes = Uint8Array<ArrayBuffer>;

/** Seals and opens values, each bound to its place: a record moved, swapped or replayed elsewhere does not open. */
export interface Vault extends Opener {
  seal(place: Place, value: unknown): Promise<Bytes>;
  /** Whether it is sealed under the data key of now, rather than one of before. */
  isNew(place: Place, sealed: Bytes): Promise<boolean>;
  /** Opens what was dropped in while the vault was locked; refuses (rejects) as `open` does. */
  collect(place: Place, sealed: Bytes): Promise<unknown>;
}

/** A vault nobody has opened: whatever is put in can be taken out later only. */
export interface LockedVault {
  readonly state: 'locked';
  readonly id: string;
  /** Seals to the vault's public key. */
  drop(place: Place, value: unknown): Promise<Bytes>;
}

/** What building a vault needs from outside. */
export interface VaultKeys {
  readonly keys: Keys;
  readonly wraps: KeyWraps;
  readonly envelopes: Envelopes;
}

/** What making the vault needs from outside. */
export interface MakingPorts {
  readonly items: Items;
  readonly records: Records;
  readonly keys: Keys;
  readonly ids: Ids;
  readonly exclusive: Exclusive;
}

/**
 * Makes the vault on first use. Where there are records or boundaries and no vault, or the sentinel says that there
 * were, something was lost: it refuses with `vault-lost` rather than begin anew over a person's data.
 *
 * @param kept the name of the item that proves this is no first use
 */
export function makeVault(ports: MakingPorts, kept: string): Promise<void> {
  // A lock of its own: who makes it may be about to seal, and shares the other.
  return ports.exclusive('make-vault', async () => {
    const stored = await ports.items.read([VAULT, kept, SENTINEL]);
    if (stored[VAULT] !== undefined) return;
    const isFirst = stored[kept] === undefined && stored[SENTINEL] === undefined;
    if (!isFirst || (await ports.records.count()) > 0) throw new Refused('vault-lost');
    await ports.items.write({ [VAULT]: newVault(ports) });
  });
}

/** A vault of the moment, kept nowhere and with nothing in it: for who only looks where nothing was ever kept. */
export function passingVault(ports: VaultKeys & Pick<MakingPorts, 'ids'>): Promise<Vault> {
  const made = newVault(ports);
  return opened(made, Uint8Array.fromBase64(made.key), ports);
}

function newVault({ ids, keys }: Pick<MakingPorts, 'ids' | 'keys'>): UnsealedVault {
  return {
    version: 2,
    id: ids.newId(),
    state: 'unsealed',
    key: keys.newKey().toBase64(),
    former: [],
    isSealingAnew: false,
  };
}

/**
 * The vault's record out of what is kept; refuses a newer version's (`newer-version`), and damaged or absent ones
 * (`storage-failed`).
 */
export function storedVaultOf(kept: unknown): StoredVault {
  const read = readStoredVault(kept);
  if (read.kind === 'ok') return read.value;
  throw new Refused(read.kind === 'newer' ? 'newer-version' : 'storage-failed');
}

/**
 * The vault as it can be used with a data key: with none, a sealed one is locked.
 *
 * @param dataKey what was found when the person unlocked; ignored by a vault without a passphrase
 */
export async function vaultWith(
  stored: StoredVault,
  dataKey: Bytes | null,
  ports: VaultKeys,
): Promise<Vault | LockedVault> {
  if (stored.state === 'unsealed') return opened(stored, Uint8Array.fromBase64(stored.key), ports);
  return dataKey ? opened(stored, dataKey, ports) : locked(stored, ports.envelopes);
}

/** Refuses (`locked`) a vault that is. */
export function unlocked<V extends Opener>(vault: V | LockedVault): V {
  if (vault.state === 'locked') throw new Refused('locked');
  return vault;
}

/** What keys are wrapped for: a key wrapped for one purpose or vault is of no use for another. */
export function purposeIn(vaultId: string, what: 'passphrase' | 'recovery' | 'former' | 'private'): string {
  return `holdfast ${what} ${vaultId}`;
}

/**
 * The data keys of before that something may still be sealed under. Refuses (`storage-failed`) where one does not come out
 * of its wrapping.
 */
export function formerKeys(
  stored: StoredVault,
  dataKey: Bytes,
  { wraps }: Pick<VaultKeys, 'wraps'>,
): Promise<readonly Bytes[]> {
  return Promise.all(
    stored.former.map(async (wrapped) => {
      const purpose = purposeIn(stored.id, 'former');
      const key = await wraps.unwrap(Uint8Array.fromBase64(wrapped), dataKey, purpose);
      if (!key) throw new Refused('storage-failed');
      return key;
    }),
  );
}

async function opened(stored: StoredVault, dataKey: Bytes, ports: VaultKeys): Promise<Vault> {
  const { keys, wraps, envelopes } = ports;
  const now = await keys.cipher(dataKey);
  const former = await formerKeys(stored, dataKey, ports);
  const before = await Promise.all(former.map((key) => keys.cipher(key)));
  return {
    state: stored.state === 'unsealed' ? 'unsealed' : 'open',
    id: stored.id,
    seal: (place, value) => now.seal(contentOf(value), boundIn(stored.id, place)),
    open: openingWith(stored.id, [now, ...before]),
    isNew: (place, sealed) =>
      now.open(sealed, boundIn(stored.id, place)).then(
        () => true,
        () => false,
      ),
    async collect(place, sealed) {
      if (stored.state === 'unsealed') throw new Refused('storage-failed');
      const wrapped = Uint8Array.fromBase64(stored.privateKey);
      const privateKey = await wraps.unwrap(wrapped, dataKey, purposeIn(stored.id, 'private'));
      if (!privateKey) throw new Refused('storage-failed');
      return readContent(await envelopes.openWith(privateKey, sealed, boundIn(stored.id, place)));
    },
  };
}

function locked({ id, publicKey }: SealedVault, envelopes: Envelopes): LockedVault {
  return {
    state: 'locked',
    id,
    drop: (place, value) =>
      envelopes.sealTo(Uint8Array.fromBase64(publicKey), contentOf(value), boundIn(id, place)),
  };
}

function contentOf(value: unknown): Bytes {
  return padded(ENCODER.encode(JSON.stringify(value)));
}
