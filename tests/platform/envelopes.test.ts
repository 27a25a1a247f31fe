import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hpke } from '../../utils/platform/envelopes';
import { bytes, flipped, hex } from './bytes';
import { AES_128, AES_256, openByHand } from './hpke-by-hand';
import frozen from './vectors/envelopes.json';

/** RFC 9180 appendix A.1.1: base mode, the first message. */
const RFC_9180_A1 = {
  privateKey: hex('4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8'),
  enc: hex('37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431'),
  text: hex('f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a'),
  bound: hex('436f756e742d30'),
  info: hex('4f6465206f6e2061204772656369616e2055726e'),
};

const sealedNow = async (plain = hex('00112233'), bound = hex('beef')) => {
  const pair = await hpke.newPair();
  return { ...pair, bound, sealed: await hpke.sealTo(pair.publicKey, plain, bound) };
};

describe('an envelope', () => {
  test('law: gives back what was put in, whatever larger thing it was cut from', async () => {
    const { publicKey, privateKey } = await hpke.newPair();
    await fc.assert(
      fc.asyncProperty(bytes(), bytes(), async (plain, bound) => {
        const sealed = await hpke.sealTo(publicKey, plain, bound);
        expect(sealed.length).toBe(32 + plain.length + 16);
        expect(await hpke.openWith(privateKey, sealed, bound)).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });

  test('is never sealed alike, and no pair is like another', async () => {
    const [one, other] = [await sealedNow(), await sealedNow()];
    expect(one.publicKey).not.toEqual(other.publicKey);
    const again = await hpke.sealTo(one.publicKey, hex('00112233'), one.bound);
    expect(again).not.toEqual(one.sealed);
  });

  test('is refused with any bit flipped, inside, in its key, or in what it is bound to', async () => {
    const { privateKey, sealed, bound } = await sealedNow();
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      // The highest bit of a public key means nothing (RFC 7748 5), and is bound all the same.
      await expect(hpke.openWith(privateKey, flipped(sealed, bit), bound)).rejects.toThrow();
    }
    for (let bit = 0; bit < bound.length * 8; bit += 1)
      await expect(hpke.openWith(privateKey, sealed, flipped(bound, bit))).rejects.toThrow();
  });

  test('is refused cut at any length, and by another key', async () => {
    const { sealed, bound, privateKey } = await sealedNow();
    for (let length = 0; length < sealed.length; length += 1)
      await expect(hpke.openWith(privateKey, sealed.slice(0, length), bound)).rejects.toThrow();
    const other = await hpke.newPair();
    await expect(hpke.openWith(other.privateKey, sealed, bound)).rejects.toThrow();
  });

  test('is what RFC 9180 describes: opened by hand, by steps that open its own vector', async () => {
    expect(openByHand(RFC_9180_A1, AES_128)).toEqual(
      hex('4265617574792069732074727574682c20747275746820626561757479'),
    );
    const { privateKey, sealed, bound } = await sealedNow(hex('c0ffee'));
    const parts = { enc: sealed.subarray(0, 32), text: sealed.subarray(32), info: hex('') };
    expect(openByHand({ privateKey, bound, ...parts }, AES_256)).toEqual(hex('c0ffee'));
  });

  test.each(frozen)('opens for ever as frozen ($frozen)', async ({ privateKey, sealed, bound, plain }) => {
    expect(await hpke.openWith(hex(privateKey), hex(sealed), hex(bound))).toEqual(hex(plain));
  });
});
