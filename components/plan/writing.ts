import type { PLAN_LIMITS, PlanNote, Standing } from '../../utils/core/plan';
import type { useBegun } from '../ui/useBegun';

/** How a plan is written in, where it can be. */
export interface PlanWriting {
  /** What was begun and is not kept yet, by suggestion or thing of one's own. */
  readonly begun: ReturnType<typeof useBegun>;
  readonly longest: typeof PLAN_LIMITS;
  /** Keeps a note; answers whether it is kept. */
  keep(there: Standing | null, note: PlanNote): Promise<boolean>;
  erase(there: Standing): void;
}
