import { copyName } from './backup';
import { bytesOf } from './lines';
import type { ByteStream, Clock } from './ports';

/** What saving everything as it lies needs from outside. */
export interface RescuePorts {
  readonly clock: Clock;
  /** All items there are, by name. */
  readonly items: () => Promise<Readonly<Record<string, unknown>>>;
  /** All records there are, in whatever version they lie. */
  readonly rawRecords: () => AsyncIterable<{
    readonly store: string;
    readonly key: unknown;
    readonly value: unknown;
  }>;
}

/** What there was to save: how many records, and which of the two stores could not be read to its end. */
export interface RescueFacts {
  readonly records: number;
  readonly unread: readonly ('items' | 'records')[];
}

/** The name a rescue file made now gets: the local day. */
export function rescueName(ports: Pick<RescuePorts, 'clock'>): string {
  return copyName(ports).replace(/^holdfast-(.*)age$/, 'holdfast-rescue-$1json');
}

/**
 * Everything that is kept, as it lies and still sealed, as one JSON text (docs/export-format.md). Never ends in an
 * error: what cannot be read is named at the end of it, and the rest is there.
 *
 * @param told hears at the end what there was
 */
export function rescueFile(ports: RescuePorts, told: (facts: RescueFacts) => void): ByteStream {
  return bytesOf(rescueLines(ports, told));
}

async function* rescueLines(ports: RescuePorts, told: (facts: RescueFacts) => void): AsyncGenerator<string> {
  const unread: ('items' | 'records')[] = [];
  let records = 0;
  const { at } = ports.clock.now();
  yield `{"format":"holdfast-rescue","version":1,"madeAt":${at},`;
  const items = await ports.items().catch(() => {
    unread.push('items');
    return {};
  });
  yield `"items":${textOf(items)},`;
  yield '"records":[';
  try {
    for await (const record of ports.rawRecords()) {
      yield `${records === 0 ? '' : ','}${textOf(record)}`;
      records += 1;
    }
  } catch {
    unread.push('records');
  }
  yield `],"unread":${JSON.stringify(unread)}}`;
  told({ records, unread });
}

/** JSON on one line; bytes, which JSON does not know, as `{"base64":"..."}`. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part instanceof Uint8Array ? { base64: part.toBase64() } : part,
  );
}
