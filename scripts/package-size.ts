import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';

/** What a file takes in a package besides itself and its name: its two headers (PKWARE's APPNOTE 6.3, 4.3.7 and 4.3.12). */
const HEADERS = 30 + 46;
/** What stands at the end of a package. */
const END = 22;

/** A file of a package, and the bytes it takes there with all that names it. */
export interface PartSize {
  readonly name: string;
  readonly bytes: number;
}

/** Languages besides the first: browsers' own catalogues, and the packs that our pages fetch. */
export function isLanguage(name: string): boolean {
  return /^_locales\/(?!en\/)|^chunks\/[a-z]{2}(?:-[A-Z]{2})?-[\w-]{8}\.js$/.test(name);
}

/** What each file of a build takes in its package, largest first: packed as WXT does, to the byte. */
export function partSizes(folder: string): readonly PartSize[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((path) => {
      const content = readFileSync(join(folder, path));
      const name = path.replaceAll('\\', '/');
      const packed = Math.min(content.length, deflateRawSync(content, { level: 9 }).length);
      return { name, bytes: packed + HEADERS + 2 * Buffer.byteLength(name) };
    })
    .sort((a, b) => b.bytes - a.bytes);
}

/** The size of a package of such files. */
export function packageSize(parts: readonly PartSize[]): number {
  return parts.reduce((sum, { bytes }) => sum + bytes, END);
}
