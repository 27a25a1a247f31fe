import { expect, test } from 'vitest';
import { isDate, isLine, isWords, LONGEST_LINE, LONGEST_WORDS } from '../../utils/core/written';

test.each(['2026-11-25', '2024-02-29'])('%s is a day', (day) => expect(isDate(day)).toBe(true));

test.each(['2026-02-29', '2026-13-01', '25.11.2026', '2026-11-25T10:00', '', 20261125, null])(
  '%s is no day',
  (day) => expect(isDate(day)).toBe(false),
);

test('words have an end, beyond what a field takes', () => {
  expect(isLine('x'.repeat(LONGEST_LINE * 2))).toBe(true);
  expect(isLine('x'.repeat(LONGEST_LINE * 10 + 1))).toBe(false);
  expect(isWords('x'.repeat(LONGEST_WORDS * 2))).toBe(true);
  expect(isWords('x'.repeat(LONGEST_WORDS * 10 + 1))).toBe(false);
  expect(isLine(1) || isWords(null)).toBe(false);
});
