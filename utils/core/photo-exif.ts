/** Tags of TIFF 6.0 and Exif 3.0 that we look for in a picture's first directory. */
const ORIENTATION = 0x0112;
const PLACE = 0x8825;
const ENTRY_BYTES = 12;

/** What an Exif block says that matters to us. */
export interface ExifFacts {
  /** Which way is up, 1 to 8 (TIFF 6.0); 1 when it does not say. */
  readonly orientation: number;
  readonly hasPlace: boolean;
}

/** Reads the first directory of a TIFF block (what stands behind "Exif" in a picture). Never throws. */
export function exifFacts(tiff: Uint8Array): ExifFacts {
  const none = { orientation: 1, hasPlace: false };
  if (tiff.length < 14) return none;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const little = view.getUint16(0) === 0x4949;
  const from = view.getUint32(4, little);
  if (from + 2 > tiff.length) return none;
  const count = view.getUint16(from, little);
  let facts = none;
  for (let i = 0; i < count; i += 1) {
    const at = from + 2 + i * ENTRY_BYTES;
    if (at + ENTRY_BYTES > tiff.length) break;
    const tag = view.getUint16(at, little);
    const value = view.getUint16(at + 8, little);
    if (tag === ORIENTATION && value >= 1 && value <= 8) facts = { ...facts, orientation: value };
    if (tag === PLACE) facts = { ...facts, hasPlace: true };
  }
  return facts;
}

/** A TIFF block that says which way is up, and nothing else. */
export function exifWith(orientation: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(26);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0x4d4d);
  view.setUint16(2, 42);
  view.setUint32(4, 8);
  view.setUint16(8, 1);
  view.setUint16(10, ORIENTATION);
  view.setUint16(12, 3);
  view.setUint32(14, 1);
  view.setUint16(18, orientation);
  return bytes;
}
