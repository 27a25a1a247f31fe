import type { InsightsActions, NamedBoundary } from '../../../components/insights/actions';
import type { Commitment } from '../../../utils/core/commitment';
import type { Marked } from '../../../utils/core/insights/mood';
import type { LogEvent } from '../../../utils/core/log';
import type { Refusal } from '../../../utils/core/refused';
import type { Reply } from '../../../utils/protocol';

interface World {
  readonly events: readonly LogEvent[];
  readonly refusal: Refusal | null;
  readonly done: string[];
  hasInsights: boolean;
  onChange(): void;
}

/** What the room of pictures reads, in memory; what it asked for is among the deeds of the world. */
export function memoryInsights(world: World) {
  const kept = {
    boundaries: [] as readonly NamedBoundary[],
    marks: [] as readonly Marked[],
    tools: [] as readonly { readonly id: string; readonly name: string }[],
    commitments: [] as readonly { readonly id: string; readonly value: Commitment }[],
    unreadable: 0,
    /** What these alone are refused with. */
    refusal: null as Refusal | null,
    saved: [] as { readonly name: string; readonly picture: Blob }[],
  };
  async function read<T>(name: string, value: () => T): Promise<Reply<T>> {
    world.done.push(name);
    await Promise.resolve();
    const refusal = world.refusal ?? kept.refusal;
    return refusal ? { ok: false, refusal } : { ok: true, value: value() };
  }
  const actions: InsightsActions = {
    rest: () => new Promise((resolve) => setTimeout(resolve)),
    beginning: () =>
      read('insights beginning', () => world.events.map(({ at }) => at).sort((a, b) => a - b)[0] ?? null),
    boundaries: () => read('insights boundaries', () => kept.boundaries),
    events: (fromAt, untilAt) =>
      read('insights events', () => ({
        events: world.events.filter(({ at }) => at >= fromAt && at < untilAt),
        unreadable: 0,
      })),
    marks: (from, until) =>
      read('insights marks', () => ({
        marks: kept.marks.filter(({ date }) => date >= from && date < until),
        unreadable: kept.unreadable,
      })),
    tools: () => read('insights tools', () => kept.tools),
    commitments: () => read('insights commitments', () => kept.commitments),
    setOn: async (isOn) => {
      const reply = await read(`insights ${isOn}`, () => null);
      if (reply.ok) {
        world.hasInsights = isOn;
        world.onChange();
      }
      return reply;
    },
    savePicture: (name, picture) =>
      read('insights save', () => {
        kept.saved.push({ name, picture });
        return null;
      }),
  };
  return { kept, actions };
}
