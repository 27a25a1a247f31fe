import type { assembled } from './assembly';
import { breakActions } from './break-actions';
import type { QuickExit } from './platform/quick-exit';

type Ports = ReturnType<typeof assembled>;

/**
 * What the popup may do with reminders that were given and with a break. It is waited for: what is behind them is
 * fetched when somebody presses. Sites are chosen and asked for in the app alone.
 */
export function dailyActions(ports: Ports, exit: Pick<QuickExit, 'beforeLeaving'>) {
  const rituals = async () => (await import('./ritual-actions')).ritualActions(ports);
  return {
    rituals: {
      seen: async (id: string) => (await rituals()).seen(id),
      notToday: async (id: string) => (await rituals()).notToday(id),
      pauseUntil: async (at: number | null) => (await rituals()).pauseUntil(at),
      names: async () => (await rituals()).names(),
    },
    break: { ...breakActions(ports, exit), ask: () => Promise.resolve(true) },
  };
}
