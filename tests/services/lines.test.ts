import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CopyRefused } from '../../utils/core/backup-refused';
import { bytesOf, linesOf } from '../../utils/services/lines';
import { bytesIn, streamOf } from './memory-kept';

async function* each(lines: readonly string[]) {
  yield* lines;
}

async function all(stream: ReadableStream<Uint8Array<ArrayBuffer>>) {
  const lines: string[] = [];
  for await (const line of linesOf(stream)) lines.push(line);
  return lines;
}

test('lines become bytes and lines again, in whatever pieces they come', async () => {
  const line = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[\n\uFEFF]/g, ''));
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 7 }), async (lines, size) => {
      const bytes = await bytesIn(bytesOf(each(lines)));
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.slice(i * size, (i + 1) * size),
      );
      expect(await all(streamOf(pieces))).toEqual(lines);
    }),
  );
});

test('long lines come in pieces no larger than need be', async () => {
  const reader = bytesOf(each(Array.from({ length: 300 }, () => 'x'.repeat(1000)))).getReader();
  const { value } = await reader.read();
  expect(value?.length).toBeGreaterThan(65_000);
  expect(value?.length).toBeLessThan(67_000);
});

test('what stands behind the last line feed is a line, too', async () => {
  expect(await all(streamOf([new TextEncoder().encode('one\ntwo')]))).toEqual(['one', 'two']);
  expect(await all(streamOf([]))).toEqual([]);
});

test('a stream that ends in an error is refused, after its whole lines', async () => {
  const bytes = new TextEncoder().encode('one\ntw');
  let told = false;
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (told) controller.error(new Error('invalid tag'));
      else controller.enqueue(bytes);
      told = true;
    },
  });
  const lines = linesOf(stream);
  expect((await lines.next()).value).toBe('one');
  await expect(lines.next()).rejects.toThrow(CopyRefused);
});

test('who stops reading stops the source', async () => {
  let stopped = false;
  async function* endless() {
    try {
      for (;;) yield 'x'.repeat(10_000);
    } finally {
      stopped = true;
    }
  }
  for await (const line of linesOf(bytesOf(endless()))) if (line) break;
  expect(stopped).toBe(true);
});
