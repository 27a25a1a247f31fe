import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passphraseProblem, STRENGTHS, strengthOf } from '../../utils/core/strength';

const anyStrength = fc.constantFrom(...STRENGTHS);

test.each([
  [0, 'at-once'],
  [2.99, 'at-once'],
  [3, 'very-weak'],
  [5.99, 'very-weak'],
  [6, 'weak'],
  [8, 'good'],
  [10, 'strong'],
  [300, 'strong'],
] as const)('10^%d guesses: %s', (log10, strength) => {
  expect(strengthOf(log10)).toBe(strength);
});

test('law: more guesses are never a lower step', () => {
  const rank = (log10: number) => STRENGTHS.indexOf(strengthOf(log10));
  const guesses = fc.double({ min: 0, max: 40, noNaN: true });
  fc.assert(fc.property(guesses, guesses, (a, b) => rank(Math.min(a, b)) <= rank(Math.max(a, b))));
});

test('law: nothing shorter than eight characters is taken, however strong it is said to be', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 7 }), anyStrength, (text, strength) => {
      expect(passphraseProblem(text, strength)).toBe('short');
    }),
  );
});

test('characters are counted as people see them, not as they are stored', () => {
  expect(passphraseProblem('🌊🌊🌊🌊🌊🌊🌊', 'strong')).toBe('short');
  expect(passphraseProblem('🌊🌊🌊🌊🌊🌊🌊🌊', 'strong')).toBeNull();
  // The same four letters with their accents written apart are still four.
  expect(passphraseProblem('é'.repeat(7).normalize('NFD'), 'strong')).toBe('short');
});

test.each(['12345678', '1990-12-31', '0171 23456', '٠١٢٣٤٥٦٧'])('%s is digits and too few of them', (pin) => {
  expect(passphraseProblem(pin, 'strong')).toBe('digits');
});

test('twelve digits can be taken, and fewer with a word among them', () => {
  expect(passphraseProblem('830172946150', 'strong')).toBeNull();
  expect(passphraseProblem('8301 kelp', 'good')).toBeNull();
});

test('what is guessed soon is not taken; what is weak is the person’s choice', () => {
  const taken = STRENGTHS.filter((strength) => passphraseProblem('long enough', strength) === null);
  expect(taken).toEqual(['weak', 'good', 'strong']);
});
