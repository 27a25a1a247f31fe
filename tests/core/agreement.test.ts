import { expect, test } from 'vitest';
import { AGREEMENT, type Agreement, mergedAgreement, withNoticing } from '../../utils/core/agreement';

const EVENINGS: Agreement = { text: 'One evening each', madeOn: '2026-11-01', noticed: [] };
const MONDAY = { date: '2026-11-23', words: 'Nobody called.' };
const SUNDAY = { date: '2026-11-22', words: 'It was quiet.' };

test('what was noticed last stands first', () => {
  const agreement = withNoticing(withNoticing(EVENINGS, SUNDAY), MONDAY);
  expect(agreement.noticed).toEqual([MONDAY, SUNDAY]);
  expect(AGREEMENT.is(agreement)).toBe(true);
});

test('two copies of it come together with nothing lost, and the same once', () => {
  const here = withNoticing(EVENINGS, SUNDAY);
  const there = { ...withNoticing(here, MONDAY), text: 'Two evenings each' };
  expect(mergedAgreement([here, there])).toEqual({
    ...EVENINGS,
    text: 'One evening each\n\nTwo evenings each',
    noticed: [MONDAY, SUNDAY],
  });
});

test('has no place for a mark', () => {
  expect(AGREEMENT.is({ ...EVENINGS, kept: true })).toBe(false);
  expect(AGREEMENT.is({ ...EVENINGS, noticed: [{ ...MONDAY, went: 'kept' }] })).toBe(false);
});
