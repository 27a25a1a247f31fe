import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Catalogue } from './catalogue-rules.ts';

const ROOT = resolve(import.meta.dirname, '../public/_locales');

/**
 * Every language there is a folder for, by tag (`pt-BR`).
 *
 * @param folder where the folders of `messages.json` are, as browsers want them
 */
export function catalogues(folder = ROOT): ReadonlyMap<string, Catalogue> {
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'messages.json')));
  return new Map(names.sort().map((name) => [name.replaceAll('_', '-'), catalogue(join(folder, name))]));
}

function catalogue(folder: string): Catalogue {
  const messages: Record<string, { message: string }> = JSON.parse(
    readFileSync(join(folder, 'messages.json'), 'utf8'),
  );
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}
