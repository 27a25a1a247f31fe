import type { Kept } from '../core/kept';
import { keptBetween } from './kept-records';
import type { RecordKey, Records } from './ports';
import type { Vault } from './vault';

/**
 * What lies in one place, for a copy to be held against; null for nothing, and for what does not open or was put back
 * by somebody: a copy is there to bring that back.
 */
export async function keptHere(
  { kind, at, id }: RecordKey,
  vault: Vault,
  records: Records,
): Promise<Kept | null> {
  const { kept } = await keptBetween(kind, at, at + 1, vault, records);
  return kept.find((one) => one.id === id && one.at === at) ?? null;
}

/** Things with the revisions they are to replace (0: none), readable or not. */
export function overWhatLies<K extends Kept>(
  things: readonly K[],
  records: Records,
): Promise<readonly { readonly kept: K; readonly before: number }[]> {
  return Promise.all(
    things.map(async (kept) => {
      const { kind, at, id } = kept;
      return { kept, before: (await records.read({ kind, at, id }))?.revision ?? 0 };
    }),
  );
}
