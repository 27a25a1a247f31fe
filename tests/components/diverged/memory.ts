import type { DivergedActions } from '../../../components/diverged/actions';
import type { Boundary } from '../../../utils/core/boundary';
import type { Diverged } from '../../../utils/core/diverged';
import type { Refusal } from '../../../utils/core/refused';

interface World {
  readonly refusal: Refusal | null;
  readonly done: string[];
}

/** Boundaries with two versions, in memory: `all` is set by the test, and what is settled leaves it. */
export function memoryDiverged(world: World) {
  const diverged = { all: [] as readonly Diverged[], answer: null as Boundary | null };
  const settle = (what: string, { id }: Diverged) => {
    world.done.push(what);
    if (world.refusal) return false;
    diverged.all = diverged.all.filter((other) => other.id !== id);
    return true;
  };
  const refused = () => ({ ok: false, refusal: world.refusal ?? 'storage-failed' }) as const;
  const actions: DivergedActions = {
    read: async () => ({ ok: true, value: diverged.all }),
    keep: async (both) => (settle('keep', both) ? { ok: true, value: null } : refused()),
    async take(both, other) {
      if (!settle(`take ${both.others.indexOf(other)}`, both)) return refused();
      return { ok: true, value: diverged.answer ?? other.boundary };
    },
  };
  return { diverged, actions };
}
