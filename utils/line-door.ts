import type { assembled } from './assembly';
import type { LineVerdict } from './core/line';
import type { DayLine } from './core/line-book';

/** The line of the day on a page that is to be there at once: what changes it is fetched when somebody does. */
export function lineDoor(ports: ReturnType<typeof assembled>) {
  const lines = async () => (await import('./line-actions')).lineActions(ports);
  return {
    dealt: async () => (await lines()).dealt(),
    next: async () => (await lines()).next(),
    rate: async (line: DayLine, verdict: LineVerdict) => (await lines()).rate(line, verdict),
  };
}
