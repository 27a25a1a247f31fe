import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAfter, localDate, weekStart } from '../../utils/core/local-date';

test('a moment is on the day of its own zone', () => {
  const at = Date.UTC(2026, 10, 24, 23, 30);
  expect(localDate({ at, zone: 'Europe/Berlin' })).toBe('2026-11-25');
  expect(localDate({ at, zone: 'America/New_York' })).toBe('2026-11-24');
});

test('a day so many days away is counted over months, years and leap days, either way', () => {
  expect(dayAfter('2028-02-28', 2)).toBe('2028-03-01');
  expect(dayAfter('2027-01-01', -1)).toBe('2026-12-31');
  expect(dayAfter('2026-11-26', 0)).toBe('2026-11-26');
  expect(() => dayAfter('2026-02-30x', 1)).toThrow(RangeError);
});

test('a week begins on the Monday before, or on the day itself', () => {
  expect(weekStart('2026-11-25')).toBe('2026-11-23');
  expect(weekStart('2026-11-23')).toBe('2026-11-23');
  expect(weekStart('2027-01-03')).toBe('2026-12-28');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
      const day = Temporal.PlainDate.from('1990-01-01').add({ days });
      const monday = Temporal.PlainDate.from(weekStart(day.toString()));
      expect(monday.dayOfWeek).toBe(1);
      expect(day.since(monday).days).toBeGreaterThanOrEqual(0);
      expect(day.since(monday).days).toBeLessThan(7);
    }),
  );
});
