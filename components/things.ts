import type { Kept } from '../utils/core/kept';
import type { Reply } from '../utils/protocol';

/** Things of one kind, newest first, and how many could not be read. */
export interface Things<T> {
  readonly things: readonly Kept<T>[];
  readonly unreadable: number;
}

/** What a view may ask for of the things of one kind. "Saved" may be said when a reply is ok. */
export interface ThingActions<T> {
  /** All there are, or those with `fromAt <= at < untilAt` (epoch ms). */
  read(fromAt?: number, untilAt?: number): Promise<Reply<Things<T>>>;
  /** @param at the time it sorts by (epoch ms), if that is not now */
  write(value: T, at?: number): Promise<Reply<Kept<T>>>;
  edit(kept: Kept<T>, value: T): Promise<Reply<Kept<T>>>;
  /** Keeps the one thing of an id known beforehand, or changes it. */
  put(id: string, value: T): Promise<Reply<Kept<T>>>;
  erase(kept: Kept<T>): Promise<Reply>;
}
