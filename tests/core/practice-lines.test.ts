import { expect, test } from 'vitest';
import { joinedLines, LONGEST_LINE, MOST_LINES, PRACTICE_LINES } from '../../utils/core/practice-lines';

const line = 'x'.repeat(LONGEST_LINE);

test('two whole lists put together can be kept', () => {
  const lists = ['a', 'b'].map((letter) => ({
    lines: Array.from({ length: MOST_LINES }, (_, n) => `${letter}${n}`),
  }));
  const lines = joinedLines(lists);
  expect(lines).toHaveLength(2 * MOST_LINES);
  expect(PRACTICE_LINES.is({ lines })).toBe(true);
});

test('what both have is there once, and the first list comes first', () => {
  expect(joinedLines([{ lines: ['b', 'a'] }, { lines: ['a', 'c'] }])).toEqual(['b', 'a', 'c']);
});

test.each([
  { lines: [`${line}x`] },
  { lines: Array.from({ length: 4 * MOST_LINES + 1 }, (_, n) => String(n)) },
  { lines: [1] },
  { lines: [], more: 1 },
  [],
])('refuses %#', (value) => {
  expect(PRACTICE_LINES.is(value)).toBe(false);
});
