/** Bytes before the content that say how long it is: a big-endian 32-bit number. */
const PREFIX_BYTES = 4;
const SMALL_BUCKETS = [256, 1024, 4096];
const STEP_BYTES = 16_384;
const BOUND_LABEL = 'holdfast-record';
/** The most bytes one unit of text takes. */
const MOST_UTF8 = 3;
const ENCODER = new TextEncoder();

/** The size content of that many bytes is padded to, prefix included: 256 B, 1 kB, 4 kB, then multiples of 16 kB. */
export function paddedLength(bytes: number): number {
  const needed = bytes + PREFIX_BYTES;
  return SMALL_BUCKETS.find((bucket) => needed <= bucket) ?? Math.ceil(needed / STEP_BYTES) * STEP_BYTES;
}

/** Content with its length before it and zeros behind it, so that its size says no more than its bucket. */
export function padded(content: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(paddedLength(content.length));
  new DataView(bytes.buffer).setUint32(0, content.length);
  bytes.set(content, PREFIX_BYTES);
  return bytes;
}

/**
 * The content of what {@link padded} made, where it lies; null for anything else, a single byte of padding that is not zero
 * included.
 */
export function unpadded(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | null {
  if (bytes.length < PREFIX_BYTES) return null;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  if (paddedLength(length) !== bytes.length) return null;
  const end = PREFIX_BYTES + length;
  for (let i = end; i < bytes.length; i += 1) if (bytes[i] !== 0) return null;
  return bytes.subarray(PREFIX_BYTES, end);
}

/**
 * What a sealed record is bound to (the additional data of AES-GCM): moved to another vault, id, kind, schema or
 * revision it does not open. Each part has its length before it, so that no two places have the same bytes.
 * Refuses (RangeError) text that is not well-formed Unicode and numbers that are not whole and safe, which could.
 */
export function boundTo(
  vaultId: string,
  id: string,
  kind: string,
  schema: number,
  revision: number,
): Uint8Array<ArrayBuffer> {
  const parts = [BOUND_LABEL, vaultId, id, kind, wholeText(schema), wholeText(revision)];
  if (!parts.every((part) => part.isWellFormed())) throw new RangeError('text is not well-formed');
  const room = parts.reduce((sum, part) => sum + PREFIX_BYTES + MOST_UTF8 * part.length, 0);
  const bytes = new Uint8Array(room);
  const view = new DataView(bytes.buffer);
  let end = 0;
  for (const part of parts) {
    // Thousands of records are opened on end: the parts share a buffer, and each is written where it belongs.
    const { written } = ENCODER.encodeInto(part, bytes.subarray(end + PREFIX_BYTES));
    view.setUint32(end, written);
    end += PREFIX_BYTES + written;
  }
  return bytes.slice(0, end);
}

function wholeText(value: number): string {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError('not a whole number');
  return String(value);
}
