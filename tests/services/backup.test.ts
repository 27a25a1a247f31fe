import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CopyRefused } from '../../utils/core/backup-refused';
import { begun, canonical, edited, type Kept } from '../../utils/core/kept';
import { Refused } from '../../utils/core/refused';
import { copyName, makeBackup, readBackup } from '../../utils/services/backup';
import type { ByteStream } from '../../utils/services/ports';
import { anyThings, backupLines } from '../core/backups';
import { backupPorts, bytesIn, cheapAge, hexSha256, memoryKept, streamOf } from './memory-kept';

const PASSPHRASE = 'warm stones by the water';
const THINGS: readonly Kept[] = Array.from({ length: 300 }, (_, i) =>
  i % 7 === 0
    ? edited(begun('entry', `e${i}`, { text: 'gone' }, 'phone', i), null, 'desk', i + 1)
    : begun('entry', `e${i}`, { text: `kelp ${i} `.repeat(40) }, 'phone', i),
);
const { store } = memoryKept(THINGS);
const ports = backupPorts(store);
const copy = await bytesIn(await makeBackup(PASSPHRASE, () => {}, ports));

async function read(bytes: Uint8Array<ArrayBuffer>, passphrase = PASSPHRASE, with_ = ports) {
  const all: Kept[] = [];
  const things = readBackup(streamOf([bytes]), passphrase, with_);
  for (;;) {
    const next = await things.next();
    if (next.done) return { all, facts: next.value };
    all.push(next.value);
  }
}
const problemOf = (work: Promise<unknown>) =>
  work.then(
    () => 'read',
    (error) => (error instanceof CopyRefused ? error.problem : error),
  );
const sealedText = async (text: string) =>
  bytesIn(await cheapAge.seal(streamOf([new TextEncoder().encode(text)]), PASSPHRASE));

test('everything that is kept is in a copy, and comes out of it the same', async () => {
  const { all, facts } = await read(copy);
  expect(facts).toEqual({ madeAt: ports.clock.now().at, count: 300 });
  expect(all.map(canonical).sort()).toEqual(THINGS.map(canonical).sort());
});

test('anything can be in it', async () => {
  await fc.assert(
    fc.asyncProperty(anyThings, async (things) => {
      const made = await makeBackup('x', () => {}, backupPorts(memoryKept(things).store));
      const { all } = await read(await bytesIn(made), 'x');
      expect(all.map(canonical).sort()).toEqual(things.map(canonical).sort());
    }),
    { numRuns: 20 },
  );
});

test('nothing of it is in the file as it was written', async () => {
  const text = new TextDecoder('latin1').decode(copy);
  for (const word of ['kelp', 'entry', 'holdfast', 'phone']) expect(text).not.toContain(word);
});

test('tells how far it has come, forwards and to the end', async () => {
  const shares: number[] = [];
  await bytesIn(await makeBackup(PASSPHRASE, (share) => shares.push(share), ports));
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
  expect(shares).toHaveLength(300);
});

test('says how many things did not open, and none where all did', async () => {
  const left: number[] = [];
  const made = async (with_: typeof store) =>
    bytesIn(
      await makeBackup(
        PASSPHRASE,
        () => {},
        { ...ports, store: with_ },
        (count) => left.push(count),
      ),
    );
  await made(store);
  // Counted, and not given: so does what lies there and does not open.
  await made({ ...store, count: async () => 303 });
  // Written while the copy was made.
  await made({ ...store, count: async () => 299 });
  expect(left).toEqual([0, 3, 0]);
});

test('asks the store for no more than is read of it, and nothing when nobody reads on', async () => {
  let asked = 0;
  const stopped = Promise.withResolvers<void>();
  const endless = {
    ...store,
    async *all() {
      try {
        for (;;) {
          asked += 1;
          yield begun('entry', `e${asked}`, { text: 'x'.repeat(1000) }, 'phone', asked);
        }
      } finally {
        stopped.resolve();
      }
    },
  };
  const stream = await makeBackup(PASSPHRASE, () => {}, { ...ports, store: endless });
  const reader = stream.getReader();
  for (let i = 0; i < 5; i += 1) await reader.read();
  await reader.cancel();
  await stopped.promise;
  expect(asked).toBeLessThan(3000);
});

