import { beforeEach, expect, test, vi } from 'vitest';
import { blankCheckIn } from '../../../utils/core/check-in';
import { ENTRY } from '../../../utils/core/entry';
import { begun } from '../../../utils/core/kept';
import type { LogEvent } from '../../../utils/core/log';
import { Refused } from '../../../utils/core/refused';
import { openingKey, webCrypto } from '../../../utils/platform/crypto';
import { hpke } from '../../../utils/platform/envelopes';
import { DATABASE, idbRecords, strictStore } from '../../../utils/platform/idb';
import { keyWraps } from '../../../utils/platform/key-wraps';
import { workerReading } from '../../../utils/platform/reading-worker';
import type { ReadingPart, ReadingTask } from '../../../utils/reading.worker';
import { sealedEvent } from '../../../utils/services/events';
import { keepKept } from '../../../utils/services/kept-records';
import { SLICE } from '../../../utils/services/log-slices';
import { unlocked, vaultWith } from '../../../utils/services/vault';

// In a real browser, for its workers.

const ALL: ReadingTask = { does: 'events', fromAt: 0, untilAt: 1_000_000 };
const records = idbRecords(strictStore(DATABASE, indexedDB));
const dataKey = webCrypto.newKey();
const events = Array.from({ length: SLICE + 7 }, (_, i): LogEvent => {
  const id = `e${`${i}`.padStart(5, '0')}`;
  return { id, at: 1000 + i, kind: 'held', boundaryId: 'b', by: 'turned-back' };
});

/** How often the vault is found open before it is found locked; and workers that ended. */
let opens: number;
let ends: number;
let read: (task: ReadingTask) => Promise<readonly ReadingPart[]>;

function watched(worker: Worker): Worker {
  const terminate = worker.terminate.bind(worker);
  worker.terminate = () => {
    ends += 1;
    terminate();
  };
  return worker;
}

async function keys() {
  opens -= 1;
  if (opens < 0) return { ok: false, refusal: 'locked' } as const;
  // With another before it, which opens nothing: all are tried.
  const those = await Promise.all([webCrypto.newKey(), dataKey].map(openingKey));
  return { ok: true, value: { vaultId: 'v', keys: those } } as const;
}

beforeEach(async () => {
  opens = Number.POSITIVE_INFINITY;
  ends = 0;
  read = workerReading(
    () =>
      watched(new Worker(new URL('../../../utils/reading.worker.ts', import.meta.url), { type: 'module' })),
    keys,
  );
  const stored = {
    version: 2,
    id: 'v',
    state: 'unsealed',
    key: dataKey.toBase64(),
    former: [],
    isSealingAnew: false,
  } as const;
  const vault = unlocked(
    await vaultWith(stored, null, { keys: webCrypto, wraps: keyWraps, envelopes: hpke }),
  );
  await records.clear();
  await records.change({ put: await Promise.all(events.map((event) => sealedEvent(event, vault))) });
  const checkIn = { ...blankCheckIn('2026-11-20'), feeling: 4 as const, text: 'Words nobody counts' };
  const kept = begun(ENTRY.name, 'c', checkIn, 'v', Date.UTC(2026, 10, 20, 21));
  await keepKept(kept, 0, vault, records);
});

test('reads the log a slice at a time, and of check-ins their numbers alone', async () => {
  const [log, marks] = await Promise.all([
    read(ALL),
    read({ does: 'marks', from: '2026-11-19', until: '2026-11-21' }),
  ]);
  expect(log).toEqual([
    { events: events.slice(0, SLICE), unreadable: 0 },
    { events: events.slice(SLICE), unreadable: 0 },
  ]);
  expect(marks).toEqual([
    { marks: [{ id: 'c', date: '2026-11-20', feeling: 4, urge: null }], unreadable: 0 },
  ]);
});

test('ends by itself when there is nothing more to read, and begins again', async () => {
  await read(ALL);
  expect(ends).toBe(0);
  await read({ ...ALL, untilAt: 1001 });
  await vi.waitUntil(() => ends === 1, { timeout: 5000 });
  expect(await read({ ...ALL, untilAt: 1001 })).toEqual([{ events: [events[0]], unreadable: 0 }]);
});

test('stops where the vault locks meanwhile, and ends at once', async () => {
  opens = 1;
  await expect(read(ALL)).rejects.toEqual(new Refused('locked'));
  expect(ends).toBe(1);
});

test('a worker that does not run refuses whoever waits', async () => {
  const broken = new Blob(['throw new Error("broken")'], { type: 'text/javascript' });
  const url = URL.createObjectURL(broken);
  const none = workerReading<ReadingTask, ReadingPart>(() => watched(new Worker(url)), keys);
  await expect(Promise.all([none(ALL), none(ALL)])).rejects.toMatchObject({ refusal: 'storage-failed' });
  await vi.waitUntil(() => ends === 1);
});

test('keys that open do not seal, and their bytes are not given away', async () => {
  const key = await openingKey(dataKey);
  expect(key.usages).toEqual(['decrypt']);
  expect(key.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
});
