import fc from 'fast-check';
import { caseless } from '../../utils/core/letter-case';
import type { Region } from '../../utils/core/site';
import type { SuffixOf } from '../../utils/core/site-reading';

const HOSTS = [
  'instagram.com',
  'm.facebook.com',
  'www.gov.uk',
  'example.com',
  'www.example.com',
  'a.b.example.com',
  'xn--mnchen-3ya.example',
  'under_score.example',
  'localhost',
  '127.0.0.1',
  '[::1]',
] as const;
const SEGMENTS = [
  'sam',
  'samuel',
  '@sam',
  'Sam',
  'münchen',
  'MÜNCHEN',
  'анна',
  'Σάμος',
  'ИРА',
  '安娜',
  'a b',
  '100%',
  '5%ap',
  'a+b',
  "it's(1)",
  'x;y=1,2',
  'a/b',
  'q?r#s',
  'back\\slash',
  '😀',
  'İK',
  '{^}|`~',
];

/** Regions as boundaries hold them, few enough parts that two of them often meet. */
export const regions = (words: readonly string[] = []): fc.Arbitrary<Region> =>
  fc.record({
    host: fc.constantFrom<string>(...HOSTS),
    subdomains: fc.boolean(),
    port: fc.constantFrom('', '', '3000', '8443'),
    path: fc.array(fc.constantFrom(...SEGMENTS.map((segment) => caseless(segment.replace('%', '%25')))), {
      maxLength: 2,
    }),
    words: words.length > 0 ? fc.subarray([...words], { maxLength: 2 }) : fc.constant([]),
  });

/** A segment as addresses write it: bare where the URL Standard allows, encoded in either case, or all of it. */
const writtenSegments = fc
  .tuple(fc.constantFrom(...SEGMENTS, '', '.', 'sam%ff', '%', '%c3', 'SAM'), fc.infiniteStream(fc.nat(5)))
  .map(([segment, how]) =>
    Array.from(segment, (character) => {
      const pick = how.next().value ?? 0;
      const encoded = `%${[...new TextEncoder().encode(character)].map((byte) => byte.toString(16).padStart(2, '0')).join('%')}`;
      if (character === '%') return pick < 3 ? '%25' : '%';
      if (pick === 0) return encoded;
      if (pick === 1) return encoded.toUpperCase();
      return '/?#\\'.includes(character) ? encoded : character;
    }).join(''),
  );

/** Addresses as a browser would serialise them, nasty ones among them. */
export const urls: fc.Arbitrary<string> = fc
  .record({
    scheme: fc.constantFrom('http', 'https', 'HTTPS'),
    user: fc.constantFrom(
      '',
      '',
      '',
      'sam@',
      'sam:secret@',
      'instagram.com@',
      'a.b.c:80@',
      'x%40instagram.com@',
    ),
    below: fc.constantFrom('', '', 'www.', 'WWW.', 'm.', 'www.www.', 'not', 'x.www.'),
    host: fc.constantFrom<string>(
      ...HOSTS,
      'evil.example',
      'instagram.com.evil.example',
      'nota.b.example.com',
    ),
    dot: fc.constantFrom('', '', '', '.'),
    port: fc.constantFrom('', '', ':3000', ':8443', ':80', ':443'),
    path: fc.array(writtenSegments, { maxLength: 3 }),
    tail: fc.constantFrom(
      '',
      '/',
      '?',
      '?a=/sam',
      '#',
      '#/sam',
      '?q=anna+maria',
      '/?u=https://instagram.com/sam',
    ),
  })
  .map(({ scheme, user, below, host, dot, port, path, tail }) => {
    const text = `${scheme}://${user}${below}${host}${dot}${port}${path.map((s) => `/${s}`).join('')}${tail}`;
    return URL.canParse(text) ? new URL(text).href : 'https://example.com/';
  });

/** A small suffix list; the real one is tried in tests/platform/suffix.test.ts. */
export const smallSuffixOf: SuffixOf = (host) => {
  const isIp = /^\[|^[\d.]+$/.test(host);
  const listed = ['co.uk', 'gov.uk', 'github.io', 'com', 'org', 'de'].find(
    (s) => host === s || host.endsWith(`.${s}`),
  );
  const labels = isIp ? [] : host.split('.');
  const registrable = labels.slice(-(listed ?? 'x').split('.').length - 1);
  const isWhole = host === listed || labels.length < 2;
  return { suffix: listed ?? null, registrable: isWhole ? null : registrable.join('.'), isIp };
};
