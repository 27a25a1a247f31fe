import type { Commitment } from '../../utils/core/commitment';
import type { DatedBoundary } from '../../utils/core/insights/boundary-days';
import type { Marked } from '../../utils/core/insights/mood';
import type { LogEvent } from '../../utils/core/log';
import type { Reply } from '../../utils/protocol';

/** A boundary that stands or has ended; its name is empty where there is none. */
export interface NamedBoundary extends DatedBoundary {
  readonly name: string;
}

/** What the room of pictures may ask for. Long answers are read in parts, so that the page goes on answering. */
export interface InsightsActions {
  /** Lets the page answer whoever waits for it. */
  rest(): Promise<void>;
  /** When anything that is counted was first kept (epoch ms); null: never. */
  beginning(): Promise<Reply<number | null>>;
  boundaries(): Promise<Reply<readonly NamedBoundary[]>>;
  /** Events with `fromAt <= at < untilAt` (epoch ms), oldest first. */
  events(
    fromAt: number,
    untilAt: number,
  ): Promise<Reply<{ readonly events: readonly LogEvent[]; readonly unreadable: number }>>;
  /** What check-ins of local days from `from` until before `until` (`YYYY-MM-DD`) say in numbers. */
  marks(
    from: string,
    until: string,
  ): Promise<Reply<{ readonly marks: readonly Marked[]; readonly unreadable: number }>>;
  /** Whom and what somebody may have turned to, by name. */
  tools(): Promise<Reply<readonly { readonly id: string; readonly name: string }[]>>;
  commitments(): Promise<Reply<readonly { readonly id: string; readonly value: Commitment }[]>>;
  /** Whether the room shows anything at all. */
  setOn(isOn: boolean): Promise<Reply>;
  /** Hands a picture to the browser's downloads. */
  savePicture(name: string, picture: Blob): Promise<Reply>;
}
