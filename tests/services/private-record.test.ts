import { beforeEach, describe, expect, test } from 'vitest';
import type { AttachmentRef } from '../../utils/core/attachment';
import type { Kept } from '../../utils/core/kept';
import { NO_WORDS, type RecordWords } from '../../utils/core/private-record';
import { CHAIN_END } from '../../utils/core/record-chain';
import { Refused } from '../../utils/core/refused';
import { comingIn } from '../../utils/core/restore';
import { sha256Hash, sha256OfBytes } from '../../utils/platform/sha256';
import {
  eraseAttachment,
  keepAttachment,
  readAttachment,
  sweepAttachments,
} from '../../utils/services/attachments';
import { keepKept, readKept } from '../../utils/services/kept-records';
import { isKeptThing, keptVault } from '../../utils/services/kept-vault';
import { setPassphrase } from '../../utils/services/passphrase';
import type { RecordKey } from '../../utils/services/ports';
import { eraseRecord, readRecords, writeRecord } from '../../utils/services/private-record';
import { sealAnew } from '../../utils/services/reseal';
import { unlocked } from '../../utils/services/vault';
import { lock } from '../../utils/services/vault-session';
import { dyingAt } from './killed';
import { memoryPorts } from './memory';

const words = (what: string, more: Partial<RecordWords> = {}): RecordWords => ({
  ...NO_WORDS,
  what,
  ...more,
});

function recordPorts() {
  let salts = 0;
  return Object.assign(memoryPorts(), {
    hash: sha256Hash,
    hashBytes: sha256OfBytes,
    salt: () => {
      salts += 1;
      return `salt ${salts}`;
    },
  });
}
type Ports = ReturnType<typeof recordPorts>;

const texts = async (p: Ports) => (await readRecords(p)).records.map(({ latest }) => latest.content.what);
const faults = async (p: Ports) =>
  (await readRecords(p)).chains.flatMap(({ findings }) => findings.map(({ fault, n }) => `${fault} ${n}`));

async function write(p: Ports, text: string, record: string | null = null, more = {}) {
  p.clock.at += 60_000;
  return writeRecord(record, words(text, more), p);
}

async function carry(from: Ports, to: Ports): Promise<void> {
  const [there, here] = [keptVault(from), keptVault(to)];
  for await (const kept of there.all()) {
    expect(isKeptThing(kept)).toBe(true);
    const copied: Kept = JSON.parse(JSON.stringify(kept));
    const { write: next } = comingIn(await here.read(kept.kind, kept.id, kept.at), copied);
    if (next) await here.writeAll([next]);
  }
}

