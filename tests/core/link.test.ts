import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkOf } from '../../utils/core/link';

describe('a link', () => {
  test.each([
    ['', ''],
    ['   ', ''],
    ['https://a.example/x?y=1', 'https://a.example/x?y=1'],
    ['a.example/song', 'https://a.example/song'],
    [' a.example ', 'https://a.example'],
  ])('%j is %j', (typed, link) => {
    expect(linkOf(typed)).toBe(link);
  });

  test.each([
    'http://a.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'a b.example',
    'call mia',
    'https://',
  ])('%j is none', (typed) => {
    expect(linkOf(typed)).toBeNull();
  });

  test('is https or nothing, whatever is typed, and reads as itself again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (typed) => {
        const link = linkOf(typed);
        if (link) {
          expect(link).toMatch(/^https:\/\//);
          expect(linkOf(link)).toBe(link);
        }
      }),
    );
  });
});
