import type { LeftLower } from '../../utils/core/after-crossing';
import type { CrossingReason, Feeling, LogEvent } from '../../utils/core/log';
import type { Overview } from '../../utils/core/overview';
import type { TurnTo } from '../../utils/core/turn-to';
import type { Moment } from '../../utils/core/window';
import type { Reply } from '../../utils/protocol';

/** What the pause page shows while a boundary answers. */
export interface PauseView {
  readonly now: Moment;
  readonly overview: Overview;
  /** Crossings granted beforehand that are left in this window. */
  readonly reserveLeft: number;
  /** How crossings of the last seven days left them; null where too little was said. */
  readonly leftLower: LeftLower | null;
  /** When the way through a rest was asked for (epoch ms). */
  readonly askedAt: number | null;
  /** The event of a hold already logged, on the card in the page. */
  readonly heldEventId: string | null;
  /** In a private window nothing is logged, and the page does not say that it was. */
  readonly isUnlogged: boolean;
  /** There is a page before this one to go back to. */
  readonly canGoBack: boolean;
}

/** How a person goes on. */
export interface Crossing {
  readonly passMinutes: number;
  readonly reason: CrossingReason | null;
  readonly neededNow: boolean;
  readonly fromReserve: boolean;
}

/** What the pause page may ask for. */
export interface PauseActions {
  hold(by: 'turned-back' | 'plan'): Promise<Reply<LogEvent>>;
  takeBack(eventId: string): Promise<Reply>;
  felt(eventId: string, feeling: Feeling | null): Promise<Reply<LogEvent>>;
  /** A person's own people and things to turn to, by name; refuses (rejects) where they cannot be read. */
  turnTo(): Promise<readonly TurnTo[]>;
  /** Logs which of them was chosen. */
  turnedTo(toolId: string): Promise<Reply<LogEvent>>;
  /** Opens the pass and leads on, whether it could be logged or not. */
  cross(crossing: Crossing): Promise<void>;
  /** Asks for the way through a rest; `askedAt` of the view tells when. */
  askThrough(): Promise<void>;
  goBack(): void;
  close(): void;
  followPlan(link: string): void;
}
