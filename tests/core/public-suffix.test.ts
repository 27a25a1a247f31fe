import { describe, expect, test } from 'vitest';
import { suffixIn, suffixRules } from '../../utils/core/public-suffix';

const rules = suffixRules('com,io(github,)uk(co,gov(a,))ck<*,)!www.ck,');

test('rules are read from one text', () => {
  expect([...rules]).toEqual([
    'com',
    'io',
    'github.io',
    'uk',
    'co.uk',
    'gov.uk',
    'a.gov.uk',
    '*.ck',
    '!www.ck',
  ]);
  expect([...suffixRules('')]).toEqual([]);
});

describe('a host', () => {
  test.each([
    ['a.b.com', 'com', 'b.com'],
    ['com', 'com', null],
    ['x.sam.github.io', 'github.io', 'sam.github.io'],
    ['co.uk', 'co.uk', null],
    ['b.a.gov.uk', 'a.gov.uk', 'b.a.gov.uk'],
    ['x.y.b.ck', 'b.ck', 'y.b.ck'],
    ['b.ck', 'b.ck', null],
    ['x.www.ck', 'ck', 'www.ck'],
    ['router.home', null, 'router.home'],
    ['a.router.home', null, 'router.home'],
    ['localhost', null, null],
  ])('%s', (host, suffix, registrable) => {
    expect(suffixIn(rules, host)).toEqual({ suffix, registrable, isIp: false });
  });

  test.each(['127.0.0.1', '[::1]'])('that is an address has neither: %s', (host) => {
    expect(suffixIn(rules, host)).toEqual({ suffix: null, registrable: null, isIp: true });
  });

  test.each(['', 'a..com', '-a.com', 'a-.com', `${'a'.repeat(64)}.com`, `${'a.'.repeat(128)}com`])(
    'that is no name has neither: %s',
    (host) => {
      expect(suffixIn(rules, host)).toEqual({ suffix: null, registrable: null, isIp: false });
    },
  );
});
