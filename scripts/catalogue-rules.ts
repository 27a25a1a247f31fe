/** The language everything is written in first, and that browsers fall back on. */
export const FIRST = 'en';

/** The sentences of a language by key. */
export type Catalogue = Readonly<Record<string, string>>;

/** CLDR's names for the forms a number takes beside it. */
export const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
const TAKEN = new Map<string, ReadonlyMap<string, number>>();
const FORM = new RegExp(`_(?:${FORMS.join('|')})$`);

/** The sentences that count something, by the name they are asked for by: `ui_seconds` of `ui_seconds_one`. */
export function counting(first: Catalogue): ReadonlySet<string> {
  const bases = Object.keys(first).map((key) => key.replace(FORM, ''));
  return new Set(bases.filter((base) => `${base}_one` in first && `${base}_other` in first));
}

/** How many of the whole numbers up to 1,000 take each form in a language: for millions, "other" is near enough. */
export function takenBy(tag: string): ReadonlyMap<string, number> {
  const known = TAKEN.get(tag);
  if (known) return known;
  const rules = new Intl.PluralRules(tag);
  const taken = new Map<string, number>();
  for (let n = 0; n <= 1000; n += 1) taken.set(rules.select(n), (taken.get(rules.select(n)) ?? 0) + 1);
  TAKEN.set(tag, taken);
  return taken;
}

/** The forms a language has to have, in CLDR's order. */
export function formsOf(tag: string): readonly string[] {
  return FORMS.filter((form) => form === 'other' || takenBy(tag).has(form));
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
