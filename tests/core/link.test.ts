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
    ['https://a.example..', 'https://a.example/'],
    ['a.example../song', 'https://a.example/song'],
    ['HTTPS://a.example', 'https://a.example/'],
    ['https://https://a.example', 'https://a.example/'],
    ['https://a.example:8443', 'https://a.example:8443'],
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
    'https://a.example:99999',
    'https://a..example',
    'https://a<b.example',
    'https://a.example/x y',
  ])('%j is none', (typed) => {
    expect(linkOf(typed)).toBeNull();
  });

  const odd = fc
    .array(fc.constantFrom('https://', 'http:', 'a', '.example', '.', ':', '99999', '/', '@', '<', '\u200b'))
    .map((all) => all.join(''));
  test('is https or nothing, whatever is typed, and reads as itself again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), odd), (typed) => {
        const link = linkOf(typed);
        if (link) {
          expect(link).toMatch(/^https:\/\//);
          expect(new URL(link).host).not.toMatch(/\.$/);
          expect(linkOf(link)).toBe(link);
        }
      }),
    );
  });
});
