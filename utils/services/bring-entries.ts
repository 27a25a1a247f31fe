import type { BroughtEntry } from '../core/daylio';
import { ENTRY } from '../core/entry';
import { begun, canonical } from '../core/kept';
import type { KeptStore } from './kept-store';
import type { Ids } from './ports';

/** How many entries are written at once. */
const BATCH = 250;

/**
 * Keeps entries brought from elsewhere, but for those that are here already: the same words at the same time. So a
 * file can be brought in twice, or after it was stopped halfway. Answers how many came in. Refuses as
 * `KeptStore.writeAll` does; what was written until then stays.
 *
 * Ids are new and random: one made of the words would let whoever has the disk try words against it.
 *
 * @param copyId the copy of the vault they come into
 */
export async function bringEntries(
  brought: readonly BroughtEntry[],
  copyId: string,
  store: KeptStore,
  ids: Ids,
): Promise<number> {
  const here = new Set<string>();
  for await (const { kind, at, versions } of store.all()) {
    if (kind === ENTRY.name) for (const { value } of versions) here.add(canonical([at, value]));
  }
  const fresh = brought.filter(({ at, entry }) => {
    const name = canonical([at, entry]);
    const isNew = !here.has(name);
    here.add(name);
    return isNew;
  });
  for (let i = 0; i < fresh.length; i += BATCH) {
    const batch = fresh.slice(i, i + BATCH);
    await store.writeAll(batch.map(({ at, entry }) => begun(ENTRY.name, ids.newId(), entry, copyId, at)));
  }
  return fresh.length;
}
