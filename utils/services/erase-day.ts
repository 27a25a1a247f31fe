import { ENTRY } from '../core/entry';
import { entriesOn } from './entries';
import { eraseThing, type ThingPorts } from './things';

/** Erases all entries of one local day (`YYYY-MM-DD`). @returns how many. Refuses as `eraseThing`. */
export async function eraseDay(date: string, ports: ThingPorts): Promise<number> {
  const until = Temporal.PlainDate.from(date).add({ days: 1 }).toString();
  const { entries } = await entriesOn(date, until, ports);
  for (const { id, at } of entries) await eraseThing(ENTRY, id, at, ports);
  return entries.length;
}
