import type { Kind } from './kind';
import { type Guard, isExactly, isOneOf, isText, isTextWithin } from './shape';

/** What was done about what a photo says of itself (time, place, camera). */
export type Details = 'none-found' | 'taken-out' | 'kept' | 'unknown';

/** A file that belongs to a revision of a record. Its bytes lie apart, in pieces, and are read when somebody asks. */
export interface AttachmentRef {
  readonly id: string;
  /** When it was taken in (epoch ms): its pieces lie from there on. */
  readonly at: number;
  /** The name it had. */
  readonly name: string;
  /** A media type as the browser knew it; empty: not known. */
  readonly type: string;
  readonly bytes: number;
  /** SHA-256 of its bytes as they are kept, in lower-case hexadecimal. */
  readonly sha256: string;
  readonly details: Details;
}

/** One piece of a file's bytes, as base64. */
export interface Piece {
  readonly data: string;
}

/** The largest file that is taken in: 20 MB, held in memory once while it is. */
export const LARGEST_ATTACHMENT_BYTES = 20 * 1024 * 1024;
/** Bytes in one piece. A file is so many kept things, and no more than a few are in memory at once. */
export const PIECE_BYTES = 512 * 1024;
const LONGEST_PIECE = Math.ceil(PIECE_BYTES / 3) * 4;

const isShort = isTextWithin(300);

/** Whether an unknown value is an {@link AttachmentRef}. */
export const isAttachmentRef: Guard<AttachmentRef> = isExactly({
  id: isShort,
  at: isCount,
  name: isShort,
  type: isShort,
  bytes: isCount,
  sha256: (value: unknown): value is string => isText(value) && /^[0-9a-f]{64}$/.test(value),
  details: isOneOf('none-found', 'taken-out', 'kept', 'unknown'),
});

/** A file taken in, whether or not a record has been saved with it: so that what was left is found and erased. */
export const ATTACHMENT: Kind<AttachmentRef> = { name: 'attachment', is: isAttachmentRef };

/** Few at once: each is several hundred kilobytes. */
export const PIECE: Kind<Piece> = {
  name: 'piece',
  is: isExactly({ data: isTextWithin(LONGEST_PIECE) }),
  fewAtOnce: 8,
};

/** How many pieces a file of that many bytes has. */
export function pieceCount(bytes: number): number {
  return Math.ceil(bytes / PIECE_BYTES);
}

/** Where the i-th piece (from 0) of a file lies: each at a time of its own, so that reading one reads no other. */
export function pieceKey({ id, at }: Pick<AttachmentRef, 'id' | 'at'>, i: number) {
  return { kind: PIECE.name, at: at + i, id: `${id}.${i}` };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
