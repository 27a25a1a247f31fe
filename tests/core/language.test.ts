import { describe, expect, test } from 'vitest';
import { isLanguage, localeOf, sentencesOf } from '../../utils/core/language';

describe('a chosen language', () => {
  test.each([null, 'de', 'pt-BR', 'fil', 'zh-Hant-TW'])('may be %s', (value) => {
    expect(isLanguage(value)).toBe(true);
  });

  test.each([undefined, 1, '', 'pt_BR', 'DE', '../en', 'a'.repeat(99)])('is never %s', (value) => {
    expect(isLanguage(value)).toBe(false);
  });
});

describe('a message', () => {
  test('takes its values by number, in whatever order its language wants them', () => {
    expect(sentencesOf({ of: '$2 von $1, $2' })('of', ['7', '3'])).toBe('3 von 7, 3');
  });

  test('has nothing where a value is missing, and leaves a value as it is', () => {
    expect(sentencesOf({ ab: 'a $1 b $2' })('ab', ['$2'])).toBe('a $2 b ');
    expect(sentencesOf({})('ab', [])).toBe('');
  });
});

describe('dates and numbers', () => {
  test("are written in the person's own form of the sentences' language", () => {
    expect(localeOf('en', ['en-GB'])).toBe('en-GB');
    expect(localeOf('es', ['de', 'es-419'])).toBe('es-419');
    expect(localeOf('ar', ['en-US', 'ar-EG', 'ar-MA'])).toBe('ar-EG');
  });

  test('never speak another language than the sentences', () => {
    expect(localeOf('en', ['de-AT'])).toBe('en');
    expect(localeOf('pt-BR', [])).toBe('pt-BR');
    expect(localeOf('fi', ['fil-PH'])).toBe('fi');
  });
});
