import { type Catalogue, keysOf, sameIn } from '../scripts/catalogues.ts';

const ARABIC = 'ابتثجحخدذرزسشصضطظعغفقكلم';

/**
 * A language nobody speaks, to hold the mechanism by: whole, with every form that language's numbers take, and each
 * sentence another than the first one's, a third longer, with its places kept.
 *
 * @param tag whose plurals and direction it borrows
 */
export function pseudo(tag: string, first: Catalogue): Catalogue {
  const isArabic = tag.startsWith('ar');
  const word = (text: string) =>
    isArabic
      ? text.replaceAll(/[a-z]/gi, (letter) => ARABIC[letter.toLowerCase().charCodeAt(0) - 97] ?? 'ل')
      : text.replaceAll(/[aeiou]/g, (vowel) => `${vowel}${vowel}`);
  const said = (key: string) => (key === 'language_tag' ? tag : `${word(first[sameIn(first, key)] ?? '')}…`);
  return Object.fromEntries(keysOf(tag, first).map((key) => [key, said(key)]));
}
