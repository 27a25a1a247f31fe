import { type Break, readBreak } from '../core/break';
import type { Items } from './ports';

/** The name under which a break that is being taken is kept. */
export const BREAK = 'break';

/** The break that is being taken, or is over and not answered; null for none, and for one that cannot be read. */
export async function keptBreak({
  items,
  memory,
}: {
  readonly items: Items;
  readonly memory: Items;
}): Promise<Break | null> {
  const [kept, passing] = await Promise.all([items.read([BREAK]), memory.read([BREAK])]);
  return breakIn(kept[BREAK]) ?? breakIn(passing[BREAK]);
}

/** A break as it lies in storage; null for none, and for what is none. */
export function breakIn(value: unknown): Break | null {
  const read = readBreak(value);
  return typeof read === 'string' ? null : read;
}
