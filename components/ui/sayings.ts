import type { Say } from './say';

const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;
const DAY_MINUTES = 24 * HOUR_MINUTES;

/**
 * The catalogue and a language, as views use them.
 *
 * @param catalogue gives the text of a key with its values filled in; an unknown key gives an empty text
 * @param locale the catalogue's language (BCP 47)
 */
export function sayingsOf(
  catalogue: (key: string, values: readonly string[]) => string,
  locale: string,
): Say {
  const direction = /^(?:ar|fa|he|ur)\b/.test(locale) ? ('rtl' as const) : ('ltr' as const);
  // A site, a name or a time within a sentence from the right keeps its own direction, and the sentence its own.
  const isRtl = direction === 'rtl';
  const apart = (value: string) => `\u2068${value}\u2069`;
  const message = (key: string, values: readonly string[]) => {
    if (!isRtl || values.length === 0) return catalogue(key, values);
    const text = catalogue(key, values.map(apart));
    // Made of values alone it would go from the left within another sentence: from seven to six would read six to seven.
    const hasWords = /\p{L}/u.test(
      catalogue(
        key,
        values.map(() => ''),
      ),
    );
    return text && !hasWords ? `\u200f${text}` : text;
  };
  // A list has the direction of its language, and not that of whatever comes first in it.
  const listed = (texts: Iterable<string>, format: Intl.ListFormat) => {
    const text = format.format(isRtl ? [...texts].map(apart) : texts);
    // A list of nothing is an empty text, which another is said instead of.
    return isRtl && text ? `\u200f${text}` : text;
  };
  // Each is made when it is first needed: together they cost a popup several milliseconds.
  const plural = once(() => new Intl.PluralRules(locale));
  const number = once(() => new Intl.NumberFormat(locale));
  const list = once(() => new Intl.ListFormat(locale, { type: 'unit', style: 'short' }));
  const sentence = once(() => new Intl.ListFormat(locale));
  const lengths = once(() => new Intl.DurationFormat(locale, { style: 'short' }));
  return Object.assign((key: string, ...values: string[]) => message(key, values), {
    count(key: string, n: number, ...values: string[]) {
      const all = [number().format(n), ...values];
      return message(`${key}_${plural().select(n)}`, all) || message(`${key}_other`, all);
    },
    number: (n: number) => number().format(n),
    list: (texts: Iterable<string>) => listed(texts, list()),
    all: (texts: Iterable<string>) => listed(texts, sentence()),
    duration(ms: number) {
      // Rounded up: what is left is never said to be nothing.
      const minutes = Math.max(1, Math.ceil(ms / MINUTE_MS));
      const rounded = minutes >= DAY_MINUTES ? Math.ceil(minutes / HOUR_MINUTES) * HOUR_MINUTES : minutes;
      const days = rounded >= 3 * DAY_MINUTES ? Math.floor(rounded / DAY_MINUTES) : 0;
      const hours = Math.floor((rounded - days * DAY_MINUTES) / HOUR_MINUTES);
      // Nobody counts minutes from ten hours off.
      const rest = days > 0 || hours >= 10 ? 0 : rounded % HOUR_MINUTES;
      return lengths().format({ days, hours: days > 0 && hours === 0 ? 0 : hours, minutes: rest });
    },
    moment(at: number, now: number, zone: string) {
      const near = Math.abs(at - now) < 6 * DAY_MINUTES * MINUTE_MS;
      const day = near ? { weekday: 'short' as const } : { day: 'numeric' as const, month: 'short' as const };
      const form = { ...day, hour: 'numeric' as const, minute: '2-digit' as const, timeZone: zone };
      return new Intl.DateTimeFormat(locale, form).format(at);
    },
    locale,
    direction,
  });
}

function once<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
