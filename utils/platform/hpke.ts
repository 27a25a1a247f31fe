import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';

/** The suite of RFC 9180 that Holdfast seals with: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. */
export function hpkeSuite() {
  const kem = new DhkemX25519HkdfSha256();
  return { kem, cipher: new CipherSuite({ kem, kdf: new HkdfSha256(), aead: new Aes256Gcm() }) };
}
