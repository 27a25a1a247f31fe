import type { Items, Records } from './ports';
import { VAULT } from './vault';

/** Whether nothing was ever kept: there is no vault and no record, so whoever only looks need not have one made. */
export async function isUntouched(ports: {
  readonly items: Items;
  readonly records: Records;
}): Promise<boolean> {
  const stored = await ports.items.read([VAULT]);
  return stored[VAULT] === undefined && (await ports.records.count()) === 0;
}
