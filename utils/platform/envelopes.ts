import type { Envelopes } from '../services/ports';

/** X25519 makes encapsulated keys of 32 bytes (RFC 9180 7.1). */
const ENC_BYTES = 32;

/**
 * HPKE in base mode (RFC 9180): DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. Sealed: the encapsulated key,
 * then the ciphertext. X25519 is the browser's own (Chromium 133, Firefox 130). The library is fetched at need:
 * neither popup nor pause page waits for it.
 */
export const hpke: Envelopes = {
  async newPair() {
    const { kem } = await suite();
    const { publicKey, privateKey } = await kem.generateKeyPair();
    return {
      publicKey: new Uint8Array(await kem.serializePublicKey(publicKey)),
      privateKey: new Uint8Array(await kem.serializePrivateKey(privateKey)),
    };
  },
  async sealTo(publicKey, plain, bound) {
    const { kem, cipher } = await suite();
    const recipientPublicKey = await kem.deserializePublicKey(whole(publicKey));
    const { enc, ct } = await cipher.seal({ recipientPublicKey }, whole(plain), whole(bound));
    const sealed = new Uint8Array(ENC_BYTES + ct.byteLength);
    sealed.set(new Uint8Array(enc));
    sealed.set(new Uint8Array(ct), ENC_BYTES);
    return sealed;
  },
  async openWith(privateKey, sealed, bound) {
    const { kem, cipher } = await suite();
    const recipientKey = await kem.deserializePrivateKey(whole(privateKey));
    const enc = sealed.slice(0, ENC_BYTES).buffer;
    const plain = await cipher.open({ recipientKey, enc }, sealed.slice(ENC_BYTES).buffer, whole(bound));
    return new Uint8Array(plain);
  },
};

/** The bytes alone in a buffer: the library takes all that a buffer has. */
function whole(bytes: Uint8Array<ArrayBuffer>): ArrayBuffer {
  return bytes.slice().buffer;
}

/** By way of a file that names what is used: where all is one bundle, the library would be in it whole. */
async function suite() {
  const { hpkeSuite } = await import('./hpke');
  return hpkeSuite();
}
