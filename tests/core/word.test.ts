import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folded, holds } from '../../utils/core/word';

describe('folded', () => {
  test.each([
    ['  Anna+Maria_B. ', 'anna maria b'],
    ['Ánna ÅSE Łukasz Søren', 'anna ase lukasz soren'],
    ['STRASSE Straße', 'strasse strasse'],
    ['Ａｎｎａ１', 'anna1'],
    ['Ёлка ЁЛКА', 'елка елка'],
    ['ΟΔΥΣΣΕΎΣ Οδυσσεύς', 'οδυσσευσ οδυσσευσ'],
    ['أَحْمَد أحمـد', 'احمد احمد'],
    ['कि का', 'कि का'],
    ['安娜', '安娜'],
    ['ガ カ', 'ガ カ'],
    ['Işık IŞIK ışık İşık', 'isik isik isik isik'],
    ["O'Brien–Smith", 'o brien smith'],
    ['a\u200db\u00adc', 'abc'],
    ['😀 !?', ''],
  ])('%s is %s', (text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  test('folding twice changes nothing, and case and outer spaces never matter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = folded(text);
        expect(folded(once)).toBe(once);
        expect(folded(` ${text}_`)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  test('every letter there is folds to something that folds to itself', () => {
    for (let code = 0; code < 0x20000; code += 1) {
      const once = folded(String.fromCodePoint(code));
      if (folded(once) !== once) expect.fail(`U+${code.toString(16)}`);
    }
  });
});

describe('holds', () => {
  test.each([
    ['photos of anna', 'anna', true],
    ['anna maria', 'anna maria', true],
    ['annabel', 'anna', false],
    ['johanna', 'anna', false],
    ['annabel anna', 'anna', true],
    ['anna\nmaria', 'anna maria', false],
    ['фото анна', 'анна', true],
    ['аннабель', 'анна', false],
    ['φωτο αννα', 'αννα', true],
    ['صور احمد', 'احمد', true],
    ['احمدي', 'احمد', false],
    ['अनीता की फोटो', 'अनीता', true],
    ['अनीताजी', 'अनीता', false],
    ['找安娜的照片', '安娜', true],
    ['ภาพของสมชายวันนี้', 'สมชาย', true],
    ['アンナの写真', 'アンナ', true],
    ['照片anna照片', 'anna', true],
    ['𠮷野さん', '野', true],
    ['isik', 'isik', true],
    ['', 'anna', false],
    ['anna', '', false],
  ])('%s, %s: %s', (asked, word, expected) => {
    expect(holds(asked.split('\n').map(folded).join('\n'), folded(word))).toBe(expected);
  });

  test('a word is found wherever it stands between spaces', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1 }).map(folded).filter(Boolean);
    fc.assert(
      fc.property(words, fc.string().map(folded), fc.string().map(folded), (word, before, after) => {
        expect(holds(`${before} ${word} ${after}`, word)).toBe(true);
      }),
    );
  });
});
