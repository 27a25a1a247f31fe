import { expect, test } from 'vitest';
import { remarksOn } from '../../utils/core/helpline-remark';
import file from '../../utils/support/helplines.json';

test('nothing is said of a number nobody wrote anything about, nor of the same number elsewhere', () => {
  expect(remarksOn('DE', '116016')).toEqual([]);
  expect(remarksOn('US', '147')).toEqual([]);
  expect(remarksOn('CA', '')).toEqual([]);
});

test.each([
  [/police/i, 'police'],
  [/not an? emergency (?:line|service)/i, 'not-emergency'],
  [/reporting line for/i, 'reporting'],
] as const)('what says %s in the list is said to the caller', (told, remark) => {
  const cautioned = file.entries.filter(
    ({ caution, confidence }) =>
      confidence !== 'C' && told.test(caution ?? '') && !/hours: old/.test(caution ?? ''),
  );
  expect(cautioned.length).toBeGreaterThan(1);
  for (const { country, tel = '', name } of cautioned)
    expect(remarksOn(country, tel), `${country} ${name}`).toContain(remark);
});
