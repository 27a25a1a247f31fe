import type { Farewell } from '../../utils/core/farewell';
import type { LogEvent } from '../../utils/core/log';
import type { WeekReview } from '../../utils/core/week-review';
import type { Reply } from '../../utils/protocol';
import type { ThingActions } from '../things';

/** What may be asked for by the look at the week, and by the end of a boundary. */
export interface WeekActions {
  readonly weeks: ThingActions<WeekReview>;
  readonly farewells: ThingActions<Farewell>;
  /** The log of the last three months: hard hours take eight whole weeks, and what has become easier takes time. */
  log(): Promise<Reply<readonly LogEvent[]>>;
  /** The person has decided on how easy a boundary has become: it is not asked again. */
  weighed(boundaryId: string): Promise<Reply<LogEvent>>;
}
