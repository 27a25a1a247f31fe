import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { blocksOf } from './leveldb.ts';

/** Files below a directory that hold one of the texts, in UTF-8 or UTF-16, also where a database has compressed it. */
export function hits(directory: string, texts: readonly string[]): readonly string[] {
  const needles = texts.flatMap((text) => [Buffer.from(text), Buffer.from(text, 'utf16le')]);
  return readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(directory, name);
    // Files of a running browser come and go.
    try {
      if (!statSync(path).isFile()) return false;
      const bytes = readFileSync(path);
      return [bytes, ...blocksOf(bytes)].some((part) => needles.some((needle) => part.includes(needle)));
    } catch {
      return false;
    }
  });
}
