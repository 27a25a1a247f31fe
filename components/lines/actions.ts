import type { Line, LineVerdict } from '../../utils/core/line';
import type { DayLine } from '../../utils/core/line-book';
import type { Reply } from '../../utils/protocol';
import type { ThingActions } from '../things';

/** What may be done with the line of the day, wherever it stands. Each answers when it is written. */
export interface DayLineActions {
  /** Writes down which line the day has. */
  dealt(): Promise<Reply>;
  /** Another line for the rest of the day, on every screen. */
  next(): Promise<Reply>;
  /** What the person says of the words that are shown; null takes it back. */
  rate(line: DayLine, verdict: LineVerdict): Promise<Reply>;
}

/** Where the line of the day stands among others. */
export interface WithDayLine {
  readonly lines: DayLineActions;
}

/** What may be done with all lines, in their room. */
export interface LineActions extends DayLineActions, ThingActions<Line> {
  /** Hands a picture to the browser's downloads. */
  saveCard(name: string, png: Blob): Promise<Reply>;
}
