import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../public/_locales');

/** The language everything is written in first, and that browsers fall back on. */
export const FIRST = 'en';

/** The sentences of a language by key. */
export type Catalogue = Readonly<Record<string, string>>;

/** CLDR's names for the forms a number takes beside it. */
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
const FORM = new RegExp(`_(?:${FORMS.join('|')})$`);

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

/** The sentences that count something, by the name they are asked for by: `ui_seconds` of `ui_seconds_one`. */
export function counting(first: Catalogue): ReadonlySet<string> {
  const bases = Object.keys(first).map((key) => key.replace(FORM, ''));
  return new Set(bases.filter((base) => `${base}_one` in first && `${base}_other` in first));
}

/** The forms that whole numbers up to 1,000 take in a language: for millions, "other" is near enough. */
export function formsOf(tag: string): readonly string[] {
  const rules = new Intl.PluralRules(tag);
  const taken = new Set(Array.from({ length: 1001 }, (_, n) => rules.select(n)));
  return FORMS.filter((form) => form === 'other' || taken.has(form));
}

/** The keys a language has to have: those of the first one, and each form its own numbers take. */
export function keysOf(tag: string, first: Catalogue): readonly string[] {
  const bases = counting(first);
  const plain = Object.keys(first).filter((key) => !bases.has(key.replace(FORM, '')));
  return [...plain, ...[...bases].flatMap((base) => formsOf(tag).map((form) => `${base}_${form}`))];
}

/** The key of the first language that a key stands for: another form of counting stands for "other". */
export function sameIn(first: Catalogue, key: string): string {
  return key in first ? key : key.replace(FORM, '_other');
}

/** Keys a language lacks, and those that nobody asks it for; a form that is asked for in no number yet may be there. */
export function faultsIn(tag: string, texts: Catalogue, first: Catalogue): readonly string[] {
  const wanted = keysOf(tag, first);
  const bases = counting(first);
  const known = new Set([
    ...wanted,
    ...new Intl.PluralRules(tag)
      .resolvedOptions()
      .pluralCategories.flatMap((form) => [...bases].map((base) => `${base}_${form}`)),
  ]);
  return [
    ...wanted.filter((key) => !texts[key]?.trim()).map((key) => `${key}: missing`),
    ...Object.keys(texts)
      .filter((key) => !known.has(key))
      .map((key) => `${key}: nobody asks for it`),
  ];
}

/** The tags of the languages that are whole: no other is offered, or shipped. */
export function wholeIn(all: ReadonlyMap<string, Catalogue>): readonly string[] {
  const first = all.get(FIRST) ?? {};
  return [...all].filter(([tag, texts]) => faultsIn(tag, texts, first).length === 0).map(([tag]) => tag);
}
