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

let isByWords = false;

/**
 * From now on {@link byRole} goes by the words on the screen. For Firefox, whose protocol takes seconds to find a role
 * and a name, and a third of one for each letter typed into what it found: names are proved in Chromium.
 */
export function lookByWords(): void {
  isByWords = true;
}

/** A puppeteer selector for what has this role and this accessible name. */
export function byRole(role: string, name: string): string {
  const path = PATHS[role];
  if (isByWords && path) return `::-p-xpath(${path(name.includes('"') ? `'${name}'` : `"${name}"`)})`;
  return `::-p-aria([name="${name.replace(/["\\]/g, '\\$&')}"][role="${role}"])`;
}

/** Where something of a role stands that has a name, in quotes. */
const PATHS: Readonly<Record<string, (name: string) => string>> = {
  button: (name) => `//button[normalize-space()=${name} or @aria-label=${name}]`,
  checkbox: (name) => `//label[normalize-space()=${name}]//input[@type="checkbox"]`,
  radio: (name) => `//label[normalize-space()=${name}]//input[@type="radio"]`,
  textbox: (name) => `//*[@id = //label[normalize-space()=${name}]/@for]`,
  heading: (name) => `//*[self::h1 or self::h2 or self::h3][normalize-space()=${name}]`,
};
