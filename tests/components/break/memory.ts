import type { BreakActions } from '../../../components/break/actions';
import type { DraftActions } from '../../../components/drafts';
import { type BreakPlan, breakFrom, extended } from '../../../utils/core/break';
import type { House } from '../../../utils/core/house';
import type { Refusal } from '../../../utils/core/refused';
import type { Moment } from '../../../utils/core/window';
import type { Reply } from '../../../utils/protocol';

interface World {
  readonly now: Moment;
  readonly refusal: Refusal | null;
  readonly done: string[];
  readonly allows: boolean;
  readonly asked: (readonly string[])[];
  taken: House['taken'];
  plan: BreakPlan | null;
  onChange(): void;
}

/** Breaks in memory: what is begun is in the world, and shown anew. */
export function memoryBreak(world: World, drafts: DraftActions): BreakActions {
  const reply = async (what: string, change: () => void): Promise<Reply> => {
    world.done.push(what);
    await Promise.resolve();
    if (world.refusal) return { ok: false, refusal: world.refusal };
    change();
    world.onChange();
    return { ok: true, value: null };
  };
  return {
    begin: ({ minutes, sites }) =>
      reply(`break ${minutes} ${sites.map(({ shown }) => shown).join()}`, () => {
        world.taken = breakFrom(world.now.at, minutes, sites.length > 0 ? 'b' : null);
      }),
    extend: () =>
      reply('break longer', () => {
        if (world.taken) world.taken = extended(world.taken, world.now.at);
      }),
    end: () =>
      reply('back', () => {
        world.taken = null;
      }),
    plan: async () => world.plan,
    keepPlan: (plan) =>
      reply('plan', () => {
        world.plan = plan;
      }),
    drafts,
    ask: async (origins) => {
      if (origins.length > 0) world.asked.push(origins);
      return world.allows;
    },
  };
}
