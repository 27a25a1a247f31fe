import { hasText, joined, latin } from './photo-bytes';
import type { Stripped } from './photo-details';
import { exifFacts } from './photo-exif';

const SIGNATURE = '\x89PNG\r\n\x1a\n';
/** Length, name and checksum of a chunk. */
const FRAME_BYTES = 12;
const DETAILS = ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME'];

/** A PNG (W3C, third edition) without text, time and Exif, and without what stands behind its end. Null for what is none, or is cut. */
export function pngWithout(bytes: Uint8Array<ArrayBuffer>): Stripped | null {
  if (latin(bytes, 0, 8) !== SIGNATURE) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  let hadAny = false;
  let hadPlace = false;
  let at = 8;
  for (let name = ''; name !== 'IEND'; ) {
    if (at + FRAME_BYTES > bytes.length) return null;
    const end = at + FRAME_BYTES + view.getUint32(at);
    if (end > bytes.length) return null;
    name = latin(bytes, at + 4, 4);
    const chunk = bytes.subarray(at, end);
    if (DETAILS.includes(name)) {
      hadAny = true;
      hadPlace ||= name === 'eXIf' ? exifFacts(chunk.subarray(8)).hasPlace : hasText(chunk, 'GPSLatitude');
    } else kept.push(chunk);
    at = end;
  }
  return { bytes: joined(kept), hadAny: hadAny || at < bytes.length, hadPlace };
}
