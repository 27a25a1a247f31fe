import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSite } from '../../utils/core/site-reading';
import { suffixOf } from '../../utils/platform/suffix';

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
