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
  return {
    read: (names) => area.get([...names]).catch(refuse),
    write: (values) => area.set({ ...values }).catch(refuse),
  };
}

function refuse(error: unknown): never {
  const full = error instanceof Error && /quota|disk full|no space/i.test(error.message);
  throw new Refused(full ? 'storage-full' : 'storage-failed', error);
}
