import { type Break, readBreak } from '../core/break';
import { Refused } from '../core/refused';
import type { Items } from './ports';

/** The name under which a break that is being taken is kept. */
export const BREAK = 'break';

/** Where a break may lie: on the disk, or, where nothing is to be kept, in what dies with the browser. */
export interface BreakPlaces {
  readonly items: Items;
  readonly memory: Items;
}

/** The break that is being taken, or is over and not answered; null for none, and for one that cannot be read. */
export async function keptBreak(places: BreakPlaces): Promise<Break | null> {
  const [kept, passing] = await bothIn(places);
  return breakIn(kept) ?? breakIn(passing);
}

/**
 * {@link keptBreak}, for who is about to begin another one in its place. Refuses (`newer-version`) a newer version's;
 * damaged bytes are times alone, and give way.
 */
export async function breakToReplace(places: BreakPlaces): Promise<Break | null> {
  const both = await bothIn(places);
  if (both.some((value) => readBreak(value) === 'newer')) throw new Refused('newer-version');
  return keptBreak(places);
}

/** A break as it lies in storage; null for none, and for what is none. */
export function breakIn(value: unknown): Break | null {
  const read = readBreak(value);
  return typeof read === 'string' ? null : read;
}

async function bothIn({ items, memory }: BreakPlaces): Promise<readonly [unknown, unknown]> {
  const [kept, passing] = await Promise.all([items.read([BREAK]), memory.read([BREAK])]);
  return [kept[BREAK], passing[BREAK]];
}
