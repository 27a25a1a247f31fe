import type { assembled } from './assembly';
import { openingKey } from './platform/crypto';
import { workerReading } from './platform/reading-worker';
import type { ReadingPart, ReadingTask } from './reading.worker';
import type { MarksRead } from './services/check-in-marks';
import type { EventsRead } from './services/events';
import { replied } from './services/reply';
import { isUntouched } from './services/untouched';
import { keysNow } from './services/vault-session';

/** Reading what may be years of a log, and of check-ins, beside the page. Where nothing was ever kept, nothing is begun. */
export function logReading(shared: ReturnType<typeof assembled>) {
  const ports = { ...shared, items: shared.bareItems };
  const read = workerReading<ReadingTask, ReadingPart>(
    () => new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' }),
    () =>
      replied(async () => {
        const { vaultId, keys } = await keysNow(ports);
        return { vaultId, keys: await Promise.all(keys.map((key) => openingKey(key))) };
      }),
  );
  const parts = async (task: ReadingTask) => ((await isUntouched(ports)) ? [] : read(task));
  return {
    /** As {@link eventsInSlices}, all of it. */
    async events(fromAt: number, untilAt: number): Promise<EventsRead> {
      const all = await parts({ does: 'events', fromAt, untilAt });
      return {
        events: all.flatMap((part) => ('events' in part ? part.events : [])),
        unreadable: all.reduce((sum, { unreadable }) => sum + unreadable, 0),
      };
    },
    /** As {@link marksBetween}. */
    async marks(from: string, until: string): Promise<MarksRead> {
      const all = await parts({ does: 'marks', from, until });
      return {
        marks: all.flatMap((part) => ('marks' in part ? part.marks : [])),
        unreadable: all.reduce((sum, { unreadable }) => sum + unreadable, 0),
      };
    },
  };
}
