import { Refused } from '../core/refused';
import type { Items } from '../services/ports';
import type { Storage } from './browser';

/**
 * Named values in one of the browser's storage areas.
 *
 * @param area `storage.local` or `storage.session`
 * @returns {@link Items}; a write that does not fit refuses with `storage-full`, any other trouble with `storage-failed`.
 */
export function itemsIn(area: Storage.StorageArea): Items {
  let asked: Set<string> | null = null;
  let answer: Promise<Record<string, unknown>> | null = null;

  /** All that is asked for at the same moment is one question to the browser: each costs a page milliseconds. */
  function together(names: readonly string[]): Promise<Record<string, unknown>> {
    if (!asked || !answer) {
      const all = new Set<string>();
      asked = all;
      answer = Promise.resolve().then(() => {
        asked = null;
        return area.get([...all]);
      });
    }
    for (const name of names) asked.add(name);
    return answer;
  }

  return {
    async read(names) {
      const values = await together(names).catch(refuse);
      return Object.fromEntries(names.filter((name) => name in values).map((name) => [name, values[name]]));
    },
    write: (values) => area.set({ ...values }).catch(refuse),
    remove: (names) => area.remove([...names]).catch(refuse),
  };
}

function refuse(error: unknown): never {
  const full = error instanceof Error && /quota|disk full|no space/i.test(error.message);
  throw new Refused(full ? 'storage-full' : 'storage-failed', error);
}

/** All items in an area, as they lie. */
export function itemsWhole(area: Storage.StorageArea): Promise<Readonly<Record<string, unknown>>> {
  return area.get(null);
}

/** The names of all items in an area. */
export async function namesIn(area: Storage.StorageArea): Promise<readonly string[]> {
  return Object.keys(await area.get(null));
}
