import type { TakeActions } from '../../../components/take/actions';
import type { LogEvent } from '../../../utils/core/log';
import type { Refusal } from '../../../utils/core/refused';
import type { TakeFrom } from '../../../utils/core/take';

interface World {
  readonly refusal: Refusal | null;
  readonly events: readonly LogEvent[];
  readonly done: string[];
}

/** A page to take along in memory: what was saved is in the world's `done`. */
export function memoryTake(world: World, boundaries: () => TakeFrom['boundaries']) {
  const shelf = { checkIns: [], weeks: [], reviews: [] } as Pick<TakeFrom, 'checkIns' | 'weeks' | 'reviews'>;
  const from = { ...shelf, suggested: [] as readonly string[] };
  const actions: TakeActions = {
    async read() {
      const { suggested, ...rest } = from;
      const all = { ...rest, boundaries: boundaries(), events: world.events };
      return world.refusal ? { ok: false, refusal: world.refusal } : { ok: true, value: { all, suggested } };
    },
    async saveText(text) {
      world.done.push(`save ${text}`);
      return world.refusal ? { ok: false, refusal: world.refusal } : { ok: true, value: 'holdfast.md' };
    },
    print: () => void world.done.push('print'),
  };
  return { from, actions };
}
