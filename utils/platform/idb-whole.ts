/** A record as it lies there, whatever wrote it. `value` is null where it cannot be read. */
export interface RawRecord {
  readonly store: string;
  readonly key: unknown;
  readonly value: unknown;
}

/** Pieces of files may be several hundred kilobytes each. */
const BATCH = 25;

/**
 * All there is in a database of any version, store by store, as it lies. Makes no database where there is none, and
 * changes nothing. Rejects where it does not open.
 */
export async function* rawRecords(name: string, factory: IDBFactory): AsyncGenerator<RawRecord> {
  const db = await openAsItIs(name, factory);
  if (!db) return;
  try {
    for (const store of db.objectStoreNames) yield* recordsIn(db, store);
  } finally {
    db.close();
  }
}

/** Removes a database as a whole, whatever is the matter with it; pages that have it open give way. */
export async function discardDatabase(name: string, factory: IDBFactory): Promise<void> {
  await answered(factory.deleteDatabase(name));
}

async function openAsItIs(name: string, factory: IDBFactory): Promise<IDBDatabase | null> {
  const request = factory.open(name);
  let isNew = false;
  request.onupgradeneeded = () => {
    isNew = true;
    request.transaction?.abort();
  };
  try {
    return await answered(request);
  } catch (error) {
    if (isNew) return null;
    throw error;
  }
}

async function* recordsIn(db: IDBDatabase, store: string): AsyncGenerator<RawRecord> {
  let after: IDBKeyRange | null = null;
  for (;;) {
    const keys: readonly IDBValidKey[] = await answered(
      db.transaction(store).objectStore(store).getAllKeys(after, BATCH),
    );
    // Each by itself: one that is damaged harms no other.
    const values = await Promise.all(
      keys.map((key) => answered(db.transaction(store).objectStore(store).get(key)).catch(() => null)),
    );
    for (const [i, key] of keys.entries()) yield { store, key, value: values[i] ?? null };
    const last = keys.at(-1);
    if (last === undefined || keys.length < BATCH) return;
    after = IDBKeyRange.lowerBound(last, true);
  }
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
