import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { idbRecords, strictStore } from '../../utils/platform/idb';
import { discardDatabase, type RawRecord, rawRecords } from '../../utils/platform/idb-whole';

globalThis.IDBKeyRange = IDBKeyRange;

async function all(factory: IDBFactory): Promise<RawRecord[]> {
  const read: RawRecord[] = [];
  for await (const record of rawRecords('t', factory)) read.push(record);
  return read;
}

/** A database as a later Holdfast could leave it: another version, a store more, other shapes. */
function later(factory: IDBFactory): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = factory.open('t', 7);
    request.onupgradeneeded = () => {
      request.result
        .createObjectStore('records')
        .put({ sealed: new Uint8Array([1, 2]), more: 'x' }, ['a', 1]);
      request.result.createObjectStore('later').put('value', 'key');
    };
    request.onsuccess = () => resolve(request.result.close());
    request.onerror = reject;
  });
}

describe('a database as a whole', () => {
  let factory: IDBFactory;
  beforeEach(() => {
    factory = new IDBFactory();
  });

  test('is read to its end, as it lies, in the order of its keys', async () => {
    const records = idbRecords(strictStore('t', factory));
    const put = Array.from({ length: 450 }, (_, i) => ({
      key: { kind: 'event', at: i, id: `id-${i}` },
      ...{ schema: 1, revision: 1, sealed: new Uint8Array([i % 256]) },
    }));
    await records.change({ put });
    const read = await all(factory);
    expect(read.map(({ key }) => key)).toEqual(put.map(({ key }) => [key.kind, key.at, key.id]));
    expect(read[300]).toEqual({
      store: 'records',
      key: ['event', 300, 'id-300'],
      value: { schema: 1, revision: 1, sealed: new Uint8Array([300 % 256]) },
    });
  });

  test('of a later version is read, too, and is the same afterwards', async () => {
    await later(factory);
    const read = await all(factory);
    expect(read).toEqual([
      { store: 'later', key: 'key', value: 'value' },
      { store: 'records', key: ['a', 1], value: { sealed: new Uint8Array([1, 2]), more: 'x' } },
    ]);
    expect(await all(factory)).toEqual(read);
    expect(await factory.databases()).toEqual([{ name: 't', version: 7 }]);
  });

  test('where there is none, none is made', async () => {
    expect(await all(factory)).toEqual([]);
    expect(await factory.databases()).toEqual([]);
  });

  test('that does not open rejects, rather than to look empty', async () => {
    factory.open = () => {
      throw new Error('Internal error opening backing store');
    };
    await expect(all(factory)).rejects.toThrow();
  });

  test('is removed whatever its version, though we have it open ourselves; then there is room for a new one', async () => {
    await later(factory);
    await expect(idbRecords(strictStore('t', factory)).count()).rejects.toThrow();
    await discardDatabase('t', factory);
    const records = idbRecords(strictStore('t', factory));
    expect(await records.count()).toBe(0);
    await discardDatabase('t', factory);
    expect(await factory.databases()).toEqual([]);
    expect(await records.count()).toBe(0);
  });
});
