import type { Language } from './core/language';
import { wordsIn } from './platform/packs';
import { browserWords, type Words } from './platform/words';

/** What a page knows of its language's writing. */
interface Spoken {
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
}

/**
 * The way a page speaks the chosen language, and another as soon as it is chosen: to be asked before each drawing.
 * Those who have chosen none wait for nothing.
 *
 * @param sayings makes what the views are given of the sentences
 * @returns the sayings of a language, the same ones each time, with the page written in that direction; null when
 * another has been asked for since
 */
export function speaking<S extends Spoken>(sayings: (message: Words['message'], locale: string) => S) {
  const make = ({ message, locale }: Words) => sayings(message, locale);
  // Asked of the browser at once: it reads its catalogue while the page waits for storage.
  const own = make(browserWords());
  const made = new Map<Language, Promise<S>>();
  let wanted: Language = null;

  return async (language: Language): Promise<S | null> => {
    wanted = language;
    const say = language === null ? own : await sayingsIn(language);
    if (wanted !== language) return null;
    document.documentElement.lang = say.locale;
    document.documentElement.dir = say.direction;
    return say;
  };

  function sayingsIn(language: Language): Promise<S> {
    const known = made.get(language) ?? wordsIn(language).then(make);
    made.set(language, known);
    return known;
  }
}
