import { inflateRawSync } from 'node:zlib';

/** A file in an archive. */
export interface Packed {
  readonly name: string;
  readonly content: Buffer;
}

const LOCAL = 0x04034b50;

/**
 * The files of an archive in their order, as WXT writes it: sizes stand before each file (PKWARE's APPNOTE 6.3, 4.3.7).
 * Refuses (throws) any other.
 */
export function filesIn(archive: Buffer): readonly Packed[] {
  const files: Packed[] = [];
  let at = 0;
  while (archive.readUInt32LE(at) === LOCAL) {
    const [flags, method] = [archive.readUInt16LE(at + 6), archive.readUInt16LE(at + 8)];
    if ((flags & 8) !== 0 || (method !== 0 && method !== 8)) throw new Error('an archive of another kind');
    const packedBytes = archive.readUInt32LE(at + 18);
    const nameEnd = at + 30 + archive.readUInt16LE(at + 26);
    const from = nameEnd + archive.readUInt16LE(at + 28);
    const bytes = archive.subarray(from, from + packedBytes);
    files.push({
      name: archive.toString('utf8', at + 30, nameEnd),
      content: method === 0 ? bytes : inflateRawSync(bytes),
    });
    at = from + packedBytes;
  }
  return files;
}
