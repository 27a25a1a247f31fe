import type { assembled } from './assembly';
import { BREAK_PLAN_ID, type BreakPlan, type BreakWish } from './core/break';
import { tell } from './platform/messages';
import type { QuickExit } from './platform/quick-exit';
import type { Reply } from './protocol';
import { reached } from './services/reply';

/**
 * What a page may do with a break: each a message to the background, whose answer comes when it is in force. What has to
 * do with the sealed plan is fetched when somebody asks for it: popups are waited for.
 */
export function breakActions(ports: ReturnType<typeof assembled>, exit: Pick<QuickExit, 'beforeLeaving'>) {
  const keeping = async () => (await import('./break-keeping')).breakKeeping(ports, exit);
  return {
    begin: (wish: BreakWish) => reached(tell('breakBegun', wish)),
    extend: () => reached(tell('breakExtended')),
    end: () => reached(tell('breakEnded')),
    drafts: {
      begun: async (form: string) => (await keeping()).drafts.begun(form),
      keepBegun: async (form: string, text: string) => (await keeping()).drafts.keepBegun(form, text),
      beforeLeaving: exit.beforeLeaving,
    },
    async plan(): Promise<BreakPlan | null> {
      const reply = await (await keeping()).plans.read();
      const kept = reply.ok ? reply.value.things.find(({ id }) => id === BREAK_PLAN_ID) : null;
      return kept?.versions.find(({ value }) => value !== null)?.value ?? null;
    },
    keepPlan: async (plan: BreakPlan): Promise<Reply<unknown>> =>
      (await keeping()).plans.put(BREAK_PLAN_ID, plan),
  };
}
