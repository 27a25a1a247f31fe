import { fewWords } from 'virtual:few-words';
import { type Language, localeOf, type Speech } from '../core/language';
import { browserTag } from './words';

/**
 * The few sentences that the background needs of a chosen language, for notifications and for cards in others' pages:
 * it carries those of all of them, since a worker cannot fetch. Null where the browser's own will do.
 */
export function speechIn(language: Language): Speech | null {
  if (language === null || language === browserTag() || !Object.hasOwn(fewWords, language)) return null;
  return { locale: localeOf(language, navigator.languages), texts: fewWords[language]?.() ?? {} };
}
