import { BOUNDARIES, type BoundaryPorts, keptBoundaries, wordsOf, wordsPlace } from './boundaries';
import type { Vault } from './vault';

/** Seals the words of all boundaries anew under the data key of now. @returns how many did not open, and were left */
export function resealWords(
  vault: Vault,
  { items, exclusive }: Pick<BoundaryPorts, 'items' | 'exclusive'>,
): Promise<number> {
  return exclusive(BOUNDARIES, async () => {
    const kept = await keptBoundaries(items);
    let unreadable = 0;
    const boundaries = await Promise.all(
      kept.boundaries.map(async (stored) => {
        try {
          const sealed = await vault.seal(wordsPlace(stored), await wordsOf(stored, vault));
          return { ...stored, words: sealed.toBase64() };
        } catch {
          unreadable += 1;
          return stored;
        }
      }),
    );
    if (boundaries.length > 0) await items.write({ [BOUNDARIES]: { ...kept, boundaries } });
    return unreadable;
  });
}
