import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { Refused } from '../../utils/core/refused';
import { idbRecords, strictStore } from '../../utils/platform/idb';
import type { SealedRecord } from '../../utils/services/ports';

globalThis.IDBKeyRange = IDBKeyRange;

function record(at: number, id = `id-${at}`, kind = 'event'): SealedRecord {
  return { key: { kind, at, id }, schema: 1, revision: 1, sealed: new Uint8Array([at % 256]) };
}

describe('records in IndexedDB', () => {
  let factory: IDBFactory;
  beforeEach(() => {
    factory = new IDBFactory();
  });

  test('come back oldest first, of one kind, from the first instant up to the last but not with it', async () => {
    const records = idbRecords(strictStore('t', factory));
    for (const at of [30, 10, 20, 40]) await records.change({ put: [record(at)] });
    await records.change({ put: [record(25, 'other', 'entry')] });
    const read = await records.range('event', 10, 40);
    expect(read.map(({ key }) => key.at)).toEqual([10, 20, 30]);
    expect(read[0]).toEqual(record(10));
  });

  test('two of the same instant are both kept; the same one twice is one', async () => {
    const records = idbRecords(strictStore('t', factory));
    await records.change({ put: [record(10, 'a')] });
    await records.change({ put: [record(10, 'b')] });
    await records.change({ put: [record(10, 'a')] });
    expect((await records.range('event', 0, 99)).map(({ key }) => key.id)).toEqual(['a', 'b']);
  });

  test('kinds whose names begin alike do not mix', async () => {
    const records = idbRecords(strictStore('t', factory));
    await records.change({ put: [record(10, 'a', 'event')] });
    await records.change({ put: [record(10, 'b', 'event-x')] });
    expect(await records.range('event', 0, 99)).toHaveLength(1);
  });

  test('every transaction asks for strict durability', async () => {
    const asked: unknown[] = [];
    const original = factory.open.bind(factory);
    factory.open = (name, version) => {
      const request = original(name, version);
      request.addEventListener('success', () => {
        const db = request.result;
        const transaction = db.transaction.bind(db);
        db.transaction = (stores, mode, options) => {
          asked.push(options?.durability);
          return transaction(stores, mode, options);
        };
      });
      return request;
    };
    await idbRecords(strictStore('t', factory)).change({ put: [record(1)] });
    expect(asked).toEqual(['strict']);
  });

  test('a connection the browser closed is opened again, and nothing is lost', async () => {
    const records = idbRecords(strictStore('t', factory));
    await records.change({ put: [record(1)] });
    await closeAll(factory);
    await records.change({ put: [record(2)] });
    expect(await records.range('event', 0, 9)).toHaveLength(2);
  });

  test('gives way to a newer version, and then refuses by that name with the data in place', async () => {
    const records = idbRecords(strictStore('t', factory));
    await records.change({ put: [record(1)] });
    await new Promise((resolve, reject) => {
      const upgrade = factory.open('t', 2);
      upgrade.onsuccess = () => resolve(upgrade.result.close());
      upgrade.onerror = reject;
    });
    await expect(records.change({ put: [record(2)] })).rejects.toEqual(new Refused('newer-version'));
  });

  test('a full disk is refused by name', async () => {
    const store = strictStore('t', factory);
    const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    await expect(store('readwrite', () => Promise.reject(full))).rejects.toEqual(new Refused('storage-full'));
  });

  test('an engine that answers nothing is given up, and asked anew at the next use', async () => {
    const original = factory.open.bind(factory);
    let isSilent = true;
    factory.open = (name, version) => (isSilent ? ({} as IDBOpenDBRequest) : original(name, version));
    const records = idbRecords(strictStore('t', factory, 20));
    await expect(records.count()).rejects.toEqual(new Refused('storage-failed'));
    isSilent = false;
    expect(await records.count()).toBe(0);
  });

  test('one that answers late leaves no connection open in the way of others', async () => {
    const original = factory.open.bind(factory);
    const silent = {} as { -readonly [K in keyof IDBOpenDBRequest]: IDBOpenDBRequest[K] };
    factory.open = () => silent;
    const records = idbRecords(strictStore('t', factory, 20));
    await expect(records.count()).rejects.toEqual(new Refused('storage-failed'));
    await new Promise<void>((resolve, reject) => {
      const late = original('t', 1);
      late.onerror = reject;
      late.onsuccess = (event) => {
        silent.result = late.result;
        silent.onsuccess?.(event);
        resolve();
      };
    });
    const removal = factory.deleteDatabase('t');
    await new Promise<Event>((resolve) => {
      removal.onsuccess = resolve;
      removal.onblocked = resolve;
    }).then(({ type }) => expect(type).toBe('success'));
  });

  test('an engine that opens on the third try is waited for', async () => {
    let tries = 0;
    const original = factory.open.bind(factory);
    factory.open = (name, version) => {
      tries += 1;
      if (tries < 3)
        throw Object.assign(new Error('Internal error opening backing store'), { name: 'UnknownError' });
      return original(name, version);
    };
    await idbRecords(strictStore('t', factory)).change({ put: [record(1)] });
    expect(tries).toBe(3);
  });
});

/** What a browser does after suspend: the open connection is closed from below. */
async function closeAll(factory: IDBFactory): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = factory.open('t');
    probe.onerror = reject;
    probe.onsuccess = () => {
      const raw = Reflect.get(probe.result, '_rawDatabase') as { connections: IDBDatabase[] };
      for (const connection of [...raw.connections]) connection.close();
      resolve();
    };
  });
}
