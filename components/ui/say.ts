import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../../public/_locales/en/messages.json';

type Plain<K> = K extends `${infer Base}_one` | `${infer Base}_other` ? K | Base : K;

/** Every key of the catalogue; a sentence that counts has `_one` and `_other` and is asked for by its base. */
export type MessageKey = Plain<keyof typeof messages>;

/** The catalogue in the person's language, and the ways their language writes times and numbers. */
export interface Say {
  /** The sentence of a key, its `$1`, `$2`... filled in order. */
  (key: MessageKey, ...values: string[]): string;
  /** The plural form for `n`, with the written number as `$1` and `values` after it. */
  count(key: MessageKey, n: number, ...values: string[]): string;
  /** A whole or broken number, as the language writes it. */
  number(n: number): string;
  /** Several things side by side: "Mon, Wed, Fri". */
  list(texts: Iterable<string>): string;
  /** All of several things, within a sentence: "mail.example, feed.example and chat.example". */
  all(texts: Iterable<string>): string;
  /** A length of time in its one or two largest units, rounded up: "18 hr", "1 hr, 5 min". */
  duration(ms: number): string;
  /** An instant as this week's weekday and time, or a date and time when farther away. */
  moment(at: number, now: number, zone: string): string;
  /** A BCP 47 tag, for `Intl`. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
}

const SayContext = createContext<Say | null>(null);

/** Gives the views below it their words. */
export const Saying = SayContext.Provider;

/** The words of the view it is called in; refuses (throws) outside {@link Saying}. */
export function useSay(): Say {
  const say = useContext(SayContext);
  if (!say) throw new Error('useSay outside Saying');
  return say;
}
