import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLedger, ledgerMonth, nextLedgerMonth } from '../../utils/core/ledger';

test('law: every time lies in its month, and months follow one another without a gap', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1970-01-01'), max: new Date('2200-01-01'), noInvalidDate: true }),
      (date) => {
        const at = date.getTime();
        const month = ledgerMonth(at);
        expect(month).toBeLessThanOrEqual(at);
        expect(nextLedgerMonth(month)).toBeGreaterThan(at);
        expect(ledgerMonth(nextLedgerMonth(month))).toBe(nextLedgerMonth(month));
        expect(ledgerMonth(nextLedgerMonth(month) - 1)).toBe(month);
      },
    ),
  );
});

test('a ledger is numbers by id', () => {
  expect([{}, { a: 1 }].map(isLedger)).toEqual([true, true]);
  expect([null, [], { a: '1' }, 1, { a: Number.NaN }].map(isLedger)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});
