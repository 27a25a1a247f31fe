import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { crc32 } from 'node:zlib';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/**
 * Packs a build as a store hands it out: an archive, its files as they are (PKWARE's APPNOTE 6.3, 4.3), under another
 * version where one is given.
 *
 * @param to where the archive goes
 */
export function pack(build: string, to: string, version?: string): void {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  const files = readdirSync(build, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  for (const file of files) {
    const path = join(file.parentPath, file.name);
    const name = Buffer.from(relative(build, path).replaceAll('\\', '/'));
    const found = readFileSync(path);
    const isManifest = name.toString() === 'manifest.json' && version !== undefined;
    const content = isManifest
      ? Buffer.from(JSON.stringify({ ...JSON.parse(found.toString()), version }))
      : found;
    // Version needed, flags, method (stored), time, date; then what both headers have.
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(0x21, 8);
    about.writeUInt32LE(crc32(content), 10);
    about.writeUInt32LE(content.length, 14);
    about.writeUInt32LE(content.length, 18);
    about.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([number(LOCAL), about, name, content]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    entries.push(Buffer.concat([number(CENTRAL), Buffer.from([20, 0]), about, rest, name]));
    bodies.push(local);
    at += local.length;
  }
  const central = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(at, 12);
  writeFileSync(to, Buffer.concat([...bodies, central, number(END), end]));
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
