import { type Catalogue, keysOf, sameIn } from '../scripts/catalogue-rules.ts';

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
  const said = keysOf(tag, first).map((key) => [key, `${word(first[sameIn(first, key)] ?? '')}…`] as const);
  return { ...Object.fromEntries(said), language_tag: tag, extension_name: first.extension_name ?? '' };
}
