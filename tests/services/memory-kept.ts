import { createHash } from 'node:crypto';
import { canonical, type Kept } from '../../utils/core/kept';
import { AGE_WORK_FACTOR, openedAge, sealedAge } from '../../utils/platform/age-stream';
import { sha256Hash } from '../../utils/platform/sha256';
import type { BackupPorts } from '../../utils/services/backup';
import type { CopyFile } from '../../utils/services/bring-in';
import type { KeptStore } from '../../utils/services/kept-store';
import type { AgeFiles, ByteStream } from '../../utils/services/ports';

const nameOf = (kind: string, id: string, at: number) => JSON.stringify([kind, at, id]);

/** Everything kept, in memory, as text: what is read is never what was written, only its equal. */
export function memoryKept(things: readonly Kept[] = []) {
  const all = new Map<string, string>();
  const put = (kept: Kept) => all.set(nameOf(kept.kind, kept.id, kept.at), canonical(kept));
  for (const kept of things) put(kept);
  const store: KeptStore = {
    async *all() {
      for (const name of [...all.keys()].sort()) yield JSON.parse(all.get(name) ?? '');
    },
    count: async () => all.size,
    async read(kind, id, at) {
      const text = all.get(nameOf(kind, id, at));
      return text === undefined ? null : JSON.parse(text);
    },
    async writeAll(records) {
      memory.writes += 1;
      if (memory.writes === memory.diesAt) throw new Error('killed');
      for (const kept of records) put(kept);
    },
  };
  const memory = {
    store,
    writes: 0,
    /** The write at which it dies, before anything of it is there; 0: never. */
    diesAt: 0,
    /** All there is, byte for byte. */
    bytes: () =>
      [...all]
        .sort()
        .map(([, text]) => text)
        .join('\n'),
  };
  return memory;
}

/** The age files of the app without its worker, and with a passphrase that costs little to try. */
export const cheapAge: AgeFiles = {
  seal: (plain, passphrase) => sealedAge(plain, passphrase, AGE_WORK_FACTOR - 10),
  open: openedAge,
};

export function backupPorts(store: KeptStore): BackupPorts {
  return {
    store,
    age: cheapAge,
    hash: sha256Hash,
    clock: { now: () => ({ at: Date.UTC(2026, 10, 24, 23, 30), zone: 'Europe/Berlin' }) },
    accepts: ({ kind }) => ['entry', 'event', 'boundary', 'settings'].includes(kind),
  };
}

/** A file of these bytes. */
export function copyFile(bytes: Uint8Array<ArrayBuffer>): CopyFile {
  return { bytes: bytes.length, stream: () => streamOf([bytes]) };
}

/** Bytes that come in these pieces. */
export function streamOf(pieces: readonly Uint8Array<ArrayBuffer>[]): ByteStream {
  return new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
}

export async function bytesIn(stream: ByteStream): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

export const hexSha256 = (text: string) => createHash('sha256').update(text).digest('hex');
