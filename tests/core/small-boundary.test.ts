import { expect, test } from 'vitest';
import { isSmall } from '../../utils/core/small-boundary';

const HOUR_MS = 3_600_000;

test('is 48 hours of elapsed time, and nothing else', () => {
  expect(isSmall({ kind: 'for', from: 5, until: 5 + 48 * HOUR_MS })).toBe(true);
  expect(isSmall({ kind: 'for', from: 5, until: 5 + 47 * HOUR_MS })).toBe(false);
  expect(isSmall({ kind: 'open' })).toBe(false);
  expect(isSmall({ kind: 'until', from: 5, wall: '2026-11-27T20:00' })).toBe(false);
});
