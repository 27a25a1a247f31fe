import type { assembled } from './assembly';
import type { CheckIn } from './core/check-in';
import type { Entry } from './core/entry';
import type { Kept } from './core/kept';
import type { QuickExit } from './platform/quick-exit';

/**
 * The evening for a page that is to be there at once: what reads and keeps check-ins is fetched when the page is drawn
 * and somebody has come in the evening, or asks for it.
 */
export function eveningInTurn(ports: ReturnType<typeof assembled>, exit: Pick<QuickExit, 'beforeLeaving'>) {
  const actions = async () => (await import('./check-in-actions')).checkInActions(ports, exit);
  return {
    on: async (day: string) => (await actions()).on(day),
    ideas: async (day: string) => (await actions()).ideas(day),
    write: async (checkIn: CheckIn) => (await actions()).write(checkIn),
    edit: async (kept: Kept<Entry>, checkIn: CheckIn) => (await actions()).edit(kept, checkIn),
    begun: async (form: string) => (await actions()).begun(form),
    keepBegun: async (form: string, text: string) => (await actions()).keepBegun(form, text),
    rest: async (day: string) => (await actions()).rest(day),
    beforeLeaving: exit.beforeLeaving,
  };
}
