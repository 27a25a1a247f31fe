import { CopyRefused } from '../core/backup-refused';
import type { ByteStream } from './ports';

/** Lines are gathered into pieces of this many UTF-16 units: a message between threads costs the same for any size. */
const PIECE_LENGTH = 65_536;
/** An entry may have 200,000 characters and more than one version; a line beyond this is none of ours. */
const LONGEST_LINE = 16_000_000;

/** The lines as UTF-8, each with a line feed behind it. They are asked for only as fast as they are read. */
export function bytesOf(lines: AsyncIterable<string>): ByteStream {
  const source = lines[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      let piece = '';
      while (piece.length < PIECE_LENGTH) {
        const { done, value } = await source.next();
        if (done) {
          if (piece !== '') controller.enqueue(encoder.encode(piece));
          return controller.close();
        }
        piece += `${value}\n`;
      }
      controller.enqueue(encoder.encode(piece));
    },
    async cancel() {
      await source.return?.();
    },
  });
}

/**
 * The lines in a stream of UTF-8, without their line feeds. What stands behind the last line feed is given last, if
 * there is anything. Refuses (`CopyRefused`, `damaged`) a line longer than any there could be, and a stream that ends
 * with an error.
 */
export async function* linesOf(stream: ByteStream): AsyncGenerator<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let open = '';
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw new CopyRefused('damaged', cause);
      });
      open += done ? decoder.decode() : decoder.decode(value, { stream: true });
      const lines = open.split('\n');
      open = lines.pop() ?? '';
      yield* lines;
      if (open.length > LONGEST_LINE) throw new CopyRefused('damaged');
      if (done) break;
    }
    if (open !== '') yield open;
  } finally {
    // Left early, nobody reads on: whoever makes the stream can stop.
    await reader.cancel().catch(() => {});
  }
}
