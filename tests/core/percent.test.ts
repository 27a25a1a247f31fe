import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decoded } from '../../utils/core/percent';

test.each([
  ['sam', 'sam'],
  ['%73%61m', 'sam'],
  ['M%C3%BCnchen', 'München'],
  ['%f0%9f%98%80', '😀'],
  ['%E2%82%AC%', '€%25'],
  ['100%25', '100%25'],
  ['100%', '100%25'],
  ['%FF%41', '%ffA'],
  ['%C3', '%c3'],
  ['%c3%41', '%c3A'],
  ['%ed%a0%80', '%ed%a0%80'],
  ['%zz', '%25zz'],
  ['', ''],
])('%s reads %s', (text, read) => {
  expect(decoded(text)).toBe(read);
});

test('whatever was encoded comes back, but for percent signs', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(decoded(encodeURIComponent(text))).toBe(text.replaceAll('%', '%25'));
    }),
  );
});

test('never throws', () => {
  const bits = fc.constantFrom('%', '%c3', '%A9', '%e2%82', '%25', 'a', '4', '1', 'é', '\ud800');
  fc.assert(
    fc.property(fc.array(bits), (parts) => void expect(decoded(parts.join(''))).toBeTypeOf('string')),
  );
});
