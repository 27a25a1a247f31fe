import { expect, test } from 'vitest';
import { joined, union } from '../../utils/core/union';

test('the same, whatever the order of its properties, is there once', () => {
  expect(union([[{ a: 1, b: 2 }], [{ b: 2, a: 1 }, { a: 2 }]])).toEqual([{ a: 1, b: 2 }, { a: 2 }]);
});

test('texts that differ are joined, empty ones left out', () => {
  expect(joined(['one', '', 'one', 'two'], ' / ')).toBe('one / two');
  expect(joined(['', ''], ' / ')).toBe('');
});
