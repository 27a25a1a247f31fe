import { describe, expect, test } from 'vitest';
import { helpListOf } from '../../utils/core/helpline';
import { found, named } from '../../utils/core/helpline-search';
import file from '../../utils/support/helplines.json';

const { countries } = helpListOf(file);
const english = named(countries, 'en');
const codes = (typed: string, among = english) => found(among, typed).map(({ code }) => code);

describe('countries by name', () => {
  test('stand in the order of the alphabet of the language', () => {
    const names = (language: string) => named(countries, language).map(({ name }) => name);
    expect(names('en')).toHaveLength(49);
    expect(names('en').slice(0, 3)).toEqual(['Argentina', 'Australia', 'Austria']);
    expect(names('sv').at(-1)).toBe('Österrike');
    expect(names('de')).toContain('Deutschland');
  });

  test.each([
    ['en', 'Germany'],
    ['en', 'deutschland'],
    ['fr', 'Allemagne'],
    ['fr', 'germany'],
    ['ja', 'ドイツ'],
  ])('are found in the browser’s language (%s), in English and in their own: %s', (language, typed) => {
    expect(codes(typed, named(countries, language))).toEqual(['DE']);
  });

  test('are found in another language that somebody has, and named in the first', () => {
    const [country, ...others] = found(named(countries, 'ar', 'fr'), 'Allemagne');
    expect(others).toEqual([]);
    expect(country?.name).toBe('ألمانيا');
  });
});

describe('looking for', () => {
  test.each([[''], ['   '], ['-']])('nothing (%j) finds every country whole', (typed) => {
    expect(found(english, typed)).toEqual(english);
  });

  test.each([
    ['turkiye', 'TR'],
    ['TÜRKİYE', 'TR'],
    ['united k', 'GB'],
    ['kingdom', 'GB'],
    ['britain', 'GB'],
    ['usa', 'US'],
    ['Scotl', 'GB'],
    ['holland', 'NL'],
    ['south af', 'ZA'],
    ['Україна', 'UA'],
    ['ＮＯＲＷＡＹ', 'NO'],
  ])('%s finds the one country, with all its lines', (typed, code) => {
    expect(found(english, typed)).toEqual(english.filter((country) => country.code === code));
  });

  test('a line’s name finds it, with the emergency number of its country', () => {
    const [country, ...others] = found(english, 'nummer gegen');
    expect(others).toEqual([]);
    expect(country?.lines.map(({ name }) => name)).toEqual([
      'Nummer gegen Kummer (Kinder- und Jugendtelefon)',
    ]);
    expect(country?.emergency.numbers.map(({ number }) => number)).toEqual(['112']);
  });

  test('a number finds its lines, however it is written', () => {
    for (const typed of ['0808-2000 247', '٠٨٠٨ ٢٠٠٠ ٢٤٧', '०८०८२००० २४७'])
      expect(found(english, typed).flatMap(({ lines }) => lines.map(({ tel }) => tel))).toEqual([
        '08082000247',
      ]);
  });

  test('an emergency number finds the countries that have it', () => {
    expect(codes('999')).toEqual(expect.arrayContaining(['GB', 'IE', 'HK', 'KE', 'MY', 'SG']));
    expect(codes('000')).toContain('AU');
  });

  test('what is in no list finds nothing', () => {
    expect(found(english, 'atlantis')).toEqual([]);
  });
});
