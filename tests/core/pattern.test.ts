import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../../utils/core/address';
import { cost, regexOf } from '../../utils/core/pattern';
import { covers } from '../../utils/core/region';
import type { Region } from '../../utils/core/site';
import { regions, urls } from './sites';

const region = (part: Partial<Region>): Region => ({
  host: 'instagram.com',
  subdomains: false,
  port: '',
  path: [],
  words: [],
  ...part,
});
const matches = (of: Region, url: string) => new RegExp(regexOf(of), 'i').test(new URL(url).href);

/** The same address without letters and digits encoded for no reason: what a long pattern leaves to the content script. */
const plain = (url: string) =>
  url.replace(/%[0-9a-f]{2}/gi, (one) => {
    const character = String.fromCharCode(Number.parseInt(one.slice(1), 16));
    return /[a-z0-9._~-]/i.test(character) ? character : one;
  });

/** A bare `%` before what could be its digits is the one thing the pattern leaves to the content script. */
const needless = /%%|%[0-9a-f]%/i;

describe('a pattern', () => {
  test('agrees with covers', () => {
    fc.assert(
      fc.property(regions(), urls, (of, url) => {
        fc.pre(!needless.test(url));
        const address = addressOf(url);
        const isCovered = address !== null && covers(of, address);
        const isFull = of.path.length === 0 || regexOf(of).includes('%[');
        expect(matches(of, isFull ? url : plain(url))).toBe(isCovered);
        if (!isCovered) expect(matches(of, url)).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  test('agrees with covers on addresses made from the region', () => {
    const made = regions().chain((of) =>
      fc.tuple(
        fc.constant(of),
        fc.constantFrom('', 'www.', 'm.', 'u:p@', 'u@www.', 'x'),
        fc.constantFrom('', '.', ':3000', '.:8443'),
        fc.constantFrom('', '/', '/more', 'x', '?q', '#f', '%2f'),
        fc.boolean(),
      ),
    );
    let covered = 0;
    fc.assert(
      fc.property(made, ([of, before, after, tail, upper]) => {
        const path = of.path.map((s) => `/${encodeURIComponent(s.replaceAll('%25', '%'))}`).join('');
        const text = `https://${before}${of.host}${after}${upper ? path.toUpperCase() : path}${tail}`;
        fc.pre(URL.canParse(text));
        const address = addressOf(text);
        if (!address) return;
        covered += covers(of, address) ? 1 : 0;
        expect(matches(of, text)).toBe(covers(of, address));
      }),
      { numRuns: 3000 },
    );
    expect(covered).toBeGreaterThan(300);
  });

  test.each([
    ['https://instagram.com/', true],
    ['https://user.name:pw@www.instagram.com.:8080/x', true],
    ['https://m.instagram.com/', false],
    ['https://instagram.com.evil.example/', false],
    ['https://instagram.com@evil.example/', false],
    ['https://evil.example/https://instagram.com/', false],
    ['https://notinstagram.com/', false],
    ['https://instagramxcom/', false],
  ])('of a host alone: %s', (url, expected) => {
    expect(matches(region({}), url)).toBe(expected);
  });

  test.each([
    ['https://instagram.com/sam', true],
    ['https://instagram.com//SAM/?x', true],
    ['https://instagram.com/%73a%4d#x', true],
    ['https://instagram.com/samuel', false],
    ['https://instagram.com/x/sam', false],
    ['https://instagram.com/?/sam', false],
  ])('of a path: %s', (url, expected) => {
    expect(matches(region({ path: ['sam'] }), url)).toBe(expected);
  });

  test('of a long path leaves needless encoding to the content script, and nothing else', () => {
    const long = region({ path: ['a-very-long-name-of-someone-with-many-letters-and-größe'] });
    expect(
      matches(long, 'https://instagram.com/A-very-long-name-of-someone-with-many-letters-and-GRÖSSE'),
    ).toBe(false);
    expect(
      matches(long, 'https://instagram.com/A-very-long-name-of-someone-with-many-letters-and-GRÖßE?x'),
    ).toBe(true);
    expect(
      matches(long, 'https://instagram.com/%61-very-long-name-of-someone-with-many-letters-and-größe'),
    ).toBe(false);
  });

  test.each([
    ['anna', 'https://google.com/search?q=anna', true],
    ['anna', 'https://google.com/search?q=my+%C3%81NNA+b', true],
    ['anna', 'https://google.com/search/anna', true],
    ['anna', 'https://google.com/search?q=annabel', false],
    ['anna', 'https://google.com/maps', false],
    ['анна', 'https://google.com/search?q=Анна', true],
    ['андреи', 'https://google.com/search?q=Андрей', true],
    ['αλεξανδρα', 'https://google.com/search?q=Αλεξάνδρα', true],
    ['κωστασ', 'https://google.com/search?q=Κώστας', true],
    ['محمد الاحمد', 'https://google.com/search?q=محمد+الأحمد', true],
    ['अनीता', 'https://google.com/search?q=अनीता', true],
    ['अनीता', 'https://google.com/search?q=सीता', false],
    ['安娜', 'https://google.com/search?q=找安娜的', true],
    ['annamariaelisabeth', 'https://google.com/?q=AnnaMariaElisabeth', true],
  ])('of the word %s: %s', (word, url, expected) => {
    const asked = region({ host: 'google.com', words: [word] });
    expect(matches(asked, url)).toBe(expected);
    expect(cost(regexOf(asked))).toBeLessThanOrEqual(90);
  });

  test('is short, plain ASCII and free of lookaround and backreferences', () => {
    fc.assert(
      fc.property(regions(['anna', 'анна', '安娜']), (of) => {
        const regex = regexOf(of);
        const isPlain = /^[ -~]*$/.test(of.path.join(''));
        if (isPlain && of.path.length + of.words.length <= 1) expect(cost(regex)).toBeLessThanOrEqual(90);
        expect(regex).toMatch(/^[!-~]+$/);
        expect(regex.replaceAll('(?:', '')).not.toMatch(/\(\?|\\[1-9k]/);
      }),
    );
  });
});
