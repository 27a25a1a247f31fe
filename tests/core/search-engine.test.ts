import { expect, test } from 'vitest';
import { addressOf } from '../../utils/core/address';
import { covers } from '../../utils/core/region';
import { SEARCH_ENGINES, searchRegions } from '../../utils/core/search-engine';

const HOSTS = SEARCH_ENGINES.map(({ host }) => host);

test('one region a host, each word once', () => {
  expect(searchRegions(' Marίa Anna  anna ', ['bing.com'])).toEqual([
    { host: 'bing.com', subdomains: false, port: '', path: [], words: ['anna', 'marιa'] },
  ]);
  expect(searchRegions('x', HOSTS)).toHaveLength(HOSTS.length);
  expect(searchRegions('!?', HOSTS)).toEqual([]);
});

test.each([
  ['Anna Maria', 'https://www.google.com/search?q=maria+foto+anna', true],
  ['Anna Maria', 'https://www.google.com/search?q=anna', false],
  ['Anna', 'https://duckduckgo.com/?q=ANNA&ia=web', true],
  ['Anna', 'https://mail.google.com/mail/#search/anna', false],
  ['安娜', 'https://www.baidu.com/s?wd=%E5%AE%89%E5%A8%9C%E7%85%A7%E7%89%87', true],
  ['Işık', 'https://search.brave.com/search?q=isik', true],
])('%s in %s: %s', (words, url, expected) => {
  const address = addressOf(url);
  expect(address && searchRegions(words, HOSTS).some((region) => covers(region, address))).toBe(expected);
});
