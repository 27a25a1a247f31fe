import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { addressOf } from '../../utils/core/address';
import { contains, covers } from '../../utils/core/region';
import { readSite, type SiteProblem, siteText } from '../../utils/core/site-reading';
import { smallSuffixOf, urls } from './sites';

const read = (text: string) => readSite(text, smallSuffixOf);
const site = (text: string) => {
  const reading = read(text);
  if (reading.kind !== 'site') return reading;
  const { region, shown } = reading;
  return `${region.subdomains ? '*.' : ''}${siteText(region)} | ${shown}`;
};

describe('a site as people type or paste it', () => {
  test.each([
    ['instagram.com', '*.instagram.com | instagram.com'],
    ['https://www.instagram.com/Sam/?hl=en', '*.instagram.com/sam | instagram.com/Sam'],
    ['m.facebook.com/sam', 'm.facebook.com/sam | m.facebook.com/sam'],
    ['MÜNCHEN.example', '*.xn--mnchen-3ya.example | münchen.example'],
    ['www.münchen.example/Straße', '*.xn--mnchen-3ya.example/straße | münchen.example/Straße'],
    ['ｗｗｗ．ｉｎｓｔａｇｒａｍ．ｃｏｍ', '*.instagram.com | instagram.com'],
    ['localhost:3000', 'localhost:3000 | localhost:3000'],
    ['localhost', 'localhost | localhost'],
    ['example.com:8443/a', '*.example.com:8443/a | example.com:8443/a'],
    ['example.com:443', '*.example.com | example.com'],
    ['https://sam:secret@example.com/', '*.example.com | example.com'],
    ['sam:secret@example.com', '*.example.com | example.com'],
    ['Instagram.com...', '*.instagram.com | instagram.com'],
    ['  “https://instagram.com/”, ', '*.instagram.com | instagram.com'],
    ['<instagram.com>', '*.instagram.com | instagram.com'],
    ['instagram.com/@sam', '*.instagram.com/@sam | instagram.com/@sam'],
    ['//instagram.com/sam', '*.instagram.com/sam | instagram.com/sam'],
    ['HTTPS:instagram.com', '*.instagram.com | instagram.com'],
    ['https://instagram.com..', '*.instagram.com | instagram.com'],
    ['https://instagram.com../sam', '*.instagram.com/sam | instagram.com/sam'],
    ['instagram。com。', '*.instagram.com | instagram。com'],
    ['http:/instagram.com', '*.instagram.com | instagram.com'],
    ['https//instagram.com/sam', '*.instagram.com/sam | instagram.com/sam'],
    ['https：／／instagram.com', '*.instagram.com | instagram.com'],
    ['https://https://instagram.com', '*.instagram.com | instagram.com'],
    ['http://https://instagram.com', '*.instagram.com | instagram.com'],
    ['insta\u200dgram.c\u200bom', '*.instagram.com | instagram.com'],
    ['i❤️.example', '*.xn--i-7iq.example | i❤️.example'],
    ['نامه\u200cای.example', '*.xn--mgba3gch31f060k.example | xn--mgba3gch31f060k.example'],
    ['192.168.0.1/x', '192.168.0.1/x | 192.168.0.1/x'],
    ['[::0:1]:8080', '[::1]:8080 | [::0:1]:8080'],
    ['www.www.example.com', 'www.www.example.com | www.www.example.com'],
    ['www.co.uk', '*.www.co.uk | www.co.uk'],
    [
      'en.wikipedia.org/wiki/Sam_(name)',
      'en.wikipedia.org/wiki/sam_(name) | en.wikipedia.org/wiki/Sam_(name)',
    ],
    ['bbc.co.uk', '*.bbc.co.uk | bbc.co.uk'],
    ['www.gov.uk', '*.www.gov.uk | www.gov.uk'],
    ['sam.github.io', '*.sam.github.io | sam.github.io'],
    ['http://intranet/a', 'intranet/a | http://intranet/a'],
    ['example.com/a b', '*.example.com/a b | example.com/a%20b'],
    ['my_site.example.com', 'my_site.example.com | my_site.example.com'],
  ])('%s', (text, expected) => {
    expect(site(text)).toBe(expected);
  });

  test.each([
    ['https://www.instagram.com/Sam/?id=7#top', 'https://www.instagram.com/Sam/?id=7'],
    ['sam:pw@instagram.com', 'https://instagram.com/'],
    ['http://instagram.com', 'http://instagram.com/'],
    ['localhost:3000', 'http://localhost:3000/'],
    ['10.0.0.1', 'http://10.0.0.1/'],
    ['１０.0.0.1', 'http://10.0.0.1/'],
    ['example.com:80', 'http://example.com/'],
    ['https://http://example.com', 'http://example.com/'],
  ])('going on from %s leads to %s', (text, home) => {
    expect(read(text)).toMatchObject({ kind: 'site', home });
  });

  test('a host below a registrable one comes with that as its base', () => {
    const reading = read('https://m.facebook.com:8443/Sam');
    const base = { host: 'facebook.com', subdomains: true, port: '8443', path: ['sam'], words: [] };
    expect(reading).toMatchObject({ kind: 'site', base });
    expect(read('facebook.com')).toMatchObject({ base: null });
    expect(read('127.0.0.1')).toMatchObject({ base: null });
  });
});

