import { createReadStream, createWriteStream, openAsBlob } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandPath } from '../../scripts/machine.ts';
import { begun, edited, type Kept } from '../../utils/core/kept';
import { AGE_WORK_FACTOR, openedAge, sealedAge } from '../../utils/platform/age-stream';
import { makeBackup } from '../../utils/services/backup';
import { bringIn } from '../../utils/services/bring-in';
import type { ByteStream } from '../../utils/services/ports';
import { ageFile } from '../platform/age-command.ts';
import { backupPorts, hexSha256, memoryKept } from './memory-kept';

const PASSPHRASE = 'warm stones by the water';
const COUNT = process.env.SOAK ? 100_000 : 2000;
const HOUR_MS = 3_600_000;
const LENGTHS = [60, 400, 900, 3000];

/** A life's worth: entries of all lengths, some edited or erased, and events between them. */
const things = Array.from({ length: COUNT }, (_, i): Kept => {
  const at = Date.UTC(2016, 0, 1) + i * HOUR_MS;
  if (i % 3 === 0)
    return { kind: 'event', id: `v${i}`, at, versions: [{ clock: {}, changedAt: at, value: { i } }] };
  const text = `Kelp holds to the rock, ${i}. 🌊 `.repeat((LENGTHS[i % 4] ?? 60) / 30);
  const kept = begun<unknown>(
    'entry',
    `e${i}`,
    { form: 'writing', date: '2016-01-01', text, tags: [] },
    'phone',
    at,
  );
  return i % 7 === 0 ? edited(kept, i % 2 ? null : { text: 'other words' }, 'desk', at + 5) : kept;
});
const ports = {
  ...backupPorts(memoryKept(things).store),
  // The app's own, at its own cost; the worker around it is another test's.
  age: {
    seal: (plain: ByteStream, word: string) => sealedAge(plain, word, AGE_WORK_FACTOR),
    open: openedAge,
  },
};

describe.skipIf(!process.env.SOAK && !(commandPath('age') && commandPath('python3')))(
  `${COUNT} things`,
  () => {
    let folder: string;
    const file = (name: string) => join(folder, name);

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'holdfast-copy-'));
      const made = await makeBackup(PASSPHRASE, () => {}, ports);
      await made.pipeTo(Writable.toWeb(createWriteStream(file('copy.age'))));
    }, HOUR_MS);
    afterAll(() => rm(folder, { recursive: true }));

    test("Debian's age opens the copy, and every checksum holds", { timeout: HOUR_MS }, async () => {
      await ageFile(['-d'], [PASSPHRASE], file('copy.age'), file('plain'));
      const lines: AsyncIterable<string> = createInterface({
        input: createReadStream(file('plain'), 'utf8'),
      });
      let [count, chain, last] = [-1, '', ''];
      for await (const line of lines) {
        last = line;
        count += 1;
        if (count === 0) chain = hexSha256(line);
        const sum = /"kind":"\w+","sha256":"(\w{64})",/.exec(line)?.[1];
        if (!sum) continue;
        // By hand, as anybody could: the line without its checksum.
        if (hexSha256(line.replace(`"sha256":"${sum}",`, '')) !== sum) throw new Error(`line ${count + 1}`);
        chain = hexSha256(chain + sum);
      }
      expect(last).toBe(`{"count":${COUNT},"end":true,"sha256":"${chain}"}`);
      expect(count).toBe(COUNT + 1);
    });

    test('into nothing, it comes back byte for byte', { timeout: HOUR_MS }, async () => {
      const blob = await openAsBlob(file('copy.age'));
      const there = memoryKept();
      const copy = { bytes: blob.size, stream: () => blob.stream() };
      const facts = await bringIn(copy, PASSPHRASE, () => {}, { ...ports, store: there.store });
      expect(facts.count).toBe(COUNT);
      expect(there.bytes() === memoryKept(things).bytes()).toBe(true);
    });
  },
);
