import type { Agreement } from '../../utils/core/agreement';
import type { Commitment } from '../../utils/core/commitment';
import type { KeptFamiliar } from '../../utils/core/familiar';
import type { RepairAnswer } from '../../utils/core/repair';
import type { RepairRitual } from '../../utils/core/repair-ritual';
import type { Wording } from '../../utils/core/wording';
import type { ThingActions } from '../things';

/** What a person may keep of seeing what is, and of talking about it. */
export interface SeeingActions {
  readonly patterns: ThingActions<KeptFamiliar>;
  readonly repair: ThingActions<RepairAnswer>;
  readonly commitments: ThingActions<Commitment>;
  readonly agreements: ThingActions<Agreement>;
  readonly rituals: ThingActions<RepairRitual>;
  readonly wordings: ThingActions<Wording>;
}
