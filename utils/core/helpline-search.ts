import type { CountryHelp } from './helpline';
import { folded } from './word';

/** Their noughts, the last first. */
const ZEROS = [0x966, 0x6f0, 0x660] as const;

/** A country with its name to be read, and the names it may be looked for by. */
export interface NamedCountry extends CountryHelp {
  readonly name: string;
  /** Folded ({@link folded}). */
  readonly sought: readonly string[];
}

/** What people call a country, or the part of it they live in, besides what `Intl` knows. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  GB: ['England', 'Scotland', 'Wales', 'Northern Ireland', 'Great Britain'],
  NL: ['Holland'],
  US: ['USA', 'America'],
};

/**
 * Countries by their names, in the order of the alphabet of a language. Each can be looked for in that language, in
 * another that somebody has, in English, and in the one most spoken there.
 *
 * @param language BCP 47; one the browser has no names for gives the browser's own choice
 * @param another BCP 47
 */
export function named(
  countries: readonly CountryHelp[],
  language: string,
  another = language,
): readonly NamedCountry[] {
  const { compare } = new Intl.Collator(language);
  return countries
    .map((country) => {
      const { code } = country;
      const name = nameIn(language, code);
      const languages = [language, another, 'en', new Intl.Locale(`und-${code}`).maximize().language];
      const names = languages.flatMap((one) => [nameIn(one, code), nameIn(one, code, 'short')]);
      const all = [...names, ...(ALSO[code] ?? [])];
      return { ...country, name, sought: [...new Set(all.map(folded))] };
    })
    .sort((a, b) => compare(a.name, b.name));
}

function nameIn(language: string, code: string, style: 'long' | 'short' = 'long'): string {
  return new Intl.DisplayNames([language], { type: 'region', style }).of(code) ?? code;
}

/** The digits of Arabic, Persian and Devanagari keyboards as those that numbers are kept in. */
function inLatin(text: string): string {
  return text.replaceAll(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g, (digit) => {
    const point = digit.charCodeAt(0);
    return `${point - (ZEROS.find((zero) => zero <= point) ?? point)}`;
  });
}

/**
 * Looks for a country, a line's name or a number. Nothing typed finds everything. A country that is meant comes whole;
 * otherwise it comes with the lines that are, and its emergency number in any case.
 */
export function found(countries: readonly NamedCountry[], typed: string): readonly NamedCountry[] {
  const text = folded(inLatin(typed));
  if (text === '') return countries;
  const digits = text.replaceAll(' ', '');
  const isNumber = /^\d+$/.test(digits);
  const begins = (words: string) => ` ${words}`.includes(` ${text}`);
  return countries.flatMap((country) => {
    if (country.sought.some(begins)) return [country];
    const lines = country.lines.filter(
      ({ name, tel }) => begins(folded(name)) || (isNumber && tel.replace(/\D/g, '').startsWith(digits)),
    );
    const isEmergency = country.emergency.numbers.some(({ number }) => number === digits);
    return lines.length > 0 || isEmergency ? [{ ...country, lines }] : [];
  });
}
