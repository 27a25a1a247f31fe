import { catalogues } from '../../../scripts/catalogues.ts';

/** A language that is written from the right, and is not the browser's. */
export const TAG = 'ar';

const texts = catalogues().get(TAG);

/** The sentence of a key in {@link TAG}, its `$1`, `$2`... filled in order. Refuses (throws) an unknown key. */
export function arabic(key: string, ...values: readonly string[]): string {
  const text = texts?.[key];
  if (text === undefined) throw new Error(`no message ${key} in ${TAG}`);
  // What is filled in keeps its own direction: between marks that nobody sees.
  return text.replace(/\$(\d)/g, (_, n: string) => `\u2068${values[Number(n) - 1] ?? ''}\u2069`);
}

/** What a page says of the language it is written in. */
export const WRITTEN = '[document.documentElement.lang, document.documentElement.dir].join()';

/** What it says in {@link TAG}. */
export const IN_ARABIC = `${TAG},rtl`;
