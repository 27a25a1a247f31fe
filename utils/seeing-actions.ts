import type { assembled } from './assembly';
import { AGREEMENT } from './core/agreement';
import { COMMITMENT } from './core/commitment';
import { PATTERN } from './core/familiar';
import { REPAIR } from './core/repair';
import { REPAIR_RITUAL } from './core/repair-ritual';
import { WORDING } from './core/wording';
import { thingActions } from './thing-actions';

/** How the options app keeps what belongs to seeing and talking. */
export function seeingActions(ports: ReturnType<typeof assembled>) {
  return {
    patterns: thingActions(PATTERN, ports),
    repair: thingActions(REPAIR, ports),
    commitments: thingActions(COMMITMENT, ports),
    agreements: thingActions(AGREEMENT, ports),
    rituals: thingActions(REPAIR_RITUAL, ports),
    wordings: thingActions(WORDING, ports),
  };
}
