import type { MessageKey, Say } from '../../components/ui/say';
import { sayingsOf } from '../../components/ui/sayings';
import messages from '../../public/_locales/en/messages.json';

const CATALOGUE: Readonly<Record<string, { readonly message: string } | undefined>> = messages;

/** The catalogue as the browser reads it: `$1` to `$9` filled in; an unknown key gives an empty text. */
export function message(key: string, values: readonly string[]): string {
  return filled(CATALOGUE[key]?.message ?? '', values);
}

function filled(text: string, values: readonly string[]): string {
  return text.replaceAll(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '');
}

/** The words of the catalogue. */
export const SAY: Say = sayingsOf(message, 'en');

/** The name of a button that says besides what it is about: "Erase: Monday, November 23". */
export const named = (key: MessageKey) => new RegExp(`^${SAY(key)}: `);

/** The same with every longer word as long as a German one can be: what fits with these fits. */
export const LONG: Say = sayingsOf((key, values) => {
  // What is filled in is long already, or somebody's own.
  const text = CATALOGUE[key]?.message ?? '';
  return filled(
    text.replaceAll(/\b[\p{L}]{5,}\b/gu, (word) => `${word}${word.slice(1, 1 + word.length / 2)}`),
    values,
  );
}, 'de');
