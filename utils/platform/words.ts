import { localeOf } from '../core/language';
import { browser } from './browser';

/** The sentences of one language, and the tag (BCP 47) its times and numbers are written by. */
export interface Words {
  /**
   * @param key of a message; an unknown one gives an empty text
   * @param values for `$1`, `$2`..., at most nine
   */
  readonly message: (key: string, values: readonly string[]) => string;
  readonly locale: string;
}

/** A sentence of the catalogue as the browser chose it: what the browser itself shows speaks its own language. */
export function message(key: string, values: readonly string[]): string {
  return browser.i18n.getMessage(key, [...values]);
}

/** The tag of the catalogue the browser chose: a browser in Japanese chooses English, and calls itself `ja`. */
export function browserTag(): string {
  return message('language_tag', []);
}

/** The browser's own catalogue. */
export function browserWords(): Words {
  const theirs = message('@@ui_locale', []).replaceAll('_', '-');
  return { message, locale: localeOf(browserTag(), [theirs]) };
}
