import type { ByteStream } from '../services/ports';

/** How long the address of a file is kept for the browser to take it up. */
const TAKEN_UP_MS = 60_000;

/**
 * Hands a file to the browser's downloads, where its name stays in a list until it is taken off. Whether it came to
 * lie on the disk is known to nobody but the browser. Rejects, and hands over nothing, when the stream ends in an error.
 */
export async function saveFile(name: string, stream: ByteStream, type: string): Promise<void> {
  // Read whole before it is offered: a file of which half is there would look like one. Browsers keep blobs on the
  // disk. Not by `Response`, which has one error of its own for all (Chromium).
  const parts: Blob[] = [];
  await stream.pipeTo(
    new WritableStream({
      write: (piece) => void parts.push(new Blob([piece])),
    }),
  );
  const address = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN_UP_MS);
}
