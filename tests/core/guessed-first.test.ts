import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Together, togetherIn, wordLikeIn, wordsIn } from '../../utils/core/guessed-first';

/** Letters stand together where a vowel is among them, or a word's end. */
const VOWELS = [1, 5, 9, 15, 21];
const together: Together = (...three) => three.some((letter) => letter === 0 || VOWELS.includes(letter));

/** The parts found, as text. */
function found(text: string): readonly string[] {
  return wordLikeIn(text, together).map(({ first, last }) => text.slice(first, last + 1));
}

test('words are read back from what each shares with the one before', () => {
  expect(wordsIn('AcareDsBup')).toEqual(['care', 'cars', 'cup']);
  expect(wordsIn('')).toEqual([]);
  expect(wordsIn('A1qazCwsx')).toEqual(['1qaz', '1qwsx']);
});

test('letters stand together where their bit is set', () => {
  const bits = new Uint8Array(Math.ceil(27 ** 3 / 8));
  const at = (1 * 27 + 2) * 27 + 3;
  bits[at >> 3] = 1 << (at & 7);
  expect(togetherIn(bits)(1, 2, 3)).toBe(true);
  expect(togetherIn(bits)(3, 2, 1)).toBe(false);
});

describe('what reads like a word', () => {
  test.each(['melodo', 'Melodo', 'm3l0do'])('is found: %s', (text) => {
    expect(found(text)).toContain(text);
  });

  test.each(['', 'melod', 'xkrwqz', '340310', 'мелодо'])('is not found where it does not: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('is found within others, in its place', () => {
    expect(wordLikeIn('#Melodo#', together)).toEqual([{ first: 1, last: 6, guesses: 5000 }]);
    expect(found('👍melodo')).toEqual(['melodo']);
  });

  test('takes more guesses the longer it is, and the more kinds of signs stand for letters', () => {
    const guesses = (text: string) =>
      wordLikeIn(text, together).find(({ first, last }) => last - first + 1 === text.length)?.guesses ?? 0;
    expect(guesses('melodome')).toBe(guesses('melodo'));
    expect(guesses('melodomelo')).toBeGreaterThan(guesses('melodome'));
    expect(guesses('m3lodo')).toBe(2 * guesses('melodo'));
    expect(guesses('m3l0d0')).toBe(4 * guesses('melodo'));
  });

  test('lies within the text, whatever that is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'abo1$ äß', '👍', '\ud83d'), maxLength: 40 }),
        (text) => {
          const parts = wordLikeIn(text, () => true);
          expect(
            parts.every(({ first, last, guesses }) => first >= 0 && last < text.length && guesses >= 5000),
          ).toBe(true);
        },
      ),
    );
  });
});
