import { createDecipheriv, hkdfSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyWraps } from '../../utils/platform/key-wraps';
import { anyText, bytes, flipped, hex } from './bytes';
import frozen from './vectors/wraps.json';

describe('a wrapped key', () => {
  test('law: comes back under the same key and purpose, and looks different each time', async () => {
    await fc.assert(
      fc.asyncProperty(bytes(32), bytes(32), anyText, async (secret, under, purpose) => {
        const once = await keyWraps.wrap(secret, under, purpose);
        expect(await keyWraps.unwrap(once, under, purpose)).toEqual(secret);
        expect(await keyWraps.wrap(secret, under, purpose)).not.toEqual(once);
      }),
    );
  });

  test('law: is null under another key', async () => {
    await fc.assert(
      fc.asyncProperty(bytes(32), bytes(32), fc.nat(255), async (secret, under, bit) => {
        const wrapped = await keyWraps.wrap(secret, under, 'p');
        expect(await keyWraps.unwrap(wrapped, flipped(under, bit), 'p')).toBeNull();
      }),
    );
  });

  test('law: is null for another purpose', async () => {
    await fc.assert(
      fc.asyncProperty(bytes(32), anyText, anyText, async (under, one, other) => {
        fc.pre(new TextDecoder().decode(new TextEncoder().encode(one)) !== other && one !== other);
        fc.pre(one.isWellFormed() && other.isWellFormed());
        expect(await keyWraps.unwrap(await keyWraps.wrap(under, under, one), under, other)).toBeNull();
      }),
    );
  });

  test('is null with any bit flipped, and cut at any length', async () => {
    const under = hex('07'.repeat(32));
    const wrapped = await keyWraps.wrap(hex('01'.repeat(32)), under, 'p');
    for (let bit = 0; bit < wrapped.length * 8; bit += 1)
      expect(await keyWraps.unwrap(flipped(wrapped, bit), under, 'p')).toBeNull();
    for (let length = 0; length < wrapped.length; length += 1)
      expect(await keyWraps.unwrap(wrapped.slice(0, length), under, 'p')).toBeNull();
  });

  test('is HKDF-SHA256 (no salt, the purpose as info) and AES-256-GCM: others can open it', async () => {
    const [secret, under] = [hex('0102030405060708'), hex('a5'.repeat(32))];
    const wrapped = await keyWraps.wrap(secret, under, 'purpose');
    const key = new Uint8Array(hkdfSync('sha256', under, '', 'purpose', 32));
    const cipher = createDecipheriv('aes-256-gcm', key, wrapped.subarray(0, 12));
    cipher.setAuthTag(wrapped.subarray(-16));
    const plain = Buffer.concat([cipher.update(wrapped.subarray(12, -16)), cipher.final()]);
    expect(new Uint8Array(plain)).toEqual(secret);
  });

  test.each(frozen)(
    'opens for ever as frozen ($frozen, $purpose)',
    async ({ wrapped, under, purpose, secret }) => {
      expect(await keyWraps.unwrap(hex(wrapped), hex(under), purpose)).toEqual(hex(secret));
    },
  );
});
