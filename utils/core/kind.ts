import type { Guard } from './shape';

/** A kind of thing that a person keeps and edits: the name it is kept under, and how a value of it is known. */
export interface Kind<T> {
  /** A word of ours, the same for ever: records are sealed under it. */
  readonly name: string;
  readonly is: Guard<T>;
  /** For large values: no more of them than this are to be in memory at once. */
  readonly fewAtOnce?: number;
}
