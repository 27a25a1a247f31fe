import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

/** A file of the repository, by its path in it. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** The files below some folders of the repository whose names end so. */
export function filesBelow(folders: readonly string[], ending: RegExp): readonly TextFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => ending.test(name))
      .map((name) => textFile(join(folder, name))),
  );
}

/** One file of the repository. */
export function textFile(path: string): TextFile {
  return { path, text: readFileSync(join(ROOT, path), 'utf8') };
}

/** What ships: all that ends in a build. */
export const SHIPPED = ['entrypoints', 'components', 'utils'] as const;
