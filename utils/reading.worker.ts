import { cipherOf } from './platform/crypto';
import { DATABASE, idbRecords, strictStore } from './platform/idb';
import { answerReading } from './platform/reading-worker';
import { type MarksRead, marksBetween } from './services/check-in-marks';
import type { EventsRead } from './services/events';
import { eventsInSlices } from './services/log-slices';
import { openingWith } from './services/opener';
import type { KeptReading } from './services/things';

/** What can be read here, as the pictures ask for it: events between two instants (epoch ms), and marks of local days. */
export type ReadingTask =
  | { readonly does: 'events'; readonly fromAt: number; readonly untilAt: number }
  | { readonly does: 'marks'; readonly from: string; readonly until: string };

/** A part of the answer. */
export type ReadingPart = EventsRead | MarksRead;

const records = idbRecords(strictStore(DATABASE, indexedDB));

answerReading<ReadingTask, ReadingPart>((task, keys) =>
  read(task, {
    records,
    async vault() {
      const { vaultId, keys: those } = await keys();
      return { state: 'open', id: vaultId, open: openingWith(vaultId, those.map(cipherOf)) };
    },
  }),
);

async function* read(task: ReadingTask, ports: KeptReading): AsyncGenerator<ReadingPart> {
  if (task.does === 'events') yield* eventsInSlices(task.fromAt, task.untilAt, ports);
  else yield marksBetween(task.from, task.until, ports);
}
