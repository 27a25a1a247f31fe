import type { Guard } from './shape';

/** The language a person has chosen for Holdfast, as its catalogue is named (`pt-BR`); null: the browser's. */
export type Language = string | null;

/** What a message has in its language, by key; its values stand in it as `$1` to `$9`. */
export type Texts = Readonly<Record<string, string>>;

/** The sentences of a language that are handed to a page which cannot fetch them itself. */
export interface Speech {
  /** BCP 47. */
  readonly locale: string;
  readonly texts: Texts;
}

/**
 * A language and at most a script and a region. Whether there are words in it is asked where they are: a choice that
 * a later version knows must not make these settings unreadable to an earlier one.
 */
export const isLanguage: Guard<Language> = (value): value is Language =>
  value === null ||
  (typeof value === 'string' && /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/.test(value));

/** The messages of some texts, with their values filled in: nothing where one is missing, as browsers do. */
export function sentencesOf(texts: Texts): (key: string, values: readonly string[]) => string {
  return (key, values) =>
    (texts[key] ?? '').replaceAll(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '');
}

/**
 * The tag to write times and numbers by: the person's own form of the language (`de-AT`), where one of theirs is of the
 * same language as the sentences, else the sentences' own. Dates must not speak another language than the sentences.
 */
export function localeOf(tag: string, theirs: readonly string[]): string {
  const [language] = tag.split('-');
  return theirs.find((their) => their.split('-')[0] === language) ?? tag;
}
