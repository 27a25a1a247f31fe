import { expect, test } from 'vitest';
import { originsOf } from '../../utils/core/origin';

test.each([
  ['instagram.com', true, ['*://*.instagram.com/*']],
  ['instagram.com', false, ['*://instagram.com/*', '*://www.instagram.com/*']],
  ['www.gov.uk', false, ['*://www.gov.uk/*']],
  ['xn--mnchen-3ya.example', true, ['*://*.xn--mnchen-3ya.example/*']],
  ['127.0.0.1', true, ['*://127.0.0.1/*']],
  ['[::1]', false, ['*://[::1]/*']],
  ['localhost', true, ['*://*.localhost/*']],
])('%s, below it %s: %j', (host, subdomains, origins) => {
  expect(originsOf({ host, subdomains, port: '3000', path: ['x'], words: [] })).toEqual(origins);
});
