import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsedJson } from '../../utils/core/json';

test('JSON is read, and what is none is told apart from everything that JSON can say', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(parsedJson(text)).toEqual(JSON.parse(text));
    }),
  );
  for (const text of ['', 'Dear diary', '{"a":', 'undefined', '[1,]'])
    expect(parsedJson(text)).toBe(undefined);
});
