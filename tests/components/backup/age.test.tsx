import { expect, test } from 'vitest';
import { CopyRefused } from '../../../utils/core/backup-refused';
import { ageFiles } from '../../../utils/platform/age';

// In a real browser, for its workers and the streams that move into them.

const PASSPHRASE = 'warm stones by the water';
const bytesIn = async (stream: ReadableStream<Uint8Array<ArrayBuffer>>) =>
  new Uint8Array(await new Response(stream).arrayBuffer());
const streamOf = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes]).stream();
const text = Uint8Array.from({ length: 300_000 }, (_, i) => i % 251);
const sealed = await bytesIn(await ageFiles.seal(streamOf(text), PASSPHRASE));

test('what goes in comes out, and the page goes on meanwhile', async () => {
  let turns = 0;
  const beat = setInterval(() => {
    turns += 1;
  }, 1);
  expect(await bytesIn(await ageFiles.open(streamOf(sealed), PASSPHRASE))).toEqual(text);
  clearInterval(beat);
  expect(turns).toBeGreaterThan(20);
});

test('refuses in words that the page knows', async () => {
  for (const [passphrase, bytes, problem] of [
    ['another', sealed, 'wrong-passphrase'],
    [PASSPHRASE, new Uint8Array(200), 'foreign'],
  ] as const) {
    const work = ageFiles.open(streamOf(bytes), passphrase);
    await expect(work).rejects.toThrow(CopyRefused);
    await expect(work).rejects.toMatchObject({ problem });
  }
});

test('a file that was cut ends in an error', async () => {
  await expect(ageFiles.open(streamOf(sealed.slice(0, -1)), PASSPHRASE).then(bytesIn)).rejects.toBeDefined();
});

test('who stops reading stops the worker; an error in what is sealed is one in what comes out', async () => {
  const broken = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => controller.error(new Error('disk')),
  });
  await expect(ageFiles.seal(broken, PASSPHRASE).then(bytesIn)).rejects.toBeDefined();
  const stream = await ageFiles.open(streamOf(sealed), PASSPHRASE);
  await stream.cancel();
});
