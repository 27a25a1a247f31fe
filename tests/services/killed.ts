import type { Items, Records } from '../../utils/services/ports';

/** What is thrown where a browser would have died. Nothing after it comes to pass. */
class Killed extends Error {}

/**
 * Ports whose n-th write kills: it comes to pass or not (`isDone`), nobody hears of it, and no write after it does.
 *
 * @returns the ports, and how many writes there were
 */
export function dyingAt<P extends { readonly items: Items; readonly records: Records }>(
  ports: P,
  writeNumber: number,
  isDone: boolean,
): P & { readonly writes: () => number } {
  let writes = 0;
  const dying =
    <A extends unknown[]>(work: (...args: A) => Promise<void>) =>
    async (...args: A): Promise<void> => {
      writes += 1;
      if (writes > writeNumber || (writes === writeNumber && !isDone)) throw new Killed();
      await work(...args);
      if (writes === writeNumber) throw new Killed();
    };
  const { items, records } = ports;
  return {
    ...ports,
    items: { ...items, write: dying(items.write), remove: dying(items.remove) },
    records: {
      ...records,
      change: dying(records.change),
      swap: dying(records.swap),
      clear: dying(records.clear),
    },
    writes: () => writes,
  };
}
