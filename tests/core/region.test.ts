import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../../utils/core/address';
import { contains, covers, depth, intersection } from '../../utils/core/region';
import type { Region } from '../../utils/core/site';
import { regions, urls } from './sites';

const WORDS = ['anna', 'maria', 'sam'];
const some = regions(WORDS);
const addresses = urls.map((url) => addressOf(url)).filter((address) => address !== null);

const region = (part: Partial<Region>): Region => ({
  host: 'instagram.com',
  subdomains: false,
  port: '',
  path: [],
  words: [],
  ...part,
});
const isCovered = (of: Region, url: string) => {
  const address = addressOf(url);
  return address !== null && covers(of, address);
};

describe('covers', () => {
  test.each([
    ['https://instagram.com', {}, true],
    ['https://www.instagram.com/x', {}, true],
    ['https://www.www.instagram.com/', {}, false],
    ['https://m.instagram.com', {}, false],
    ['https://m.instagram.com', { subdomains: true }, true],
    ['https://notinstagram.com', { subdomains: true }, false],
    ['https://instagram.com', { host: 'www.instagram.com' }, false],
    ['https://www.instagram.com:8443/', {}, true],
    ['http://instagram.com/', { port: '3000' }, false],
    ['http://instagram.com:3000/', { port: '3000' }, true],
    ['https://instagram.com/Sam/reels', { path: ['sam'] }, true],
    ['https://instagram.com/samuel', { path: ['sam'] }, false],
    ['https://instagram.com/', { path: ['sam'] }, false],
    ['https://instagram.com/?q=Anna', { words: ['anna'] }, true],
    ['https://instagram.com/?q=Anna', { words: ['anna', 'maria'] }, false],
    ['https://instagram.com/anna', { words: ['anna'] }, false],
    ['http://127.0.0.1/', { host: '127.0.0.1', subdomains: true }, true],
    ['http://[::1]:5/', { host: '[::1]', subdomains: true }, true],
  ])('%s by %j: %s', (url, part, expected) => {
    expect(isCovered(region(part), url)).toBe(expected);
  });

  test('grows with the region', () => {
    let strict = 0;
    fc.assert(
      fc.property(some, some, addresses, (outer, inner, address) => {
        if (!contains(outer, inner)) return;
        if (covers(inner, address)) expect(covers(outer, address)).toBe(true);
        if (contains(inner, outer)) return;
        strict += 1;
        expect(depth(inner)).toBeGreaterThan(depth(outer));
      }),
      { numRuns: 20_000 },
    );
    expect(strict).toBeGreaterThan(50);
  });
});

describe('an intersection', () => {
  test('covers what both cover, and lies in both', () => {
    fc.assert(
      fc.property(some, some, addresses, (a, b, address) => {
        const both = intersection(a, b);
        expect(both !== null && covers(both, address)).toBe(covers(a, address) && covers(b, address));
        if (both) expect([contains(a, both), contains(b, both)]).toEqual([true, true]);
      }),
      { numRuns: 20_000 },
    );
  });

  test('of what meets is exact, host by host', () => {
    const near = fc.constantFrom('example.com', 'www.example.com', 'www.www.example.com', 'a.example.com');
    const narrow = fc.record({ host: near, subdomains: fc.boolean() }).map(region);
    fc.assert(
      fc.property(narrow, narrow, near, (a, b, host) => {
        const both = intersection(a, b);
        const url = `https://${host}/`;
        expect(both !== null && isCovered(both, url)).toBe(isCovered(a, url) && isCovered(b, url));
      }),
    );
  });

  test('of a path and a word is both; of different ports nothing', () => {
    const both = intersection(
      region({ path: ['sam'], words: ['b'] }),
      region({ port: '3000', words: ['a'] }),
    );
    expect(both).toEqual(region({ path: ['sam'], port: '3000', words: ['a', 'b'] }));
    expect(intersection(region({ port: '1' }), region({ port: '2' }))).toBeNull();
    expect(intersection(region({ path: ['a'] }), region({ path: ['b'] }))).toBeNull();
  });
});
