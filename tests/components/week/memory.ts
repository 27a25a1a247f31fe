import type { WeekActions } from '../../../components/week/actions';
import type { Farewell } from '../../../utils/core/farewell';
import type { LogEvent } from '../../../utils/core/log';
import type { Refusal } from '../../../utils/core/refused';
import type { WeekReview } from '../../../utils/core/week-review';
import type { Moment } from '../../../utils/core/window';
import { memoryThings } from '../things';

interface World {
  readonly now: Moment;
  readonly refusal: Refusal | null;
  events: readonly LogEvent[];
}

/** The look at the week in memory, over the world's log. */
export function memoryWeek(world: World) {
  const weeks = memoryThings<WeekReview>(world);
  const farewells = memoryThings<Farewell>(world);
  const actions: WeekActions = {
    weeks: weeks.actions,
    farewells: farewells.actions,
    log: async () =>
      world.refusal ? { ok: false, refusal: world.refusal } : { ok: true, value: world.events },
    async weighed(boundaryId) {
      if (world.refusal) return { ok: false, refusal: world.refusal };
      const base = { id: `w${world.events.length}`, at: world.now.at };
      const event: LogEvent = { ...base, kind: 'weighed', boundaryId };
      world.events = [...world.events, event];
      return { ok: true, value: event };
    },
  };
  return { weeks, farewells, actions };
}
