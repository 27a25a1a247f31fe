import type { BreakPlan, BreakWish } from '../../utils/core/break';
import type { Reply } from '../../utils/protocol';
import type { DraftActions } from '../drafts';

/** What a view may ask for of a break. Each answers when it is in force. */
export interface BreakActions {
  begin(wish: BreakWish): Promise<Reply>;
  extend(): Promise<Reply>;
  /** The person is back: it ends at once. */
  end(): Promise<Reply>;
  /** How breaks were taken last; null for never, or while it cannot be read. */
  plan(): Promise<BreakPlan | null>;
  /** Keeps how they are taken, sealed. */
  keepPlan(plan: BreakPlan): Promise<Reply<unknown>>;
  /** Where a note that is begun is kept. */
  readonly drafts: DraftActions;
  /** The browser's own question for sites (match patterns). Must be the first thing a click does, before any await. */
  ask(origins: readonly string[]): Promise<boolean>;
}
