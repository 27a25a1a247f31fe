import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The repository. */
export const ROOT = resolve(import.meta.dirname, '..', '..', '..');

/** Where the builds are. `HOLDFAST_OUTPUT` names another place, to try a build without touching the tree's own. */
export const OUTPUT = process.env.HOLDFAST_OUTPUT ?? join(ROOT, '.output');

const CATALOGUE = join(ROOT, 'public', '_locales', 'en', 'messages.json');
const messages: Record<string, { readonly message: string } | undefined> = JSON.parse(
  readFileSync(CATALOGUE, 'utf8'),
);

/**
 * The sentence of a key, its `$1`, `$2`... filled in order: so that no test copies a sentence.
 * Refuses (throws) a key that the catalogue does not have.
 */
export function words(key: string, ...values: readonly string[]): string {
  const message = messages[key]?.message;
  if (message === undefined) throw new Error(`no message ${key}`);
  return message.replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '');
}

/** A puppeteer selector for what has this role and this accessible name. */
export function byRole(role: string, name: string): string {
  return `::-p-aria([name="${name.replace(/["\\]/g, '\\$&')}"][role="${role}"])`;
}
