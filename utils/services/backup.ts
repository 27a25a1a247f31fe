import { endLine, type Hash, manifestLine, recordLine } from '../core/backup';
import { type BackupFacts, readLine, readWhole, UNREAD } from '../core/backup-reading';
import { CopyRefused } from '../core/backup-refused';
import type { Kept } from '../core/kept';
import { localDate } from '../core/local-date';
import type { KeptStore } from './kept-store';
import { bytesOf, linesOf } from './lines';
import type { AgeFiles, ByteStream, Clock, Progress } from './ports';

/** What making and reading copies needs from outside. */
export interface BackupPorts {
  readonly store: KeptStore;
  readonly age: AgeFiles;
  readonly hash: Hash;
  readonly clock: Clock;
  /** Whether a thing is one this Holdfast can keep. A copy with any other is refused. */
  readonly accepts: (kept: Kept) => boolean;
}

/** The name a copy made now gets: the local day, and nothing of whose it is. */
export function copyName({ clock }: Pick<BackupPorts, 'clock'>): string {
  return `holdfast-${localDate(clock.now())}.age`;
}

/**
 * A copy of everything, sealed under a passphrase of its own, as a stream: at no time is the whole of it in memory.
 * Reading the stream to its end is what makes it whole; an error in the store ends it with that error.
 *
 * @param leftOut hears at the end how many things are not in it, because they did not open
 */
export async function makeBackup(
  passphrase: string,
  progress: Progress,
  ports: Omit<BackupPorts, 'accepts'>,
  leftOut: (count: number) => void = () => {},
): Promise<ByteStream> {
  let broken: { readonly error: unknown } | null = null;
  const lines = watched(backupLines(progress, leftOut, ports), (error) => {
    broken = { error };
  });
  const sealed = (await ports.age.seal(bytesOf(lines), passphrase)).getReader();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await sealed.read();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        // On its way through a worker an error becomes another: what was the matter here is what is to be told.
        controller.error(broken ? broken.error : error);
      }
    },
    cancel: (reason) => sealed.cancel(reason),
  });
}

/**
 * Reads the things in a copy, one after the other; at the end, what it says of itself. Refuses (`CopyRefused`, with
 * the problem) as soon as it is known: so nothing it gave may be relied on before it has come to its end.
 */
export async function* readBackup(
  file: ByteStream,
  passphrase: string,
  ports: Pick<BackupPorts, 'age' | 'hash' | 'accepts'>,
): AsyncGenerator<Kept, BackupFacts> {
  let reading = UNREAD;
  for await (const line of linesOf(await ports.age.open(file, passphrase))) {
    const next = readLine(reading, line, ports.hash);
    reading = next.reading;
    if (reading.at === 'refused') throw new CopyRefused(reading.problem);
    if (!next.kept) continue;
    if (!ports.accepts(next.kept)) throw new CopyRefused('damaged');
    yield next.kept;
  }
  const whole = readWhole(reading);
  if (typeof whole === 'string') throw new CopyRefused(whole);
  return whole;
}

async function* backupLines(
  progress: Progress,
  leftOut: (count: number) => void,
  { store, clock, hash }: Pick<BackupPorts, 'store' | 'clock' | 'hash'>,
): AsyncGenerator<string> {
  const expected = await store.count();
  let { line, chain } = manifestLine(clock.now().at, hash);
  yield line;
  for await (const kept of store.all()) {
    ({ line, chain } = recordLine(kept, chain, hash));
    yield line;
    progress(Math.min(chain.count / Math.max(expected, 1), 1));
  }
  leftOut(Math.max(expected - chain.count, 0));
  yield endLine(chain);
}

async function* watched(
  lines: AsyncGenerator<string>,
  onError: (error: unknown) => void,
): AsyncGenerator<string> {
  try {
    yield* lines;
  } catch (error) {
    onError(error);
    throw error;
  }
}
