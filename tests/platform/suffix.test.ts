import { suffixes } from 'virtual:site-suffixes';
import fc from 'fast-check';
import { parse } from 'tldts';
import { describe, expect, test } from 'vitest';
import { suffixRules } from '../../utils/core/public-suffix';
import { readSite } from '../../utils/core/site-reading';
import { suffixOf } from '../../utils/platform/suffix';

/** The library's own answer. */
function answered(host: string): ReturnType<typeof suffixOf> {
  const { publicSuffix, domain, isIp, isIcann, isPrivate } = parse(host, { allowPrivateDomains: true });
  return { suffix: isIcann || isPrivate ? publicSuffix : null, registrable: domain, isIp: isIp === true };
}

test.each([
  ['instagram.com', { suffix: 'com', registrable: 'instagram.com', isIp: false }],
  ['m.bbc.co.uk', { suffix: 'co.uk', registrable: 'bbc.co.uk', isIp: false }],
  ['co.uk', { suffix: 'co.uk', registrable: null, isIp: false }],
  ['sam.github.io', { suffix: 'github.io', registrable: 'sam.github.io', isIp: false }],
  ['github.io', { suffix: 'github.io', registrable: null, isIp: false }],
  ['xn--mnchen-3ya.example', { suffix: null, registrable: 'xn--mnchen-3ya.example', isIp: false }],
  ['localhost', { suffix: null, registrable: null, isIp: false }],
  ['127.0.0.1', { suffix: null, registrable: null, isIp: true }],
  ['[::1]', { suffix: null, registrable: null, isIp: true }],
])('%s', (host, expected) => {
  expect(suffixOf(host)).toEqual(expected);
});

describe('nobody gets a boundary on a public suffix', () => {
  const suffixes = [
    'com',
    'co.uk',
    'gov.uk',
    'github.io',
    'blogspot.com',
    'b.ck',
    'kawasaki.jp',
    '公司.cn',
    'рф',
  ];
  const dress = fc.constantFrom(
    (host: string) => `https://${host}/`,
    (host: string) => `//${host}`,
    (host: string) => `http://user@${host.toUpperCase()}.:8080/sam?x`,
    (host: string) => ` <${host}/>`,
    (host: string) => `https://www.${host}`,
  );

  test('however it is written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...suffixes), dress, (host, dressed) => {
        const reading = readSite(dressed(host), suffixOf);
        if (reading.kind === 'site') {
          // Only under a suffix that is not itself a place can `www.` be somebody's own: `www.gov.uk`.
          expect(reading.region.host).toMatch(/^www\./);
          expect(suffixOf(reading.region.host).registrable).toBe(reading.region.host);
        } else expect(reading.kind).toBe('problem' in reading ? 'problem' : 'words');
      }),
    );
  });

  test('nor offered as the base of one', () => {
    const hosts = fc.constantFrom(
      'a.b.co.uk',
      'x.sam.github.io',
      'm.facebook.com',
      'a.b.c.kawasaki.jp',
      'x.www.gov.uk',
    );
    fc.assert(
      fc.property(hosts, (host) => {
        const reading = readSite(host, suffixOf);
        const base = reading.kind === 'site' ? reading.base : null;
        expect(base && suffixOf(base.host).registrable).toBe(base?.host);
      }),
    );
  });
});

describe('the list says what the library says that it is made of', () => {
  const rules = [...suffixRules(suffixes)].map((rule) => rule.replace(/^!/, '').replace(/^\*/, 'any'));

  test('of each rule, what is under it, and what it is under', () => {
    expect(rules.length).toBeGreaterThan(10_000);
    const hosts = rules.flatMap((rule) => [
      rule,
      `a.${rule}`,
      `b.a.${rule}`,
      rule.replace(/^[^.]+\.?/, 'x.'),
    ]);
    const others = hosts.filter((host) => JSON.stringify(suffixOf(host)) !== JSON.stringify(answered(host)));
    expect(others).toEqual([]);
  });

  test('of any names, numbers and what is neither', () => {
    const label = fc.oneof(
      fc.constantFrom(
        'com',
        'uk',
        'co',
        'jp',
        'kawasaki',
        'city',
        'ck',
        'www',
        'io',
        'github',
        'a-',
        '-a',
        '_a',
        '',
      ),
      fc.stringMatching(/^[a-z0-9_-]{1,64}$/),
      fc.nat(300).map(String),
    );
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 6 }), (labels) => {
        const host = labels.join('.').replace(/\.$/, '');
        // No host: `URL` makes an address of figures, or refuses them; dots at both ends the library reads past.
        fc.pre(!/^\.|\.$|^$/.test(host) && !/^[\d.]*\.\.[\d.]*$/.test(host));
        expect(suffixOf(host)).toEqual(answered(host));
      }),
      { numRuns: 2000 },
    );
  });
});
