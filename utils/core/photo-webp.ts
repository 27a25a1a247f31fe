import { hasText, joined, latin } from './photo-bytes';
import type { Stripped } from './photo-details';
import { exifFacts } from './photo-exif';

const HEAD_BYTES = 12;
/** In the flags of VP8X: that there is Exif, and that there is XMP. */
const SAYS_DETAILS = 0b0000_1100;

/** A WebP (RFC 9649) without Exif and XMP. Null for what is none, or is cut. */
export function webpWithout(bytes: Uint8Array<ArrayBuffer>): Stripped | null {
  if (bytes.length < HEAD_BYTES || latin(bytes, 0, 4) !== 'RIFF' || latin(bytes, 8, 4) !== 'WEBP')
    return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = 8 + view.getUint32(4, true);
  if (whole > bytes.length) return null;
  const kept: Uint8Array[] = [];
  let hadAny = whole < bytes.length;
  let hadPlace = false;
  for (let at = HEAD_BYTES; at + 8 <= whole; ) {
    const length = view.getUint32(at + 4, true);
    const end = at + 8 + length + (length % 2);
    if (end > whole) return null;
    const name = latin(bytes, at, 4);
    const chunk = bytes.slice(at, end);
    if (name === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~SAYS_DETAILS;
    if (name === 'EXIF' || name === 'XMP ') {
      hadAny = true;
      // Some writers put JPEG's "Exif" before the block.
      const block = chunk.subarray(latin(chunk, 8, 4) === 'Exif' ? 14 : 8);
      hadPlace ||= name === 'EXIF' ? exifFacts(block).hasPlace : hasText(chunk, 'GPSLatitude');
    } else kept.push(chunk);
    at = end;
  }
  const body = joined(kept);
  const head = bytes.slice(0, HEAD_BYTES);
  new DataView(head.buffer).setUint32(4, body.length + 4, true);
  return { bytes: joined([head, body]), hadAny, hadPlace };
}
