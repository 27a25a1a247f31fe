import { ENTRY } from '../core/entry';
import { dayAfter } from '../core/local-date';
import { entriesOn } from './entries';
import { eraseThing, type ThingPorts } from './things';

/** Erases all entries of one local day (`YYYY-MM-DD`). @returns how many. Refuses as `eraseThing`. */
export async function eraseDay(date: string, ports: ThingPorts): Promise<number> {
  const { entries } = await entriesOn(date, dayAfter(date, 1), ports);
  for (const { id, at } of entries) await eraseThing(ENTRY, id, at, ports);
  return entries.length;
}
