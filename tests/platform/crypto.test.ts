import fc from 'fast-check';
import { expect, test } from 'vitest';
import { webCrypto } from '../../utils/platform/crypto';
import { bytes, flipped, hex } from './bytes';

/** McGrew and Viega, "The Galois/Counter Mode of Operation", appendix B, test case 16: AES-256 with bound data. */
const GCM_16 = {
  key: 'feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308',
  nonce: 'cafebabefacedbaddecaf888',
  bound: 'feedfacedeadbeeffeedfacedeadbeefabaddad2',
  plain:
    'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72' +
    '1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
  text:
    '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa' +
    '8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662',
  tag: '76fc6ece0f4e1768cddf8853bb2d551b',
};

test('opens the published AES-256-GCM vector', async () => {
  const cipher = await webCrypto.cipher(hex(GCM_16.key));
  const plain = await cipher.open(hex(GCM_16.nonce + GCM_16.text + GCM_16.tag), hex(GCM_16.bound));
  expect(plain).toEqual(hex(GCM_16.plain));
});

test('any flipped bit of that vector, or of what it is bound to, is refused', async () => {
  const cipher = await webCrypto.cipher(hex(GCM_16.key));
  const [sealed, bound] = [hex(GCM_16.nonce + GCM_16.text + GCM_16.tag), hex(GCM_16.bound)];
  for (let bit = 0; bit < sealed.length * 8; bit += 1)
    await expect(cipher.open(flipped(sealed, bit), bound)).rejects.toThrow();
  for (let bit = 0; bit < bound.length * 8; bit += 1)
    await expect(cipher.open(sealed, flipped(bound, bit))).rejects.toThrow();
});

test('law: what is sealed opens again, is longer by nonce and tag, and is never sealed alike', async () => {
  await fc.assert(
    fc.asyncProperty(bytes(), bytes(), async (plain, bound) => {
      const cipher = await webCrypto.cipher(webCrypto.newKey());
      const [once, again] = [await cipher.seal(plain, bound), await cipher.seal(plain, bound)];
      expect(once.length).toBe(plain.length + 12 + 16);
      expect(once).not.toEqual(again);
      expect(await cipher.open(once, bound)).toEqual(plain);
    }),
  );
});

test('law: cut short, it is refused', async () => {
  const cipher = await webCrypto.cipher(webCrypto.newKey());
  const sealed = await cipher.seal(hex(GCM_16.plain), hex(''));
  for (let length = 0; length < sealed.length; length += 1)
    await expect(cipher.open(sealed.slice(0, length), hex(''))).rejects.toThrow();
});
