import { expect, test } from 'vitest';
import { caseForms, caseless } from '../../utils/core/letter-case';

test.each([
  ['SAM', 'sam'],
  ['München ÄÖÜ', 'münchen äöü'],
  ['ИРА', 'ира'],
  ['ΣΆΜΟΣ', 'σάμοσ'],
  ['İK ẞ \u212a', 'İk ẞ \u212a'],
])('%s is %s', (text, expected) => {
  expect(caseless(text)).toBe(expected);
});

test('the forms of every code point are exactly those which lose their case to it', () => {
  for (let code = 0; code < 0x1f000; code += 1) {
    if (code >= 0xd800 && code < 0xe000) continue;
    const point = String.fromCodePoint(code);
    const plain = caseless(point);
    if (caseless(plain) !== plain || !caseForms(plain).includes(point)) expect.fail(`U+${code.toString(16)}`);
    for (const form of caseForms(plain)) if (caseless(form) !== plain) expect.fail(`U+${code.toString(16)}`);
  }
});
