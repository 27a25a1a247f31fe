import type { PracticeLines } from '../../../utils/core/practice-lines';
import type { PracticeNote } from '../../../utils/core/practice-note';
import type { Refusal } from '../../../utils/core/refused';
import type { Moment } from '../../../utils/core/window';
import { memoryThings } from '../things';

/** Notes and lines in memory, with the same shapes as the kept ones. */
export function memoryPractices(world: { readonly now: Moment; readonly refusal: Refusal | null }) {
  const notes = memoryThings<PracticeNote>(world);
  const lines = memoryThings<PracticeLines>(world);
  const actions = {
    now: () => world.now.at,
    lately: async (fromAt: number) => {
      const reply = await notes.actions.read(fromAt);
      const kept = reply.ok ? reply.value.things.flatMap(({ versions }) => versions) : [];
      return kept.flatMap(({ value }) => value?.practice ?? []);
    },
    notes: notes.actions,
    lines: lines.actions,
  };
  return { actions, notes, lines };
}
