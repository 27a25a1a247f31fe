import type { assembled } from './assembly';
import { PRACTICE_LINES } from './core/practice-lines';
import { PRACTICE } from './core/practice-note';
import { thingActions } from './thing-actions';

/** What practices may do: notes about them, and the person's own lines. */
export function practiceActions(ports: ReturnType<typeof assembled>) {
  return {
    now: () => ports.clock.now().at,
    notes: thingActions(PRACTICE, ports),
    lines: thingActions(PRACTICE_LINES, ports),
  };
}
