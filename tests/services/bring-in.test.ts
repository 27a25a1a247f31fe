import { describe, expect, test } from 'vitest';
import { CopyRefused } from '../../utils/core/backup-refused';
import { begun, edited, type Kept, merged } from '../../utils/core/kept';
import { makeBackup } from '../../utils/services/backup';
import { bringIn, previewCopy } from '../../utils/services/bring-in';
import { backupLines } from '../core/backups';
import { backupPorts, bytesIn, cheapAge, copyFile, memoryKept, streamOf } from './memory-kept';

const PASSPHRASE = 'warm stones by the water';
const none = () => {};
const entry = (i: number, text = `kelp ${i}`) => begun('entry', `e${i}`, { text }, 'phone', i);
const copyOf = async (things: readonly Kept[]) =>
  copyFile(await bytesIn(await makeBackup(PASSPHRASE, none, backupPorts(memoryKept(things).store))));

const MANY = Array.from({ length: 1100 }, (_, i) => entry(i));
const copy = await copyOf(MANY);

test('into nothing, everything comes, byte for byte', async () => {
  const memory = memoryKept();
  const facts = await bringIn(copy, PASSPHRASE, none, backupPorts(memory.store));
  expect(facts.count).toBe(1100);
  expect(memory.bytes()).toBe(memoryKept(MANY).bytes());
  expect(memory.writes).toBe(5);
});

test('twice changes nothing, and writes nothing', async () => {
  const memory = memoryKept(MANY);
  await bringIn(copy, PASSPHRASE, none, backupPorts(memory.store));
  expect(memory.writes).toBe(0);
});

test('the preview says what will come in, and writes nothing', async () => {
  const here = memoryKept([
    entry(1),
    edited(entry(2), { text: 'here' }, 'phone', 50),
    edited(entry(3), null, 'phone', 50),
    entry(4),
    entry(5),
  ]);
  const there = await copyOf([
    entry(1),
    edited(entry(2), { text: 'there' }, 'desk', 60),
    entry(3),
    edited(entry(4), { text: 'later' }, 'desk', 60),
    edited(entry(5), null, 'desk', 60),
    entry(6),
    begun('event', 'v1', { kind: 'held-unnamed' }, 'desk', 7),
  ]);
  const before = here.bytes();
  const { preview, count } = await previewCopy(there, PASSPHRASE, none, backupPorts(here.store));
  expect(count).toBe(7);
  expect(preview).toEqual({
    entry: { new: 1, changed: 1, same: 1, 'both-changed': 1, 'erased-here': 1, 'erased-there': 1 },
    event: { new: 1, changed: 0, same: 0, 'both-changed': 0, 'erased-here': 0, 'erased-there': 0 },
  });
  expect(here.bytes()).toBe(before);
  await bringIn(there, PASSPHRASE, none, backupPorts(here.store));
  expect(await here.store.read('entry', 'e2', 2)).toEqual(
    merged(edited(entry(2), { text: 'here' }, 'phone', 50), edited(entry(2), { text: 'there' }, 'desk', 60)),
  );
});

test('two copies, each brought into the other, are the same in the end', async () => {
  const common = MANY.slice(0, 40);
  const mine = common.map((kept, i) =>
    i % 3 ? kept : edited(kept, i % 2 ? null : { text: 'mine' }, 'phone', i),
  );
  const theirs = common.map((kept, i) =>
    i % 4 ? kept : edited(kept, i % 5 ? { text: 'theirs' } : null, 'desk', i),
  );
  const [a, b] = [memoryKept([...mine, entry(9001)]), memoryKept([...theirs, entry(9002)])];
  const [copyA, copyB] = [await copyOf([...mine, entry(9001)]), await copyOf([...theirs, entry(9002)])];
  await bringIn(copyB, PASSPHRASE, none, backupPorts(a.store));
  await bringIn(copyA, PASSPHRASE, none, backupPorts(b.store));
  expect(a.bytes()).toBe(b.bytes());
});

test('killed at any write and done again, it comes to the same', async () => {
  for (let diesAt = 1; diesAt <= 5; diesAt += 1) {
    const memory = memoryKept([edited(entry(7), { text: 'here' }, 'other', 5)]);
    memory.diesAt = diesAt;
    const ports = backupPorts(memory.store);
    await expect(bringIn(copy, PASSPHRASE, none, ports)).rejects.toThrow('killed');
    await bringIn(copy, PASSPHRASE, none, ports);
    const whole = memoryKept([edited(entry(7), { text: 'here' }, 'other', 5)]);
    await bringIn(copy, PASSPHRASE, none, backupPorts(whole.store));
    expect(memory.bytes()).toBe(whole.bytes());
  }
});

test('the same thing twice in one copy is brought together before it is written', async () => {
  const [one, other] = [
    edited(entry(1), { text: 'a' }, 'phone', 5),
    edited(entry(1), { text: 'b' }, 'desk', 6),
  ];
  const text = backupLines([one, other]).join('\n');
  const sealed = await cheapAge.seal(streamOf([new TextEncoder().encode(text)]), PASSPHRASE);
  const memory = memoryKept();
  await bringIn(copyFile(await bytesIn(sealed)), PASSPHRASE, none, backupPorts(memory.store));
  expect(memory.bytes()).toBe(memoryKept([merged(one, other)]).bytes());
});

test('tells how far it has come, forwards and to the end', async () => {
  const shares: number[] = [];
  await bringIn(copy, PASSPHRASE, (share) => shares.push(share), backupPorts(memoryKept().store));
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});

describe('what is refused changes nothing', () => {
  const bytes = async () => bytesIn(copy.stream());
  const cases: readonly [string, () => Promise<Uint8Array<ArrayBuffer>>, string][] = [
    ['a wrong passphrase', bytes, 'another one'],
    ['a cut file', async () => (await bytes()).slice(0, -100), PASSPHRASE],
    [
      'a bit turned near the end',
      async () => (await bytes()).map((b, i, all) => (i === all.length - 50 ? b ^ 1 : b)),
      PASSPHRASE,
    ],
    ['another file', async () => new TextEncoder().encode('Dear diary'), PASSPHRASE],
  ];
  test.each(cases)('%s', async (_, made, passphrase) => {
    const memory = memoryKept([entry(5)]);
    const before = memory.bytes();
    const file = copyFile(await made());
    for (const work of [previewCopy, bringIn]) {
      await expect(work(file, passphrase, none, backupPorts(memory.store))).rejects.toThrow(CopyRefused);
    }
    expect(memory.bytes()).toBe(before);
    expect(memory.writes).toBe(0);
  });

  test('a record that was changed by somebody who knows the passphrase, the last of many', async () => {
    const lines = backupLines(MANY);
    const text = lines.with(-2, (lines.at(-2) ?? '').replace('kelp', 'help')).join('\n');
    const sealed = await bytesIn(await cheapAge.seal(streamOf([new TextEncoder().encode(text)]), PASSPHRASE));
    const memory = memoryKept();
    await expect(
      bringIn(copyFile(sealed), PASSPHRASE, none, backupPorts(memory.store)),
    ).rejects.toMatchObject({
      problem: 'tampered',
    });
    expect(memory.writes).toBe(0);
  });
});
