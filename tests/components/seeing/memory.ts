import type { SeeingActions } from '../../../components/seeing/actions';
import type { Agreement } from '../../../utils/core/agreement';
import type { Commitment } from '../../../utils/core/commitment';
import type { KeptFamiliar } from '../../../utils/core/familiar';
import type { Refusal } from '../../../utils/core/refused';
import type { RepairAnswer } from '../../../utils/core/repair';
import type { RepairRitual } from '../../../utils/core/repair-ritual';
import type { Moment } from '../../../utils/core/window';
import type { Wording } from '../../../utils/core/wording';
import { memoryThings } from '../things';

/** What is kept of seeing and talking, in memory. */
export function memorySeeing(world: { readonly now: Moment; readonly refusal: Refusal | null }) {
  const patterns = memoryThings<KeptFamiliar>(world);
  const repair = memoryThings<RepairAnswer>(world);
  const commitments = memoryThings<Commitment>(world);
  const agreements = memoryThings<Agreement>(world);
  const rituals = memoryThings<RepairRitual>(world);
  const wordings = memoryThings<Wording>(world);
  const actions: SeeingActions = {
    patterns: patterns.actions,
    repair: repair.actions,
    commitments: commitments.actions,
    agreements: agreements.actions,
    rituals: rituals.actions,
    wordings: wordings.actions,
  };
  return { actions, patterns, repair, commitments, agreements, rituals, wordings };
}
