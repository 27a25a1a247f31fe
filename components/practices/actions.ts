import type { PracticeLines } from '../../utils/core/practice-lines';
import type { PracticeNote } from '../../utils/core/practice-note';
import type { ThingActions } from '../things';

/** What practices may ask for. "Saved" may be said when a reply is ok. */
export interface PracticeActions {
  /** The time as it is, epoch ms: what a view is shown may be an hour old. */
  now(): number;
  /** Ids of the practices noted since `fromAt` (epoch ms); none where that cannot be read. Makes no vault. */
  lately(fromAt: number): Promise<readonly string[]>;
  readonly notes: ThingActions<PracticeNote>;
  /** The person's own lines, under the id of their practice. */
  readonly lines: Pick<ThingActions<PracticeLines>, 'read' | 'put'>;
}
