import { hasText, joined, latin } from './photo-bytes';
import type { Stripped } from './photo-details';
import { exifFacts, exifWith } from './photo-exif';

const START = 0xffd8;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const APP15 = 0xef;
const COMMENT = 0xfe;
const SCAN = 0xda;
const END = 0xd9;
const RESTART = 0xd0;
const EXIF = 'Exif\0\0';

/**
 * A JPEG (ITU T.81) without its application segments and comments, but for JFIF, colour profiles and Adobe's, without
 * which colours change; which way is up stays. What stands behind the picture (small copies, films) goes. Null for
 * what is none, or is cut.
 */
export function jpegWithout(bytes: Uint8Array<ArrayBuffer>): Stripped | null {
  if (bytes.length < 4 || new DataView(bytes.buffer, bytes.byteOffset).getUint16(0) !== START) return null;
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let hadAny = false;
  let hadPlace = false;
  let orientation = 1;
  let at = 2;
  for (;;) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    const length = lengthAt(bytes, at);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) return null;
    const segment = bytes.subarray(at, end);
    if (marker === SCAN) break;
    if (isDetail(marker, segment)) {
      hadAny = true;
      if (marker === APP1 && latin(segment, 4, 6) === EXIF) {
        const facts = exifFacts(segment.subarray(10));
        orientation = facts.orientation;
        hadPlace ||= facts.hasPlace;
      } else hadPlace ||= hasText(segment, 'GPSLatitude');
    } else kept.push(segment);
    at = end;
  }
  const end = endOfPicture(bytes, at);
  if (end === null) return null;
  hadAny ||= end < bytes.length;
  if (orientation !== 1) kept.splice(1, 0, orientationSegment(orientation));
  kept.push(bytes.subarray(at, end));
  return { bytes: joined(kept), hadAny, hadPlace };
}

function isDetail(marker: number, segment: Uint8Array): boolean {
  if (marker === COMMENT) return true;
  if (marker === APP2) return latin(segment, 4, 11) !== 'ICC_PROFILE';
  return marker > APP0 && marker <= APP15 && marker !== APP14;
}

/**
 * The end of the picture itself, from its first scan on: in scanned data every 0xff that is no marker has a zero or a
 * restart's number behind it, and between scans stand tables, which may hold any bytes.
 */
function endOfPicture(bytes: Uint8Array, from: number): number | null {
  let at = from + 2 + lengthAt(bytes, from);
  for (;;) {
    at = bytes.indexOf(0xff, at);
    if (at < 0 || at + 1 >= bytes.length) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === END) return at + 2;
    const isScanned = marker === 0 || (marker >= RESTART && marker < RESTART + 8);
    if (marker === 0xff) at += 1;
    else at += isScanned ? 2 : 2 + lengthAt(bytes, at);
  }
}

/** What a segment says of its length, from behind its marker on. */
function lengthAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
}

function orientationSegment(orientation: number): Uint8Array {
  const tiff = exifWith(orientation);
  const length = 2 + EXIF.length + tiff.length;
  const head = [0xff, APP1, length >> 8, length & 0xff, ...Array.from(EXIF, (sign) => sign.charCodeAt(0))];
  return joined([new Uint8Array(head), tiff]);
}
