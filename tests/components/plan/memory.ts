import type { PlanActions } from '../../../components/plan/actions';
import type { Comfort } from '../../../utils/core/comfort';
import type { Contact } from '../../../utils/core/contact';
import type { OwnHelpline } from '../../../utils/core/own-helpline';
import type { PlanNote } from '../../../utils/core/plan';
import type { Refusal } from '../../../utils/core/refused';
import type { Review } from '../../../utils/core/review';
import type { Script } from '../../../utils/core/script';
import type { Moment } from '../../../utils/core/window';
import { memoryThings } from '../things';

interface World {
  readonly now: Moment;
  readonly refusal: Refusal | null;
  readonly allows: boolean;
  readonly done: string[];
}

/** The plan and what stands beside it in memory: what is copied or printed is in the world's `done`. */
export function memoryPlan(world: World) {
  const kinds = {
    notes: memoryThings<PlanNote>(world),
    script: memoryThings<Script>(world),
    contacts: memoryThings<Contact>(world),
    comforts: memoryThings<Comfort>(world),
    lines: memoryThings<OwnHelpline>(world),
    reviews: memoryThings<Review>(world),
  };
  const actions: PlanActions = {
    notes: kinds.notes.actions,
    script: kinds.script.actions,
    contacts: kinds.contacts.actions,
    comforts: kinds.comforts.actions,
    lines: kinds.lines.actions,
    reviews: kinds.reviews.actions,
    async copy(text) {
      if (world.allows) world.done.push(`copy ${text}`);
      return world.allows;
    },
    print: () => void world.done.push('print'),
    async save(text) {
      if (world.refusal) return { ok: false, refusal: world.refusal };
      world.done.push(`save ${text}`);
      return { ok: true, value: 'holdfast-2026-11-24.txt' };
    },
  };
  return { ...kinds, actions };
}
