import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../../utils/core/address';
import { urls } from './sites';

describe('an address', () => {
  test('has its parts', () => {
    expect(addressOf('HTTPS://user:pw@WWW.Instagram.com.:443//Sam/%72eels/?hl=en#top')).toEqual({
      host: 'www.instagram.com',
      port: '',
      path: ['sam', 'reels'],
      asked: 'en',
    });
    expect(addressOf('http://localhost:3000')).toEqual({
      host: 'localhost',
      port: '3000',
      path: [],
      asked: '',
    });
    expect(addressOf('https://münchen.example/ÄÖ')).toMatchObject({
      host: 'xn--mnchen-3ya.example',
      path: ['äö'],
    });
    expect(addressOf('http://[::0:1]:80/')).toMatchObject({ host: '[::1]', port: '' });
  });

  test.each([
    '',
    'x',
    'file:///etc',
    'about:blank',
    'chrome://settings',
    'javascript:1',
    'ftp://a.example',
    'http://',
    'http://./',
  ])('is null for %s', (text) => {
    expect(addressOf(text)).toBeNull();
  });

  test.each([
    ['https://www.google.com/search?q=Anna+Mar%C3%ADa&hl=de', 'anna maria\nde'],
    ['https://duckduckgo.com/?q=%D0%90%D0%BD%D0%BD%D0%B0', 'анна'],
    ['https://site.example/search/anna%20maria', 'anna maria'],
    ['https://site.example/tags/anna_maria/new', 'anna maria\nnew'],
    ['https://site.example/%E6%A4%9C%E7%B4%A2/%E5%AE%89%E5%A8%9C', '安娜'],
    ['https://site.example/suche/anna+maria', 'anna maria'],
    ['https://site.example/#q=anna', 'anna'],
    ['https://site.example/#!/search/anna?page=2', 'anna\n2'],
    ['https://site.example/?anna', 'anna'],
    ['https://site.example/?q=%FFanna%', 'ffanna 25'],
    ['https://site.example/anna#anna', ''],
  ])('%s asks for %j', (url, asked) => {
    expect(addressOf(url)?.asked).toBe(asked);
  });

  test('never throws, and is lower case without empty segments', () => {
    fc.assert(
      fc.property(
        fc.oneof(urls, fc.string(), fc.webUrl({ withQueryParameters: true, withFragments: true })),
        (url) => {
          const address = addressOf(url);
          if (!address) return;
          expect(address.host).toMatch(/^[^A-Z]*[^.]$/);
          expect(address.path).not.toContain('');
        },
      ),
      { numRuns: 2000 },
    );
  });
});
