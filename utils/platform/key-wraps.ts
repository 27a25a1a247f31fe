import type { KeyWraps } from '../services/ports';
import { webCrypto } from './crypto';

/** The wrapped key is bound to its purpose by the key that HKDF makes for it; there is nothing else to bind. */
const NOTHING = new Uint8Array(0);

/** HKDF-SHA256 (RFC 5869) of the outer key, with the purpose as its info, gives the key of AES-256-GCM. */
export const keyWraps: KeyWraps = {
  async wrap(secret, under, purpose) {
    const cipher = await webCrypto.cipher(await derived(under, purpose));
    return cipher.seal(secret, NOTHING);
  },
  async unwrap(wrapped, under, purpose) {
    const cipher = await webCrypto.cipher(await derived(under, purpose));
    return cipher.open(wrapped, NOTHING).catch(() => null);
  },
};

async function derived(key: Uint8Array<ArrayBuffer>, purpose: string): Promise<Uint8Array<ArrayBuffer>> {
  const base = await crypto.subtle.importKey('raw', key, 'HKDF', false, ['deriveBits']);
  const info = new TextEncoder().encode(purpose);
  const bits = await crypto.subtle.deriveBits(
    { name: 'HKDF', hash: 'SHA-256', salt: NOTHING, info },
    base,
    256,
  );
  return new Uint8Array(bits);
}
