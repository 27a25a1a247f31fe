import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The repository. */
export const ROOT = resolve(import.meta.dirname, '..', '..', '..');

/** Where the builds are. `HOLDFAST_OUTPUT` names another place, to try a build without touching the tree's own. */
export const OUTPUT = process.env.HOLDFAST_OUTPUT ?? join(ROOT, '.output');

/** The language everything is written in first, and the browser's of the tests. */
const FIRST = 'en';

type Messages = Readonly<Record<string, { readonly message: string } | undefined>>;

const read = new Map<string, Messages>();
let spoken = FIRST;

/** The catalogue of a language, read once. Refuses (throws) a tag there is none for. */
function catalogue(tag: string): Messages {
  const known = read.get(tag);
  if (known) return known;
  const path = join(ROOT, 'public', '_locales', tag.replaceAll('-', '_'), 'messages.json');
  const messages: Messages = JSON.parse(readFileSync(path, 'utf8'));
  read.set(tag, messages);
  return messages;
}

/** From now on {@link words} says everything in the language of a tag (`pt-BR`), and whatever goes by it looks for that. */
export function speak(tag: string): void {
  catalogue(tag);
  spoken = tag;
}

/**
 * The sentence of a key in the language spoken (English, until {@link speak}), its `$1`, `$2`... filled in order: so
 * that no test copies a sentence. Refuses (throws) a key that the catalogue does not have.
 */
export function words(key: string, ...values: readonly string[]): string {
  return wordsIn(spoken, key, ...values);
}

/** {@link words} in the language of a tag. */
export function wordsIn(tag: string, key: string, ...values: readonly string[]): string {
  const message = catalogue(tag)[key]?.message;
  if (message === undefined) throw new Error(`no message ${key} in ${tag}`);
  // Where words are written from the right, what is filled in keeps its own direction: between marks that nobody sees.
  const isRtl = directionOf(tag) === 'rtl';
  const isolated = isRtl ? (value: string) => `\u2068${value}\u2069` : String;
  const text = message.replace(/\$(\d)/g, (_, n: string) => isolated(values[Number(n) - 1] ?? ''));
  // Made of values alone, it is told which way it goes.
  return isRtl && values.length > 0 && !/\p{L}/u.test(message) ? `\u200f${text}` : text;
}

/** How a language is written. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return /^(?:ar|fa|he|ur)\b/.test(tag) ? 'rtl' : 'ltr';
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

/** A puppeteer selector for a button by what is written on it, where its name says besides what it is about. */
export function buttonWith(text: string): string {
  return `::-p-xpath(//button[normalize-space()="${text}"])`;
}

/** Where something of a role stands that has a name, in quotes. */
const PATHS: Readonly<Record<string, (name: string) => string>> = {
  button: (name) => `//button[normalize-space()=${name} or @aria-label=${name}]`,
  checkbox: (name) => `//label[normalize-space()=${name}]//input[@type="checkbox"]`,
  radio: (name) => `//label[normalize-space()=${name}]//input[@type="radio"]`,
  textbox: (name) => `//*[@id = //label[normalize-space()=${name}]/@for]`,
  heading: (name) => `//*[self::h1 or self::h2 or self::h3][normalize-space()=${name}]`,
};
