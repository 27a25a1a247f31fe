import { Decrypter, Encrypter } from 'age-encryption';
import { CopyRefused } from '../core/backup-refused';
import type { ByteStream } from '../services/ports';

/**
 * How dear a passphrase is to try, as 2^n steps of scrypt: 18 is what the `age` command takes, and some 256 MiB and a
 * second to whoever tries one.
 */
export const AGE_WORK_FACTOR = 18;

const MAGIC = 'age-encryption.org/';
const HEADER = /^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9]\d?)\n/;
/** More than the lines looked at have, and less than any age file. */
const PEEK_BYTES = 96;
/** Above this the library refuses: it would take gigabytes of memory. */
const GREATEST_WORK_FACTOR = 20;

/**
 * What comes in, sealed under a passphrase in the age format (scrypt, then ChaCha20-Poly1305 in pieces of 64 KiB).
 * The passphrase is brought to Unicode's NFC form, the one that keyboards and terminals write.
 */
export async function sealedAge(
  plain: ByteStream,
  passphrase: string,
  workFactor: number,
): Promise<ByteStream> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase.normalize('NFC'));
  encrypter.setScryptWorkFactor(workFactor);
  return asBytes(await encrypter.encrypt(plain));
}

/** What is in such a file. Refuses as the port says (`AgeFiles.open`). */
export async function openedAge(file: ByteStream, passphrase: string): Promise<ByteStream> {
  const { head, rest } = await peeked(file);
  const [, factor] = HEADER.exec(head) ?? [];
  if (!head.startsWith(MAGIC)) throw new CopyRefused('foreign');
  if (!head.startsWith(`${MAGIC}v1\n`)) throw new CopyRefused('newer');
  if (factor === undefined || Number(factor) > GREATEST_WORK_FACTOR) throw new CopyRefused('foreign');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase.normalize('NFC'));
  try {
    return asBytes(await decrypter.decrypt(rest));
  } catch (cause) {
    // The library has one error for a passphrase that opens nothing; all others are of a header that is not whole.
    const isWrong = cause instanceof Error && cause.message.startsWith('no identity matched');
    throw new CopyRefused(isWrong ? 'wrong-passphrase' : 'damaged', cause);
  }
}

/** The first bytes as text, and a stream that still has them. */
async function peeked(file: ByteStream): Promise<{ readonly head: string; readonly rest: ByteStream }> {
  const reader = file.getReader();
  const first: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  while (length < PEEK_BYTES) {
    const { done, value } = await reader.read();
    if (done) break;
    first.push(value);
    length += value.length;
  }
  const head = new TextDecoder('latin1').decode(await new Blob(first).arrayBuffer()).slice(0, PEEK_BYTES);
  const rest: ByteStream = new ReadableStream({
    async pull(controller) {
      const piece = first.shift();
      if (piece) return controller.enqueue(piece);
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return { head, rest };
}

/** The library's pieces are never shared between threads, which its types leave open. */
function asBytes(stream: ReadableStream<Uint8Array>): ByteStream {
  return stream.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>({
      transform: (piece, controller) => controller.enqueue(new Uint8Array(piece)),
    }),
  );
}
