import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_EXIT_ADDRESS, leadsOut, readExitAddress } from '../../utils/core/exit-address';
import type { Site } from '../../utils/core/site';

const site = (host: string, more: Partial<Site> = {}): Site => ({
  host,
  subdomains: true,
  port: '',
  path: [],
  words: [],
  ref: 1,
  shown: host,
  home: `https://${host}/`,
  ...more,
});

describe('an address to leave to', () => {
  test.each([
    ['', { kind: 'plain' }],
    ['  \n', { kind: 'plain' }],
    ['weather.example', { kind: 'address', href: 'https://weather.example/' }],
    ['http://weather.example', { kind: 'address', href: 'http://weather.example/' }],
    [' <https://weather.example/a?b=c> ', { kind: 'address', href: 'https://weather.example/a?b=c' }],
    ['https://me:secret@weather.example/#here', { kind: 'address', href: 'https://weather.example/' }],
    ['localhost:8080', { kind: 'address', href: 'http://localhost:8080/' }],
    ['javascript:alert(1)', { kind: 'problem', problem: 'not-web' }],
    ['data:text/html,hello', { kind: 'problem', problem: 'not-web' }],
    ['file:///etc/hosts', { kind: 'problem', problem: 'not-web' }],
    ['chrome-extension://abc/options.html', { kind: 'problem', problem: 'not-web' }],
    ['moz-extension://abc/options.html', { kind: 'problem', problem: 'not-web' }],
    ['the weather', { kind: 'problem', problem: 'not-a-site' }],
    ['https://', { kind: 'problem', problem: 'not-a-site' }],
    [`weather.example/${'a'.repeat(LONGEST_EXIT_ADDRESS)}`, { kind: 'problem', problem: 'not-a-site' }],
  ])('%j', (text, expected) => {
    expect(readExitAddress(text, [])).toEqual(expected);
  });

  test.each([
    ['feed.example', true],
    ['https://m.feed.example/a', true],
    ['https://weather.example/sam/1', true],
    ['https://weather.example/today', false],
  ])('%s with boundaries for a feed and one path: refused: %s', (text, isRefused) => {
    const sites = [site('feed.example'), site('weather.example', { path: ['sam'] })];
    const reading = readExitAddress(text, sites);
    expect(reading.kind === 'problem' && reading.problem === 'paused').toBe(isRefused);
  });

  test('whatever is written leads to http or https or nowhere, and leads there once kept', () => {
    const schemes = fc.constantFrom(
      '',
      'http://',
      'https://',
      'HTTPS:',
      'javascript:',
      'data:',
      'blob:',
      '//',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.tuple(schemes, fc.string()).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readExitAddress(text, []);
        if (reading.kind !== 'address') return;
        expect(reading.href).toMatch(/^https?:\/\//);
        expect(new URL(reading.href).username).toBe('');
        expect(leadsOut(reading.href, [])).toBe(true);
        expect(leadsOut(reading.href, [site(new URL(reading.href).hostname)])).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });
});

test.each([
  '',
  'javascript:alert(1)',
  'data:,',
  'weather.example',
  '/plain.html',
  'chrome-extension://abc/options.html',
])('what was never kept by us, such as %j, leads nowhere', (text) => {
  expect(leadsOut(text, [])).toBe(false);
});
