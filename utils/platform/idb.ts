import { promisifyRequest, type UseStore } from 'idb-keyval';
import { Refused } from '../core/refused';
import type { RecordKey, Records, SealedRecord } from '../services/ports';

/** Asked again at once, these stay as they are. */
const HOPELESS = ['VersionError', 'QuotaExceededError', 'TimeoutError'];
/** The database our records lie in. */
export const DATABASE = 'holdfast';
const STORE = 'records';
const VERSION = 1;
/** Pauses before trying again to open: an engine busy recovering after a crash answers on a later try. */
const RETRY_AFTER_MS = [50, 250, 1000];
/** After so long without any answer the engine hangs: the screens say so, and may ask it anew. */
const SILENCE_MS = 5000;

type StoredValue = Omit<SealedRecord, 'key'>;

/**
 * A store for `idb-keyval` that its own `createStore` is not: it opens with a version, commits with strict
 * durability (Chromium's default is relaxed since 121), gives way to a newer version of ourselves in another page,
 * and opens again, once, when the browser has closed the connection (`InvalidStateError` after suspend).
 *
 * @param name of the database
 * @param factory the page's `indexedDB`
 * @param silenceMs after which an engine that answers nothing is given up
 * @returns a `UseStore`; its promises reject with `Refused`: `newer-version`, `storage-full` or `storage-failed`.
 */
export function strictStore(name: string, factory: IDBFactory, silenceMs = SILENCE_MS): UseStore {
  let connection: Promise<IDBDatabase> | null = null;

  function connected(): Promise<IDBDatabase> {
    connection ??= openWithRetries(name, factory, silenceMs).then(
      (db) => {
        const forget = () => {
          connection = null;
        };
        db.onclose = forget;
        db.onversionchange = () => {
          db.close();
          forget();
        };
        return db;
      },
      (error) => {
        connection = null;
        throw error;
      },
    );
    return connection;
  }

  async function attempt<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => T | PromiseLike<T>) {
    const db = await connected();
    return work(db.transaction(STORE, mode, { durability: 'strict' }).objectStore(STORE));
  }

  return async (mode, work) => {
    try {
      return await attempt(mode, work);
    } catch (error) {
      if (!isNamed(error, 'InvalidStateError')) throw refusedFor(error);
      connection = null;
      return await attempt(mode, work).catch((again) => {
        throw refusedFor(again);
      });
    }
  };
}

/** Sealed records in a {@link strictStore}, under keys `[kind, at, id]`, which sort by kind and then by time. */
export function idbRecords(store: UseStore): Records {
  const committed = (work: (s: IDBObjectStore) => void) =>
    store('readwrite', (s) => {
      work(s);
      return promisifyRequest(s.transaction);
    });
  const listed = async (range: IDBKeyRange | null, limit?: number): Promise<readonly SealedRecord[]> => {
    const [keys, values] = await store('readonly', (s) =>
      Promise.all([
        promisifyRequest(s.getAllKeys(range, limit)),
        promisifyRequest<StoredValue[]>(s.getAll(range, limit)),
      ]),
    );
    return keys.flatMap((key, i) => recordOf(key, values[i]) ?? []);
  };
  return {
    change: ({ put = [], remove = [] }) =>
      committed((s) => {
        for (const key of remove) s.delete(keyOf(key));
        for (const { key, ...value } of put) s.put(value, keyOf(key));
      }),
    swap: (pairs) =>
      committed((s) => {
        for (const { from, to } of pairs) {
          const request: IDBRequest<StoredValue | undefined> = s.get(keyOf(from.key));
          request.onsuccess = () => {
            const { key, ...value } = to;
            if (request.result && isSame(request.result, from)) s.put(value, keyOf(key));
          };
        }
      }),
    async read(key) {
      const value = await store('readonly', (s) =>
        promisifyRequest<StoredValue | undefined>(s.get(keyOf(key))),
      );
      return value ? { ...value, key } : null;
    },
    range: (kind, fromAt, toAt) => listed(IDBKeyRange.bound([kind, fromAt], [kind, toAt], false, true)),
    after: (key, limit) => listed(key ? IDBKeyRange.lowerBound(keyOf(key), true) : null, limit),
    afterOf: (kind, key, limit) =>
      listed(IDBKeyRange.bound(key ? keyOf(key) : [kind], [kind, []], key !== null), limit),
    async kindAfter(kind) {
      const [next] = await store('readonly', (s) =>
        promisifyRequest(s.getAllKeys(IDBKeyRange.lowerBound([kind, []]), 1)),
      );
      return Array.isArray(next) && typeof next[0] === 'string' ? next[0] : null;
    },
    count: (kind) =>
      store('readonly', (s) =>
        promisifyRequest(kind === undefined ? s.count() : s.count(IDBKeyRange.bound([kind], [kind, []]))),
      ),
    clear: () => committed((s) => s.clear()),
  };
}

function keyOf({ kind, at, id }: RecordKey): IDBValidKey {
  return [kind, at, id];
}

function recordOf(key: IDBValidKey, value: StoredValue | undefined): SealedRecord | null {
  const [kind, at, id] = Array.isArray(key) ? key : [];
  if (!value || typeof kind !== 'string' || typeof at !== 'number' || typeof id !== 'string') return null;
  return { ...value, key: { kind, at, id } };
}

function isSame(a: StoredValue, b: StoredValue): boolean {
  return (
    a.revision === b.revision &&
    a.sealed.length === b.sealed.length &&
    a.sealed.every((byte, i) => byte === b.sealed[i])
  );
}

async function openWithRetries(name: string, factory: IDBFactory, silenceMs: number): Promise<IDBDatabase> {
  for (const waitMs of RETRY_AFTER_MS) {
    try {
      return await open(name, factory, silenceMs);
    } catch (error) {
      if (HOPELESS.some((why) => isNamed(error, why))) throw error;
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }
  return open(name, factory, silenceMs);
}

async function open(name: string, factory: IDBFactory, silenceMs: number): Promise<IDBDatabase> {
  const request = factory.open(name, VERSION);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  const opened = promisifyRequest(request);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('no answer', 'TimeoutError')), silenceMs);
  });
  try {
    return await Promise.race([opened, silence]);
  } catch (error) {
    // Opened after all, when nobody waits any more, it would be in the way of a later version.
    opened.then((db) => db.close()).catch(() => undefined);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function refusedFor(error: unknown): Refused {
  if (error instanceof Refused) return error;
  if (isNamed(error, 'VersionError')) return new Refused('newer-version', error);
  return new Refused(isNamed(error, 'QuotaExceededError') ? 'storage-full' : 'storage-failed', error);
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}