describe('the private record', () => {
  let p: Ports;
  beforeEach(async () => {
    p = recordPorts();
    await write(p, 'first');
    await write(p, 'second');
  });

  test('keeps what was corrected beneath what stands, in the order of writing', async () => {
    const [second] = (await readRecords(p)).records;
    if (!second) throw new Error('nothing there');
    await write(p, 'second, put right', second.id);
    const { records, chains } = await readRecords(p);
    expect(records.map(({ latest }) => latest.content.what)).toEqual(['second, put right', 'first']);
    expect(records[0]?.earlier.map(({ content }) => content.what)).toEqual(['second']);
    expect(chains.map(({ links, findings }) => [links.length, findings])).toEqual([[3, []]]);
  });

  test('is not written over: a correction of nothing, and nothing at all, are refused', async () => {
    await expect(write(p, 'x', 'nobody')).rejects.toEqual(new Refused('not-found'));
    await expect(writeRecord(null, words('  '), p)).rejects.toEqual(new Refused('bad-request'));
    expect(await texts(p)).toEqual(['second', 'first']);
  });

  test('erases every word and leaves a gap that fits', async () => {
    const [second, first] = (await readRecords(p)).records;
    await write(p, 'first again', first?.id);
    await eraseRecord(first?.id ?? '', p);
    expect(await texts(p)).toEqual(['second']);
    expect(await faults(p)).toEqual([]);
    const all = JSON.stringify(await Array.fromAsync(keptVault(p).all()));
    expect(all).not.toContain('first');
    await write(p, 'on', second?.id);
    expect(await faults(p)).toEqual([]);
  });

  test('says what was taken from the disk, and what was put in the place of another', async () => {
    await write(p, 'third');
    const sealed = await p.records.range('record', 0, Number.POSITIVE_INFINITY);
    await p.records.change({ remove: [sealed[1]?.key as RecordKey] });
    expect(await faults(p)).toEqual(['missing 2']);
    await p.records.change({ remove: [sealed[2]?.key as RecordKey] });
    expect(await faults(p)).toEqual(['missing 2', 'missing 3']);
  });

  test('sees words changed with the key in hand', async () => {
    const vault = unlocked(await p.vault());
    const [record] = await p.records.range('record', 0, Number.POSITIVE_INFINITY);
    if (!record) throw new Error('nothing there');
    const place = { kind: 'record', id: record.key.id, revision: record.revision };
    const kept = JSON.stringify(await vault.open(place, record.sealed)).replace('first', 'never');
    await p.records.change({ put: [{ ...record, sealed: await vault.seal(place, JSON.parse(kept)) }] });
    expect(await texts(p)).toEqual(['second', 'never']);
    expect(await faults(p)).toEqual(['changed 1']);
  });

  test('of two copies comes together with a chain for each, in whatever order, and none is forked', async () => {
    const other = recordPorts();
    await write(other, 'written there');
    await carry(p, other);
    const [, first] = (await readRecords(p)).records;
    await write(p, 'first, put right here', first?.id);
    await write(other, 'first, put right there', first?.id);
    await carry(p, other);
    await carry(other, p);
    for (const ports of [p, other]) {
      const { records, chains } = await readRecords(ports);
      expect(chains.map(({ findings }) => findings)).toEqual([[], []]);
      expect(chains.map(({ links }) => links.length).sort()).toEqual([2, 3]);
      const both = records.find(({ id }) => id === first?.id);
      expect([both?.latest, ...(both?.earlier ?? [])].map((one) => one?.content.what).sort()).toEqual([
        'first',
        'first, put right here',
        'first, put right there',
      ]);
    }
    expect(await texts(p)).toEqual(await texts(other));
    await eraseRecord(first?.id ?? '', other);
    await carry(other, p);
    expect(await texts(p)).toEqual(await texts(other));
    expect([await faults(p), await faults(other)]).toEqual([[], []]);
  });

  test('killed at any write has the writing and its place in the chain, or neither', async () => {
    for (const isDone of [false, true]) {
      const dying = { ...dyingAt(p, 1, isDone) };
      await writeRecord(null, words('last'), dying).catch(() => undefined);
      expect(await faults(p)).toEqual([]);
      expect((await texts(p)).includes('last')).toBe(isDone);
    }
  });

  test('is not gone on with where a newer version wrote the end of its chain', async () => {
    const vault = unlocked(await p.vault());
    const place = { kind: CHAIN_END.name, at: 0, id: vault.id };
    const there = await readKept(place, vault, p.records);
    const later = [{ clock: { other: 1 }, changedAt: 1, value: { later: true } }];
    await keepKept({ ...place, versions: later }, there?.revision ?? 0, vault, p.records);
    await expect(writeRecord(null, words('third'), p)).rejects.toEqual(new Refused('newer-version'));
    expect(await texts(p)).toEqual(['second', 'first']);
    expect((await readKept(place, vault, p.records))?.kept.versions).toEqual(later);
  });

  test('is sealed anew with its files when a passphrase is set, and opened by nobody while locked', async () => {
    const bytes = crypto.getRandomValues(new Uint8Array(65_536)).slice(0, 60_000);
    const file = await keepAttachment({ name: 'a.bin', type: '', details: 'unknown' }, bytes, p);
    await setPassphrase('a good one', 5, p);
    await sealAnew(p);
    expect(await texts(p)).toEqual(['second', 'first']);
    expect(await readAttachment(file, p)).toEqual(bytes);
    await lock(p);
    await expect(readRecords(p)).rejects.toEqual(new Refused('locked'));
    await expect(readAttachment(file, p)).rejects.toEqual(new Refused('locked'));
  });
});

