import { boundTo, padded, unpadded } from '../core/record';
import { Refused } from '../core/refused';
import type { Exclusive, Ids, Items, Keys, Records } from './ports';

/** The name under which the vault's own record is kept, beside the boundaries'. */
export const VAULT = 'vault';
const SCHEMA = 1;

/**
 * The vault without a passphrase: sealed, with the key beside it. It protects from nobody who looks; it makes sure
 * that no plain text is ever on the disk to be moved away later.
 */
interface StoredVaultV1 {
  readonly version: 1;
  readonly id: string;
  readonly state: 'unsealed';
  /** 32 bytes, base64. */
  readonly key: string;
}

/** Seals and opens values, each bound to its place: a record moved, swapped or replayed elsewhere does not open. */
export interface Vault {
  seal(place: Place, value: unknown): Promise<Uint8Array<ArrayBuffer>>;
  /** Refuses (rejects) what was not sealed for this very place. */
  open(place: Place, sealed: Uint8Array<ArrayBuffer>): Promise<unknown>;
}

/** What a sealed value is bound to, besides its vault. `revision` counts from 1. */
export interface Place {
  readonly kind: string;
  readonly id: string;
  readonly revision: number;
}

/** What the vault needs from outside. */
export interface VaultPorts {
  readonly items: Items;
  readonly records: Records;
  readonly keys: Keys;
  readonly ids: Ids;
  readonly exclusive: Exclusive;
}

/**
 * The vault, made on first use. Where there are records or boundaries and no vault, something was lost: it refuses
 * with `storage-failed` rather than begin anew over a person's data.
 *
 * @param kept the name of the item that proves this is no first use
 */
export function openOrMakeVault(ports: VaultPorts, kept: string): Promise<Vault> {
  return ports.exclusive(VAULT, async () => {
    const stored = await ports.items.read([VAULT, kept]);
    if (stored[VAULT] !== undefined) return vaultOf(stored[VAULT], ports.keys);
    if (stored[kept] !== undefined || !(await ports.records.isEmpty())) throw new Refused('storage-failed');
    const made: StoredVaultV1 = {
      version: 1,
      id: ports.ids.newId(),
      state: 'unsealed',
      key: ports.keys.newKey().toBase64(),
    };
    await ports.items.write({ [VAULT]: made });
    return vaultOf(made, ports.keys);
  });
}

/**
 * @param stored what is kept under {@link VAULT}
 * @returns the vault; refuses a newer version's (`newer-version`) and anything damaged or absent (`storage-failed`)
 */
export async function vaultOf(stored: unknown, keys: Keys): Promise<Vault> {
  const { id, key } = readVault(stored);
  const cipher = await keys.cipher(Uint8Array.fromBase64(key));
  const bound = (place: Place) => boundTo(id, place.id, place.kind, SCHEMA, place.revision);
  return {
    seal: (place, value) =>
      cipher.seal(padded(new TextEncoder().encode(JSON.stringify(value))), bound(place)),
    async open(place, sealed) {
      const plain = unpadded(await cipher.open(sealed, bound(place)));
      if (!plain) throw new Refused('storage-failed');
      return JSON.parse(new TextDecoder().decode(plain));
    },
  };
}

function readVault(stored: unknown): StoredVaultV1 {
  if (typeof stored !== 'object' || stored === null || !('version' in stored))
    throw new Refused('storage-failed');
  if (typeof stored.version === 'number' && stored.version > 1) throw new Refused('newer-version');
  if ('id' in stored && 'key' in stored && typeof stored.id === 'string' && typeof stored.key === 'string') {
    return { version: 1, id: stored.id, state: 'unsealed', key: stored.key };
  }
  throw new Refused('storage-failed');
}
