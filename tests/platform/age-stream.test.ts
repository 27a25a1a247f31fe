import { Decrypter, Encrypter } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import { commandPath } from '../../scripts/machine.ts';
import { CopyRefused } from '../../utils/core/backup-refused';
import { AGE_WORK_FACTOR, openedAge, sealedAge } from '../../utils/platform/age-stream';
import { bytesIn, streamOf } from '../services/memory-kept';
import { ageCommand } from './age-command.ts';

const CHEAP = 8;
const PASSPHRASE = 'warm stones by the water';
const text = (length: number) => Uint8Array.from({ length }, (_, i) => i % 251);
const sealed = async (bytes: Uint8Array<ArrayBuffer>, passphrase = PASSPHRASE, factor = CHEAP) =>
  bytesIn(await sealedAge(streamOf([bytes]), passphrase, factor));
const opened = async (bytes: Uint8Array<ArrayBuffer>, passphrase = PASSPHRASE) =>
  bytesIn(await openedAge(streamOf([bytes]), passphrase));

// The sizes about the ends of its pieces of 64 KiB.
test.each([0, 1, 65_535, 65_536, 65_537, 131_072, 200_000])(
  '%d bytes come out as they went in',
  async (length) => {
    expect(await opened(await sealed(text(length)))).toEqual(text(length));
  },
);

test('also in small pieces', async () => {
  const file = await sealed(text(70_000));
  const pieces = Array.from({ length: Math.ceil(file.length / 7) }, (_, i) => file.slice(i * 7, i * 7 + 7));
  expect(await bytesIn(await openedAge(streamOf(pieces), PASSPHRASE))).toEqual(text(70_000));
});

test('it is the format itself: the library opens ours, and we open its own', async () => {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(PASSPHRASE);
  expect(await decrypter.decrypt(await sealed(text(100)))).toEqual(text(100));
  const encrypter = new Encrypter();
  encrypter.setPassphrase(PASSPHRASE);
  encrypter.setScryptWorkFactor(CHEAP);
  expect(await opened(new Uint8Array(await encrypter.encrypt(text(100))))).toEqual(text(100));
});

test('the same letters written otherwise are the same passphrase', async () => {
  expect(await opened(await sealed(text(5), 'Füße'), 'Fu\u0308ße')).toEqual(text(5));
});

describe('refuses before the first byte', () => {
  const header = async (change: (head: string) => string) => {
    const file = new TextDecoder('latin1').decode(await sealed(text(10)));
    return Uint8Array.from(change(file), (character) => character.charCodeAt(0));
  };
  test.each([
    ['wrong-passphrase', 'another passphrase', (head: string) => head],
    ['foreign', PASSPHRASE, () => 'a diary'],
    ['foreign', PASSPHRASE, (head: string) => head.replace('-> scrypt', '-> X25519')],
    ['foreign', PASSPHRASE, (head: string) => head.replace(' 8\n', ' 30\n')],
    ['newer', PASSPHRASE, (head: string) => head.replace('/v1', '/v2')],
    ['damaged', PASSPHRASE, (head: string) => head.replace(/--- ..../, '--- AAAA')],
    ['damaged', PASSPHRASE, (head: string) => head.slice(0, 100)],
  ])('%s', async (problem, passphrase, change) => {
    const work = openedAge(streamOf([await header(change)]), passphrase);
    await expect(work).rejects.toThrow(CopyRefused);
    await expect(work).rejects.toMatchObject({ problem });
  });
});

test('a file that was cut or changed ends in an error, never quietly', async () => {
  const file = await sealed(text(150_000));
  const start = file.length - 150_000 - 3 * 16;
  for (const length of [file.length - 1, start + 65_552, start + 10, start]) {
    await expect(opened(file.slice(0, length))).rejects.toThrow();
  }
  for (const at of [start - 5, start + 1, start + 65_560, file.length - 1]) {
    await expect(opened(file.map((byte, i) => (i === at ? byte ^ 1 : byte)))).rejects.toThrow();
  }
});

test('the cost is what the age command takes', () => {
  expect(AGE_WORK_FACTOR).toBe(18);
});

describe.skipIf(!commandPath('age') || !commandPath('python3'))("Debian's age", () => {
  test('opens what we seal, and we what it seals', async () => {
    const file = await sealed(text(100_000), PASSPHRASE, AGE_WORK_FACTOR);
    expect(await ageCommand(['-d'], [PASSPHRASE], file)).toEqual(text(100_000));
    const theirs = await ageCommand(['-p'], [PASSPHRASE, PASSPHRASE], text(1000));
    expect(await opened(theirs)).toEqual(text(1000));
  });

  test('opens nothing by another passphrase', async () => {
    const file = await sealed(text(10), PASSPHRASE, 10);
    await expect(ageCommand(['-d'], ['another'], file)).rejects.toThrow(/incorrect passphrase/);
  });
});