test('a store that cannot go on ends the copy with its error: half a copy is never a copy', async () => {
  const broken = {
    ...store,
    async *all() {
      yield THINGS[0] as Kept;
      throw new Refused('locked');
    },
  };
  // As a worker does, whose errors are not ours any more when they have come through.
  const age = {
    ...cheapAge,
    async seal(plain: ByteStream, passphrase: string) {
      const sealed = (await cheapAge.seal(plain, passphrase)).getReader();
      return new ReadableStream<Uint8Array<ArrayBuffer>>({
        async pull(controller) {
          const { done, value } = await sealed.read().catch(() => {
            throw new TypeError('network error');
          });
          if (done) controller.close();
          else controller.enqueue(value);
        },
      });
    },
  };
  const stream = await makeBackup(PASSPHRASE, () => {}, { ...ports, store: broken, age });
  await expect(bytesIn(stream)).rejects.toMatchObject({ refusal: 'locked' });
});

test('is named for the local day alone', () => {
  expect(copyName(ports)).toBe('holdfast-2026-11-25.age');
});

describe('refuses, and says why', () => {
  test('a wrong passphrase', async () => {
    expect(await problemOf(read(copy, 'warm stones'))).toBe('wrong-passphrase');
  });

  test.each([
    ['a picture', 'foreign', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)],
    ['nothing', 'foreign', new Uint8Array()],
    ['a text', 'foreign', new TextEncoder().encode('Dear diary, '.repeat(20))],
    ['a later age', 'newer', new TextEncoder().encode(`age-encryption.org/v2\n${'x'.repeat(200)}`)],
    [
      'a file to a key',
      'foreign',
      new TextEncoder().encode(`age-encryption.org/v1\n-> X25519 ${'x'.repeat(200)}`),
    ],
  ])('%s as %s', async (_, problem, bytes) => {
    expect(await problemOf(read(bytes))).toBe(problem);
  });

  test('an age file of something else', async () => {
    expect(await problemOf(read(await sealedText('Dear diary,\nI slept well.\n')))).toBe('foreign');
    expect(await problemOf(read(await sealedText('')))).toBe('foreign');
  });

  test('what a later Holdfast wrote', async () => {
    const text = '{"format":"holdfast-backup","madeAt":1,"version":2}\n{"else":1}\n';
    expect(await problemOf(read(await sealedText(text)))).toBe('newer');
  });

  test('one whose last lines are not there, and one with a checksum that is wrong', async () => {
    const lines = backupLines(THINGS);
    expect(await problemOf(read(await sealedText(`${lines.slice(0, -1).join('\n')}\n`)))).toBe('cut');
    const other = lines.with(3, (lines[3] ?? '').replace('kelp', 'help')).join('\n');
    expect(await problemOf(read(await sealedText(other)))).toBe('tampered');
    expect((await read(await sealedText(lines.join('\n')))).facts.count).toBe(300);
  });

  test('things this Holdfast cannot keep, and a line without end', async () => {
    const lines = backupLines([begun('film', 'one', 1, 'phone', 1)]);
    expect(await problemOf(read(await sealedText(lines.join('\n'))))).toBe('damaged');
    expect(await problemOf(read(await sealedText(`${backupLines([])[0]}\n${'x'.repeat(16_100_000)}`)))).toBe(
      'damaged',
    );
  });

  test('one that is cut at any place, and one with any bit turned', async () => {
    const places = [1, 30, 100, 170, 200, 65_000, 65_800, 131_300, copy.length - 1].filter(
      (n) => n < copy.length,
    );
    for (const place of places) {
      expect(await problemOf(read(copy.slice(0, place)))).toMatch(/^(?:foreign|damaged|cut)$/);
      const turned = copy.slice();
      turned[place] = (turned[place] ?? 0) ^ 4;
      expect(await problemOf(read(turned))).toMatch(/^(?:foreign|damaged|wrong-passphrase)$/);
    }
  });
});

test('the checksums are those of others', () => {
  expect(ports.hash('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(ports.hash(text)).toBe(hexSha256(text));
    }),
  );
});
