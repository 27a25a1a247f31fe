import type { assembled } from './assembly';
import { PRACTICE_LINES } from './core/practice-lines';
import { PRACTICE, type PracticeNote } from './core/practice-note';
import { thingsBetween } from './services/things';
import { thingActions } from './thing-actions';

/** What practices may do: notes about them, and the person's own lines. */
export function practiceActions(ports: ReturnType<typeof assembled>) {
  return {
    now: () => ports.clock.now().at,
    lately: async (fromAt: number): Promise<readonly string[]> => {
      // Asked by Today, which is shown before anything was written: it is no reason to make a vault.
      const { things } = await thingsBetween<PracticeNote>(PRACTICE, ports, fromAt).catch(() => ({
        things: [],
      }));
      return things.flatMap(({ versions }) => versions.flatMap(({ value }) => value?.practice ?? []));
    },
    notes: thingActions(PRACTICE, ports),
    lines: thingActions(PRACTICE_LINES, ports),
  };
}
