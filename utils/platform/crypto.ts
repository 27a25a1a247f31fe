import type { Cipher, Keys } from '../services/ports';

const NONCE_BYTES = 12;
const KEY_BYTES = 32;

/**
 * AES-256-GCM by WebCrypto, a fresh random 96-bit nonce before each sealed text (NIST SP 800-38D 8.2.2: fewer than
 * 2^32 under one key). Keys are imported as non-extractable.
 */
export const webCrypto: Keys = {
  newKey: () => crypto.getRandomValues(new Uint8Array(KEY_BYTES)),
  async cipher(key): Promise<Cipher> {
    const imported = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt']);
    return {
      async seal(plain, bound) {
        const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
        const text = await crypto.subtle.encrypt(
          { name: 'AES-GCM', iv, additionalData: bound },
          imported,
          plain,
        );
        const sealed = new Uint8Array(NONCE_BYTES + text.byteLength);
        sealed.set(iv);
        sealed.set(new Uint8Array(text), NONCE_BYTES);
        return sealed;
      },
      async open(sealed, bound) {
        const iv = sealed.subarray(0, NONCE_BYTES);
        const text = sealed.subarray(NONCE_BYTES);
        return new Uint8Array(
          await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: bound }, imported, text),
        );
      },
    };
  },
};
