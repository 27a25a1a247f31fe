import type { Cipher, Keys } from '../services/ports';

const NONCE_BYTES = 12;
const KEY_BYTES = 32;

/**
 * AES-256-GCM by WebCrypto, a fresh random 96-bit nonce before each sealed text (NIST SP 800-38D 8.2.2: fewer than
 * 2^32 under one key). Keys are imported as non-extractable.
 */
export const webCrypto: Keys = {
  newKey: () => crypto.getRandomValues(new Uint8Array(KEY_BYTES)),
  cipher: async (key) => cipherOf(await imported(key, ['encrypt', 'decrypt'])),
};

/** A data key that opens and does not seal, for {@link cipherOf}: it can be handed to a worker, and its bytes not be read. */
export function openingKey(key: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return imported(key, ['decrypt']);
}

/** The cipher under a key that is imported already. It refuses (rejects) what the key is not for. */
export function cipherOf(key: CryptoKey): Cipher {
  return {
    async seal(plain, bound) {
      const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
      const text = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bound }, key, plain);
      const sealed = new Uint8Array(NONCE_BYTES + text.byteLength);
      sealed.set(iv);
      sealed.set(new Uint8Array(text), NONCE_BYTES);
      return sealed;
    },
    async open(sealed, bound) {
      const iv = sealed.subarray(0, NONCE_BYTES);
      const text = sealed.subarray(NONCE_BYTES);
      return new Uint8Array(
        await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: bound }, key, text),
      );
    },
  };
}

function imported(key: Uint8Array<ArrayBuffer>, uses: readonly KeyUsage[]): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', key, 'AES-GCM', false, [...uses]);
}
