import type { ThingActions } from '../../components/things';
import { begun, edited, type Kept } from '../../utils/core/kept';
import type { Refusal } from '../../utils/core/refused';
import type { Moment } from '../../utils/core/window';

/** Things of one kind in memory, with the same shapes as the kept ones. */
export function memoryThings<T>(
  world: { readonly now: Moment; readonly refusal: Refusal | null },
  initial: readonly T[] = [],
) {
  let things: readonly Kept<T>[] = [];
  const refused = () => (world.refusal ? ({ ok: false, refusal: world.refusal } as const) : null);

  function put(kept: Kept<T>) {
    things = [kept, ...things.filter(({ id }) => id !== kept.id)].sort((a, b) => b.at - a.at);
    return { ok: true, value: kept } as const;
  }

  function add(value: T, at = world.now.at) {
    return put({ ...begun('thing', `t${things.length + 1}`, value, 'here', world.now.at), at });
  }

  const actions: ThingActions<T> = {
    read: async (fromAt = Number.NEGATIVE_INFINITY, untilAt = Number.POSITIVE_INFINITY) =>
      refused() ?? {
        ok: true,
        value: {
          unreadable: 0,
          things: things.filter(
            ({ at, versions }) =>
              at >= fromAt && at < untilAt && versions.some(({ value }) => value !== null),
          ),
        },
      },
    write: async (value, at) => refused() ?? add(value, at),
    edit: async (kept, value) => refused() ?? put(edited(kept, value, 'here', world.now.at + 60_000)),
    put: async (id, value) => {
      if (world.refusal) return { ok: false, refusal: world.refusal };
      const there = things.find((kept) => kept.id === id);
      if (there) return put(edited(there, value, 'here', world.now.at + 60_000));
      return put({ ...begun('thing', id, value, 'here', world.now.at), at: 0 });
    },
    erase: async (kept) => {
      if (world.refusal) return { ok: false, refusal: world.refusal };
      put(edited(kept, null, 'here', world.now.at));
      return { ok: true, value: null };
    },
  };
  for (const value of initial) add(value);
  return { actions, add, put, values: () => things.map(({ versions }) => versions[0]?.value) };
}
