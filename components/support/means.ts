import type { Reply } from '../../utils/protocol';

/** What can be done beside a number. */
export interface Means {
  copy(text: string): Promise<boolean>;
  /** Has a screen reader say it. */
  onSaid(text: string): void;
  /** Keeps a note among what the person writes; null where nothing can be kept for their eyes alone. */
  readonly keep: ((text: string) => Promise<Reply<unknown>>) | null;
}
