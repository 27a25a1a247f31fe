import { boundTo, unpadded } from '../core/record';
import { Refused } from '../core/refused';
import type { Cipher } from './ports';

const SCHEMA = 1;
const DECODER = new TextDecoder();

type Bytes = Uint8Array<ArrayBuffer>;

/** What a sealed value is bound to, besides its vault. `revision` counts from 1. */
export interface Place {
  readonly kind: string;
  readonly id: string;
  readonly revision: number;
}

/** Opens what a vault has sealed, each value bound to its place: moved, swapped or replayed elsewhere it does not open. */
export interface Opener {
  readonly state: 'unsealed' | 'open';
  readonly id: string;
  /** Refuses (rejects) what was not sealed for this very place. */
  open(place: Place, sealed: Bytes): Promise<unknown>;
}

/**
 * Opens with the first of some ciphers that can: that of the data key of now, then those of before.
 *
 * @param vaultId the vault whose ciphers they are
 */
export function openingWith(vaultId: string, ciphers: readonly Cipher[]): Opener['open'] {
  return async (place, sealed) => {
    const bound = boundIn(vaultId, place);
    let problem: unknown;
    for (const cipher of ciphers) {
      try {
        return readContent(await cipher.open(sealed, bound));
      } catch (error) {
        problem ??= error;
      }
    }
    throw problem;
  };
}

/** The bytes a value is bound to in its vault. Refuses as {@link boundTo}. */
export function boundIn(vaultId: string, { kind, id, revision }: Place): Bytes {
  return boundTo(vaultId, id, kind, SCHEMA, revision);
}

/** The value out of opened bytes; refuses (`storage-failed`) bytes that are no padded JSON. */
export function readContent(plain: Bytes): unknown {
  const content = unpadded(plain);
  if (!content) throw new Refused('storage-failed');
  return JSON.parse(DECODER.decode(content));
}
