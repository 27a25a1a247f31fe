import { PIECE } from '../core/attachment';
import { isEntry } from '../core/entry';
import { CSV_HEAD, csvRows } from '../core/export-csv';
import { JSON_FOOT, jsonHead, jsonThing } from '../core/export-json';
import { type MarkdownWords, markdownEntry, markdownHead } from '../core/export-markdown';
import type { Kept } from '../core/kept';
import type { PlainForm } from '../core/plain-thing';
import type { KeptStore } from './kept-store';
import type { ByteStream, Clock } from './ports';

/** What a plain export is called after its day, and what it is. */
export const PLAIN_FILES: Readonly<Record<PlainForm, { readonly ending: string; readonly type: string }>> = {
  json: { ending: 'json', type: 'application/json' },
  csv: { ending: 'csv', type: 'text/csv' },
  markdown: { ending: 'md', type: 'text/markdown' },
};

/** What a plain export needs: what is kept, and how the person writes times. */
export interface PlainPorts {
  readonly store: Pick<KeptStore, 'all' | 'count'>;
  readonly clock: Clock;
  readonly words: MarkdownWords;
  /** A time of day of an instant (epoch ms), as the person writes it. */
  readonly timeText: (at: number) => string;
}

/**
 * Everything that is kept, readable by anybody who has it, in UTF-8. Nothing is held in memory as a whole.
 *
 * @param leftOut hears at the end how many things did not open, and are not in it
 */
export function plainExport(
  form: PlainForm,
  ports: PlainPorts,
  leftOut: (count: number) => void = () => undefined,
): ByteStream {
  const source = piecesOf(form, { ...ports, store: { all: () => counted(ports.store, leftOut) } });
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await source.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await source.return(undefined);
    },
  });
}

/** What the pieces are made of. */
type PiecePorts = Omit<PlainPorts, 'store'> & { readonly store: Pick<KeptStore, 'all'> };

async function* counted(
  store: PlainPorts['store'],
  leftOut: (count: number) => void,
): AsyncGenerator<Kept, void> {
  const expected = await store.count();
  let read = 0;
  for await (const kept of store.all()) {
    read += 1;
    yield kept;
  }
  leftOut(Math.max(expected - read, 0));
}

async function* piecesOf(form: PlainForm, ports: PiecePorts): AsyncGenerator<string, void> {
  switch (form) {
    case 'json':
      return yield* jsonPieces(ports);
    case 'csv':
      yield CSV_HEAD;
      // A spreadsheet has no use for the bytes of files.
      for await (const kept of ports.store.all()) if (kept.kind !== PIECE.name) yield csvRows(kept);
      return;
    case 'markdown':
      return yield* markdownPieces(ports);
  }
}

async function* jsonPieces({ store, clock }: PiecePorts): AsyncGenerator<string, void> {
  yield jsonHead(Temporal.Instant.fromEpochMilliseconds(clock.now().at).toString());
  let isFirst = true;
  for await (const kept of store.all()) {
    const piece = jsonThing(kept, isFirst);
    isFirst &&= piece === '';
    yield piece;
  }
  yield JSON_FOOT;
}

async function* markdownPieces({ store, words, timeText }: PiecePorts): AsyncGenerator<string, void> {
  yield markdownHead(words);
  let day: string | null = null;
  for await (const { at, versions } of store.all()) {
    for (const { value } of versions) {
      if (!isEntry(value)) continue;
      yield markdownEntry(value, timeText(at), day, words);
      day = value.date;
    }
  }
}
