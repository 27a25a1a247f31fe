import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unescaped } from '../../utils/core/unescaped';

test('undoes what JavaScript’s own escape() did', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(unescaped(escape(text))).toBe(text);
    }),
  );
});

test('is JavaScript’s own unescape() on any text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('%', 'u', '2', '0', 'A', 'c', 'x')), (parts) => {
      const text = parts.join('');
      expect(unescaped(text)).toBe(unescape(text));
    }),
  );
});
