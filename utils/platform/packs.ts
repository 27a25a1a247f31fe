import { packs } from 'virtual:packs';
import { type Language, localeOf, sentencesOf, type Texts } from '../core/language';
import { browserTag, browserWords, type Words } from './words';

/** The tags of the languages Holdfast speaks, in the order of their tags. */
export const LANGUAGES: readonly string[] = Object.keys(packs);

/**
 * The sentences of a chosen language. Only those of another than the browser's are fetched, and only here: the pages
 * of others and the background cannot. One that cannot be had gives the browser's.
 */
export async function wordsIn(language: Language): Promise<Words> {
  if (language === null || language === browserTag()) return browserWords();
  const texts = await packOf(language).catch(() => null);
  if (!texts) return browserWords();
  return { message: sentencesOf(texts), locale: localeOf(language, navigator.languages) };
}

async function packOf(tag: string): Promise<Texts | null> {
  return Object.hasOwn(packs, tag) ? ((await packs[tag]?.())?.texts ?? null) : null;
}
