import {
  createDecipheriv,
  createHmac,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  type KeyObject,
} from 'node:crypto';

/** RFC 9180 7.3: the identifiers of AES-GCM, and the length of their keys in bytes. */
export const AES_128 = { id: 1, name: 'aes-128-gcm', keyBytes: 16 } as const;
export const AES_256 = { id: 2, name: 'aes-256-gcm', keyBytes: 32 } as const;

interface Sealed {
  readonly privateKey: Uint8Array;
  readonly enc: Uint8Array;
  readonly text: Uint8Array;
  readonly bound: Uint8Array;
  readonly info: Uint8Array;
}

const NONE = Buffer.alloc(0);

/**
 * Opens a first message of HPKE in base mode with DHKEM(X25519, HKDF-SHA256) and HKDF-SHA256, step by step after RFC
 * 9180 4.1, 5.1 and 5.2, with nothing of the library under test.
 */
export function openByHand(
  { privateKey, enc, text, bound, info }: Sealed,
  aead: typeof AES_128 | typeof AES_256,
) {
  const own = privateKeyOf(privateKey);
  const shared = diffieHellman({ privateKey: own, publicKey: publicKeyOf(enc) });
  const kem = Buffer.concat([Buffer.from('KEM'), Buffer.from([0, 0x20])]);
  const secret = expand(
    kem,
    extract(kem, NONE, 'eae_prk', shared),
    'shared_secret',
    [enc, rawPublic(own)],
    32,
  );
  const suite = Buffer.concat([Buffer.from('HPKE'), Buffer.from([0, 0x20, 0, 1, 0, aead.id])]);
  const context = [
    Buffer.of(0),
    extract(suite, NONE, 'psk_id_hash', NONE),
    extract(suite, NONE, 'info_hash', info),
  ];
  const base = extract(suite, secret, 'secret', NONE);
  const key = expand(suite, base, 'key', context, aead.keyBytes);
  const nonce = expand(suite, base, 'base_nonce', context, 12);
  const cipher = createDecipheriv(aead.name, key, nonce);
  cipher.setAAD(bound);
  cipher.setAuthTag(text.subarray(-16));
  return new Uint8Array(Buffer.concat([cipher.update(text.subarray(0, -16)), cipher.final()]));
}

function extract(suite: Buffer, salt: Uint8Array, label: string, input: Uint8Array): Buffer {
  const labelled = Buffer.concat([Buffer.from('HPKE-v1'), suite, Buffer.from(label), input]);
  return createHmac('sha256', salt.length > 0 ? salt : Buffer.alloc(32))
    .update(labelled)
    .digest();
}

/** One block of HKDF-Expand is enough: nothing asked for is longer than 32 bytes. */
function expand(
  suite: Buffer,
  key: Buffer,
  label: string,
  info: readonly Uint8Array[],
  length: number,
): Buffer {
  const wanted = Buffer.from([length >> 8, length & 0xff]);
  const labelled = [wanted, Buffer.from('HPKE-v1'), suite, Buffer.from(label), ...info, Buffer.of(1)];
  return createHmac('sha256', key).update(Buffer.concat(labelled)).digest().subarray(0, length);
}

function privateKeyOf(raw: Uint8Array): KeyObject {
  const der = Buffer.concat([Buffer.from('302e020100300506032b656e04220420', 'hex'), raw]);
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
}

function publicKeyOf(raw: Uint8Array): KeyObject {
  const der = Buffer.concat([Buffer.from('302a300506032b656e032100', 'hex'), raw]);
  return createPublicKey({ key: der, format: 'der', type: 'spki' });
}

function rawPublic(own: KeyObject): Buffer {
  return createPublicKey(own).export({ format: 'der', type: 'spki' }).subarray(-32);
}
