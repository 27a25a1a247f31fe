import { argon2idAsync } from '@noble/hashes/argon2.js';
import { expect, test } from 'vitest';
import { KDF_FLOOR } from '../../utils/core/kdf';
import { hex } from './bytes';
import frozen from './vectors/derived.json';

test('the library is the Argon2id of RFC 9106 (5.3)', async () => {
  const tag = await argon2idAsync(hex('01'.repeat(32)), hex('02'.repeat(16)), {
    m: 32,
    t: 3,
    p: 4,
    dkLen: 32,
    key: hex('03'.repeat(8)),
    personalization: hex('04'.repeat(12)),
  });
  expect(tag).toEqual(hex('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659'));
});

test.each(frozen)(
  'derives for ever as frozen ($frozen, $passphrase)',
  async ({ passphrase, salt, cost, key }) => {
    expect(cost).toEqual(KDF_FLOOR);
    const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'));
    const derived = await argon2idAsync(bytes, hex(salt), {
      m: cost.memoryKiB,
      t: cost.passes,
      p: cost.lanes,
      dkLen: 32,
    });
    expect(derived).toEqual(hex(key));
  },
);
