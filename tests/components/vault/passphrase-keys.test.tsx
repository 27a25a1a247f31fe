import { expect, test } from 'vitest';
import { KDF_FLOOR } from '../../../utils/core/kdf';
import { Refused } from '../../../utils/core/refused';
import { argon2Keys } from '../../../utils/platform/passphrase-keys';
import frozen from '../../platform/vectors/derived.json';

// In a real browser, for its workers.

test.each(frozen)(
  'the worker derives for ever as frozen ($passphrase)',
  async ({ passphrase, salt, key }) => {
    expect((await argon2Keys.derive(passphrase, Uint8Array.fromHex(salt), KDF_FLOOR)).toHex()).toBe(key);
  },
);

test('the same letters written otherwise are the same passphrase', async () => {
  const salt = new Uint8Array(16);
  const [one, other] = await Promise.all(
    ['Füße', 'Fu\u0308ße'].map((passphrase) => argon2Keys.derive(passphrase, salt, KDF_FLOOR)),
  );
  expect(one).toEqual(other);
});

test('tells how far it has come, forwards, to the end, and not too often; the page goes on', async () => {
  const shares: number[] = [];
  let turns = 0;
  const beat = setInterval(() => {
    turns += 1;
  }, 1);
  await argon2Keys.derive('kelp', new Uint8Array(16), KDF_FLOOR, (share) => shares.push(share));
  clearInterval(beat);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
  expect(shares.length).toBeGreaterThan(20);
  expect(shares.length).toBeLessThan(110);
  expect(turns).toBeGreaterThan(5);
});

test('refuses a cost below the floor', async () => {
  const cheap = { ...KDF_FLOOR, passes: 1 };
  await expect(argon2Keys.derive('kelp', new Uint8Array(16), cheap)).rejects.toThrow(Refused);
});

test('says so when the worker cannot do it, rather than waiting for ever', async () => {
  const huge = { ...KDF_FLOOR, memoryKiB: 40 * 1024 * 1024 };
  await expect(argon2Keys.derive('kelp', new Uint8Array(16), huge)).rejects.toThrow(Refused);
});
