import type { Kept } from '../core/kept';

/** Everything a person keeps, opened: what a backup is made of, and what one is brought into. */
export interface KeptStore {
  /** All there is that opens, erased things too, each once, kind by kind and oldest first. What is written meanwhile may come or not. */
  all(): AsyncIterable<Kept>;
  /** How many there are, also of those that do not open and {@link all} leaves out. */
  count(): Promise<number>;
  /** One thing; null when there is none, or none that opens. */
  read(kind: string, id: string, at: number): Promise<Kept | null>;
  /**
   * Puts each in the place of what lies there, and merges into it what was changed since it was read. All boundaries
   * or none, and then all else or none. Refuses (throws `Refused`) when the disk is full or the vault has locked.
   */
  writeAll(records: readonly Kept[]): Promise<void>;
}
