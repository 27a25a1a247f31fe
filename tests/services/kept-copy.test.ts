import { expect, test } from 'vitest';
import { ENTRY } from '../../utils/core/entry';
import { canonical } from '../../utils/core/kept';
import { sha256Hash } from '../../utils/platform/sha256';
import { makeBackup } from '../../utils/services/backup';
import { saveDraft } from '../../utils/services/boundaries';
import { bringIn, previewCopy } from '../../utils/services/bring-in';
import { isKeptThing, keptVault } from '../../utils/services/kept-vault';
import { setPassphrase } from '../../utils/services/passphrase';
import { draft } from './drafts';
import { dyingAt } from './killed';
import { memoryPorts } from './memory';
import { bytesIn, cheapAge, copyFile } from './memory-kept';

const PASSPHRASE = 'warm stones by the water';
const COUNT = process.env.SOAK ? 2000 : 300;
const DAY_MS = 86_400_000;
const none = () => {};

type Ports = ReturnType<typeof memoryPorts>;
const portsOf = (p: Ports) => ({
  store: keptVault(p),
  age: cheapAge,
  hash: sha256Hash,
  clock: p.clock,
  accepts: isKeptThing,
});
const text = async (p: Ports) => (await Array.fromAsync(keptVault(p).all())).map((kept) => canonical(kept));
const copyOf = async (p: Ports) => copyFile(await bytesIn(await makeBackup(PASSPHRASE, none, portsOf(p))));

/** A vault in which a person has lived for a while. */
async function livedIn(): Promise<Ports> {
  const ports = memoryPorts();
  await saveDraft(draft(ports.clock.at, {}, { name: 'Not her page' }), ports);
  await saveDraft(draft(ports.clock.at + 1, {}, { name: 'Not before noon' }), ports);
  const versions = (i: number, value: unknown, clock = {}) => [{ clock, changedAt: i * DAY_MS, value }];
  await keptVault(ports).writeAll(
    Array.from({ length: COUNT }, (_, i) => {
      const [id, at] = [`thing ${i}`, i * DAY_MS];
      if (i % 3 === 0) {
        return { kind: 'event', id, at, versions: versions(i, { id, at, kind: 'held-unnamed' }) };
      }
      const entry = { form: 'writing', date: '2026-11-24', text: `Kelp ${i} 🌊`, tags: [] };
      return { kind: ENTRY.name, id, at, versions: versions(i, i % 7 ? entry : null, { desk: 1 + (i % 4) }) };
    }),
  );
  return ports;
}

const lived = await livedIn();
const copy = await copyOf(lived);

test('from a vault through a file into an empty one with a passphrase, byte for byte', async () => {
  const there = memoryPorts();
  await there.vault();
  await setPassphrase('a good one', 5, there);
  const before = await previewCopy(copy, PASSPHRASE, none, portsOf(there));
  expect(await text(there)).toEqual([]);
  expect(before.count).toBe(COUNT + 2);
  await bringIn(copy, PASSPHRASE, none, portsOf(there));
  expect((await text(there)).sort()).toEqual((await text(lived)).sort());
  const { preview } = await previewCopy(copy, PASSPHRASE, none, portsOf(there));
  for (const { same, ...changes } of Object.values(preview)) {
    expect(same).toBeGreaterThan(0);
    expect(Object.values(changes)).toEqual([0, 0, 0, 0, 0]);
  }
});

test('killed at any write of it, and done again, it is the same', async () => {
  for (const isDone of [false, true]) {
    for (let write = 1; ; write += 1) {
      const there = memoryPorts();
      await there.vault();
      const dying = bringIn(copy, PASSPHRASE, none, portsOf(dyingAt(there, write, isDone)));
      const died = await dying.then(
        () => false,
        () => true,
      );
      if (!died) {
        expect(write).toBeGreaterThan(6);
        break;
      }
      await bringIn(copy, PASSPHRASE, none, portsOf(there));
      expect((await text(there)).sort(), `write ${write}`).toEqual((await text(lived)).sort());
    }
  }
}, 600_000);
