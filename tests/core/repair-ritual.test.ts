import { expect, test } from 'vitest';
import { REPAIR_RITUAL } from '../../utils/core/repair-ritual';

test('a ritual is what and when, with no mark for having done it', () => {
  expect(REPAIR_RITUAL.is({ text: 'Tea', when: '' })).toBe(true);
  expect(REPAIR_RITUAL.is({ text: 'Tea', when: '', done: true })).toBe(false);
});
