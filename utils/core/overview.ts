import type { LastCrossing } from './after-crossing';
import type { Boundary, BoundaryWords } from './boundary';
import type { Site } from './site';
import type { WindowState } from './window';

/** How often what happened, from the log, over one stretch of time. */
export interface Tally {
  readonly turnedBack: number;
  readonly heldByHand: number;
  readonly crossed: number;
  readonly left: number;
}

/** One boundary as the screens need it at one moment. */
export interface Overview {
  readonly boundary: Boundary;
  /** Null when the vault does not give the words: neutral ones are shown instead. */
  readonly words: BoundaryWords | null;
  readonly window: WindowState;
  /** Over the running window, at most the last seven days of it. */
  readonly tally: Tally;
  /** A crossing of the last day that nobody has said a word on; null: none, or nobody may know. */
  readonly crossing: LastCrossing | null;
  /** Sites the browser does not let us watch: said on the screen, with the way to mend it. */
  readonly unwatched: readonly Site[];
}
