import { describe, expect, test } from 'vitest';
import { joinedWords, PRACTICE, type PracticeNote } from '../../utils/core/practice-note';

const NOTE: PracticeNote = {
  practice: 'wave',
  begunAt: 1,
  endedAt: 2,
  before: 7,
  after: 10,
  choseNot: false,
  words: [{ of: 'instead', text: 'Made tea' }],
};

test.each([
  NOTE,
  { ...NOTE, before: null, after: null, words: [] },
  { ...NOTE, practice: 'one of a later version' },
])('keeps %j', (note) => {
  expect(PRACTICE.is(note)).toBe(true);
});

test.each([
  { ...NOTE, before: 11 },
  { ...NOTE, after: -1 },
  { ...NOTE, before: 2.5 },
  { ...NOTE, begunAt: Number.NaN },
  { ...NOTE, choseNot: undefined },
  { ...NOTE, more: true },
  { ...NOTE, practice: 'x'.repeat(41) },
  { ...NOTE, words: [{ of: 'letter', text: 'x'.repeat(100_001) }] },
  { ...NOTE, words: Array.from({ length: 21 }, () => ({ of: 'felt', text: 'x' })) },
  { ...NOTE, words: [{ of: 'felt' }] },
  null,
])('refuses %#', (value) => {
  expect(PRACTICE.is(value)).toBe(false);
});

describe('the words of two versions', () => {
  test('come together under what they answer, the first first, each once', () => {
    const other = {
      ...NOTE,
      words: [
        { of: 'instead', text: 'Called Mia' },
        { of: 'felt', text: 'Tired' },
      ],
    };
    expect(joinedWords([NOTE, other])).toEqual([
      { of: 'instead', text: 'Made tea\n\nCalled Mia' },
      { of: 'felt', text: 'Tired' },
    ]);
    expect(joinedWords([NOTE, NOTE])).toEqual(NOTE.words);
  });
});
