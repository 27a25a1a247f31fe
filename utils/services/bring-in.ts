import type { BackupFacts } from '../core/backup-reading';
import type { Kept } from '../core/kept';
import { atOnce } from '../core/kinds';
import { comingIn, type Preview, previewWith } from '../core/restore';
import { type BackupPorts, readBackup } from './backup';
import type { ByteStream, Progress } from './ports';

/** A file that can be read from its beginning again. */
export interface CopyFile {
  readonly bytes: number;
  stream(): ByteStream;
}

/** A copy that was read whole, and what would come in. Nothing is written yet. */
export interface PreviewedCopy extends BackupFacts {
  readonly preview: Preview;
}

/** How many things are written at once, large ones fewer: each batch is one commit. */
const BATCH = 250;

/**
 * Reads a copy to its end and says what would come in. Writes nothing.
 * Refuses (`CopyRefused`) a foreign, cut, tampered, damaged or newer file, and a wrong passphrase.
 */
export async function previewCopy(
  file: CopyFile,
  passphrase: string,
  progress: Progress,
  ports: BackupPorts,
): Promise<PreviewedCopy> {
  let preview: Preview = {};
  const facts = await eachIn(file, passphrase, progress, ports, async (there) => {
    const here = await ports.store.read(there.kind, there.id, there.at);
    preview = previewWith(preview, there.kind, comingIn(here, there).how);
  });
  return { ...facts, preview };
}

/**
 * Brings a copy in: by thing and version, losing neither side. It is read to its end once more and held to be whole
 * before the first thing is written; then written in batches, each of them whole or not at all. Stopped at any moment
 * and done again it comes to the same, because what is in already is left as it is.
 * Refuses as {@link previewCopy}, and (`Refused`) when the disk is full or the vault has locked: what was written
 * until then stays, and is whole.
 */
export async function bringIn(
  file: CopyFile,
  passphrase: string,
  progress: Progress,
  ports: BackupPorts,
): Promise<BackupFacts> {
  await eachIn(
    file,
    passphrase,
    (share) => progress(share / 2),
    ports,
    async () => {},
  );
  let batch = new Map<string, Kept>();
  let load = 0;
  const write = async () => {
    if (batch.size > 0) await ports.store.writeAll([...batch.values()]);
    batch = new Map();
    load = 0;
  };
  const facts = await eachIn(
    file,
    passphrase,
    (share) => progress(0.5 + share / 2),
    ports,
    async (there) => {
      const name = JSON.stringify([there.kind, there.id, there.at]);
      const here = batch.get(name) ?? (await ports.store.read(there.kind, there.id, there.at));
      const { write: next } = comingIn(here, there);
      if (!next) return;
      batch.set(name, next);
      load += 1 / atOnce(there.kind, BATCH);
      if (load >= 1) await write();
    },
  );
  await write();
  return facts;
}

async function eachIn(
  file: CopyFile,
  passphrase: string,
  progress: Progress,
  ports: BackupPorts,
  work: (there: Kept) => Promise<void>,
): Promise<BackupFacts> {
  const things = readBackup(watched(file, progress), passphrase, ports);
  for (;;) {
    const next = await things.next();
    if (next.done) return next.value;
    await work(next.value);
  }
}

/** The file's bytes, telling how many of them have been read. */
function watched(file: CopyFile, progress: Progress): ByteStream {
  let read = 0;
  return file.stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(piece, controller) {
        read += piece.length;
        progress(Math.min(read / Math.max(file.bytes, 1), 1));
        controller.enqueue(piece);
      },
    }),
  );
}