describe('files of a record', () => {
  const LARGE = 1_300_000;
  let p: Ports;
  let bytes: Uint8Array<ArrayBuffer>;
  let file: AttachmentRef;
  beforeEach(async () => {
    p = recordPorts();
    bytes = new Uint8Array(LARGE).map((_, i) => (i * 31) % 251);
    file = await keepAttachment({ name: 'photo.jpg', type: 'image/jpeg', details: 'taken-out' }, bytes, p);
  });

  test('come back byte for byte, also in another copy', async () => {
    expect(await readAttachment(file, p)).toEqual(bytes);
    expect(await p.records.count('piece')).toBe(3);
    const other = recordPorts();
    await other.vault();
    await carry(p, other);
    expect(await readAttachment(file, other)).toEqual(bytes);
  });

  test('that are damaged say so, and harm nothing else', async () => {
    const whole = await keepAttachment({ name: 'b', type: '', details: 'unknown' }, bytes.slice(0, 9), p);
    await write(p, 'with both', null, { attachments: [file, whole] });
    const [piece] = await p.records.range('piece', file.at + 1, file.at + 2);
    if (!piece) throw new Error('no piece');
    const sealed = piece.sealed.slice();
    sealed[500] = (sealed[500] ?? 0) ^ 1;
    await p.records.change({ put: [{ ...piece, sealed }] });
    expect(await readAttachment(file, p)).toBe(null);
    expect(await readAttachment(whole, p)).toEqual(bytes.slice(0, 9));
    expect(await texts(p)).toEqual(['with both']);
    expect(await faults(p)).toEqual([]);
    await p.records.change({ remove: [piece.key] });
    expect(await readAttachment(file, p)).toBe(null);
  });

  test('are not read when records are listed', async () => {
    await write(p, 'with it', null, { attachments: [file] });
    const asked: string[] = [];
    const watching = {
      ...p,
      records: {
        ...p.records,
        range: (kind: string, from: number, to: number) => {
          asked.push(kind);
          return p.records.range(kind, from, to);
        },
        read: (key: RecordKey) => {
          asked.push(key.kind);
          return p.records.read(key);
        },
      },
    };
    await readRecords(watching);
    expect(asked).toContain('record');
    expect(asked).not.toContain('piece');
  });

  test('go with the record they belong to', async () => {
    await write(p, 'with it', null, { attachments: [file] });
    const [record] = (await readRecords(p)).records;
    await eraseRecord(record?.id ?? '', p);
    expect(await readAttachment(file, p)).toBe(null);
    const left = (await p.records.range('piece', 0, Number.POSITIVE_INFINITY)).map(
      ({ sealed }) => sealed.length,
    );
    expect(Math.max(...left)).toBeLessThan(500);
  });

  test('that no record was saved with are erased in time, others not', async () => {
    const used = await keepAttachment({ name: 'used', type: '', details: 'unknown' }, bytes.slice(0, 99), p);
    await write(p, 'with it', null, { attachments: [used] });
    expect(await sweepAttachments(p)).toBe(0);
    p.clock.at += 31 * 86_400_000;
    expect(await sweepAttachments(p)).toBe(1);
    expect(await readAttachment(file, p)).toBe(null);
    expect(await readAttachment(used, p)).not.toBe(null);
  });

  test('that are empty or too large are refused', async () => {
    const kept = (size: number) =>
      keepAttachment({ name: 'x', type: '', details: 'unknown' }, new Uint8Array(size), p);
    await expect(kept(0)).rejects.toEqual(new Refused('bad-request'));
    await expect(kept(20 * 1024 * 1024 + 1)).rejects.toEqual(new Refused('bad-request'));
    await eraseAttachment(file, p);
    expect(await readAttachment(file, p)).toBe(null);
  });
});
