import { expect, test } from 'vitest';
import { addressOf } from '../../utils/core/address';
import { EXEMPT } from '../../utils/core/exempt';
import { cost, regexOf } from '../../utils/core/pattern';
import { contains, covers } from '../../utils/core/region';

const isExempt = (url: string) => {
  const address = addressOf(url);
  return address !== null && EXEMPT.some((region) => covers(region, address));
};

test.each([
  ['https://www.thehotline.org/get-help/', true],
  ['https://chat.samaritans.org', true],
  ['https://www.hilfetelefon.de/', true],
  ['https://www.gov.wales/live-fear-free/contact', true],
  ['https://www.gov.wales/', false],
  ['https://www.gov.wales/live-fear-freely', false],
  ['https://instagram.com/thehotline.org', false],
  ['https://thehotline.org.evil.example/', false],
])('%s: %s', (url, expected) => {
  expect(isExempt(url)).toBe(expected);
});

test('every address is one that browsers read the same, and none is there twice', () => {
  for (const region of EXEMPT) {
    expect(addressOf(`https://${[region.host, ...region.path].join('/')}`)).toMatchObject({
      host: region.host,
      path: region.path,
    });
    expect(EXEMPT.filter((other) => contains(other, region))).toEqual([region]);
  }
  expect(EXEMPT.length).toBeGreaterThan(80);
});

test('the browser takes the rule that opens each', () => {
  for (const region of EXEMPT) expect(cost(regexOf(region))).toBeLessThanOrEqual(90);
});
