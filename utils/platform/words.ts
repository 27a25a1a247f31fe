import { browser } from './browser';

/**
 * The catalogue as the browser chose it.
 *
 * @param key of a message; an unknown one gives an empty text
 * @param values for `$1`, `$2`..., at most nine
 */
export function message(key: string, values: readonly string[]): string {
  return browser.i18n.getMessage(key, [...values]);
}

/** The language of that catalogue (BCP 47), not of the browser: dates must not speak another than the sentences. */
export function locale(): string {
  return browser.i18n.getMessage('@@ui_locale').replaceAll('_', '-');
}