test.each([
  'Anna',
  'anna maria',
  '@sam',
  'Dr. Anna Smith',
  'J.R. Smith',
  'sam on instagram.com',
  'insta gram.com',
  '安娜',
  'sam@example.com',
  'Анна Каренина',
  'intranet/a',
])('%s is words', (words) => {
  expect(read(` "${words}" `)).toEqual({ kind: 'words', words });
});

test.each<[string, SiteProblem]>([
  ['', 'empty'],
  [' " " ', 'empty'],
  ['\u200b', 'empty'],
  ['co.uk', 'whole-suffix'],
  ['https://com/', 'whole-suffix'],
  ['github.io', 'whole-suffix'],
  ['!?', 'not-a-site'],
  ['a..b', 'not-a-site'],
  ['3.14', 'not-a-site'],
  ['https://', 'not-a-site'],
  ['https://..', 'not-a-site'],
  ['example.com:99999', 'not-a-site'],
  ['example.com:0', 'not-a-site'],
  ['https://example.com:abc', 'not-a-site'],
  ['https://exa mple.com', 'not-a-site'],
  [`https://${'a'.repeat(64)}.com`, 'not-a-site'],
  ['instagram.com, facebook.com', 'several'],
  ['instagram.com;facebook.com', 'several'],
  ['https://instagram.com https://www.facebook.com', 'several'],
  ['instagram.com/sam facebook.com/sam bbc.co.uk', 'several'],
  ['file:///home', 'not-web'],
  ['about:config', 'not-web'],
  ['chrome://settings', 'not-web'],
  ['javascript:alert(1)', 'not-web'],
  ['https://www.thehotline.org/help', 'exempt'],
  ['gov.wales/live-fear-free', 'exempt'],
  ['a'.repeat(2001), 'too-long'],
  ['a'.repeat(101), 'too-long'],
])('%s is refused: %s', (text, problem) => {
  expect(read(text)).toEqual({ kind: 'problem', problem });
  expect(messages).toHaveProperty(`site_problem_${problem.replaceAll('-', '_')}`);
});

test('commas and blanks in a path are of one site', () => {
  expect(site('example.com/a,b.html')).toBe('*.example.com/a,b.html | example.com/a,b.html');
  expect(site('example.com/sam and anna')).toBe('*.example.com/sam and anna | example.com/sam%20and%20anna');
});

describe('however oddly a site is written', () => {
  const before = fc
    .array(fc.constantFrom('https://', 'http:', 'https:/', 'http//', 'HTTPS：／／', '//', ' ', '<', '"'))
    .map((all) => all.join(''));
  const dot = fc.constantFrom('.', '。', '．', '｡', '\u200b.', '.\u200d');
  const name = fc.constantFrom('example', 'EXAMPLE', 'exa\u200bmple', 'ex\u00adample', 'ｅｘａｍｐｌｅ');
  const joined = (...parts: readonly string[]) =>
    fc.array(fc.constantFrom(...parts), { maxLength: 3 }).map((all) => all.join(''));
  const after = fc
    .tuple(joined('.', '。', ':', ':443', '/', '\u200b'), joined('\u200b', '\ufeff', ' ', '>', '"', ','))
    .map((all) => all.join(''));
  test('it is that very site, or refused; never another one, nor words', () => {
    let sites = 0;
    fc.assert(
      fc.property(before, name, dot, after, (begins, label, point, ends) => {
        const reading = read(`${begins}${label}${point}com${ends}`);
        expect(reading.kind).not.toBe('words');
        if (reading.kind !== 'site') return;
        sites += 1;
        expect(reading.region.host).toBe('example.com');
        expect(addressOf(reading.home)?.host).toBe('example.com');
      }),
      { numRuns: 2000 },
    );
    expect(sites).toBeGreaterThan(500);
  });
});

test('a wider place than a helpline is not refused', () => {
  expect(read('gov.wales').kind).toBe('site');
});

describe('on any text', () => {
  const pieces = fc.array(
    fc.constantFrom(
      ...[
        'https://',
        'http:',
        '//',
        'www.',
        'Sam.',
        'example',
        '.com',
        '.',
        ':80',
        ':3000',
        '@',
        '/',
        '?',
        '#',
        '\\',
      ],
      ...[
        '%',
        '%2F',
        "'",
        '"',
        '<',
        ' ',
        'ü',
        '安',
        '\u200b',
        '\ud800',
        'İ',
        'ß',
        '[::1]',
        '1.2.3.4',
        'co.uk',
        '(',
        ';',
      ],
    ),
    { maxLength: 9 },
  );
  const texts = fc.oneof(
    pieces.map((all) => all.join('')),
    urls,
    fc.string({ unit: 'binary' }),
    fc.webUrl(),
  );

  test('it never throws, and a site read, shown and read again stays the same', () => {
    let sites = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const reading = read(text);
        if (reading.kind !== 'site') return;
        sites += 1;
        const again = read(reading.shown);
        expect(again).toMatchObject({ kind: 'site', region: reading.region, shown: reading.shown });
      }),
      { numRuns: 10_000 },
    );
    expect(sites).toBeGreaterThan(1000);
  });

  test('a site covers its own home, and its base covers it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = read(text);
        if (reading.kind !== 'site') return;
        const home = addressOf(reading.home);
        expect(home && covers(reading.region, home)).toBe(true);
        if (reading.base) expect(contains(reading.base, reading.region)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});

test('a region as text', () => {
  const region = { host: 'google.com', subdomains: false, port: '', path: [], words: ['anna', 'maria'] };
  expect(siteText(region)).toBe('google.com: anna maria');
  expect(siteText({ ...region, words: [] }, 'Google')).toBe('Google');
});
