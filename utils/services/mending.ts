import type { Items, Records, Sharing } from './ports';
import { SENTINEL, sentinelOf } from './sentinel';
import { VAULT_LOCK } from './vault';

/**
 * Records into which a copy is brought where some were lost. From before the first change until {@link endMending}
 * they count as missing still, so that whoever stops halfway is told so.
 */
export function mendingRecords(bare: Records, items: Items): Records {
  return {
    ...bare,
    async change(change) {
      const sentinel = sentinelOf((await items.read([SENTINEL]))[SENTINEL]);
      if (sentinel && !sentinel.isMending) {
        await items.write({ [SENTINEL]: { ...sentinel, isMending: true } });
      }
      await bare.change(change);
    },
  };
}

/** What had gone missing has come in anew, as far as there was a copy of it: what is there now is what there is. */
export function endMending({ items, sharing }: { items: Items; sharing: Sharing }): Promise<void> {
  // Under the lock that an erasing takes alone: nothing is written of what it has just taken away.
  return sharing(VAULT_LOCK, async () => {
    const sentinel = sentinelOf((await items.read([SENTINEL]))[SENTINEL]);
    if (sentinel?.isMending) await items.write({ [SENTINEL]: { ...sentinel, isMending: false } });
  });
}

/** Goes on without what is missing: boundaries and the key stay, and the next record is the first. */
export function letGo(items: Items): Promise<void> {
  return items.remove([SENTINEL]);
}
