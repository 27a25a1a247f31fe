import fc from 'fast-check';
import { expect, test } from 'vitest';
import { windowAt } from '../../utils/core/schedule';
import { isWindow } from '../../utils/core/window-shape';
import { anyWindow, NOW } from './worlds';

const time = { days: [1, 7], from: '00:00', to: '23:59' };

test('every window there can be is one', () => {
  fc.assert(
    fc.property(anyWindow, (window) => {
      expect(isWindow(window)).toBe(true);
    }),
  );
  expect(isWindow({ kind: 'weekly', times: [time, { ...time, days: [] }] })).toBe(true);
  expect(isWindow({ kind: 'until', from: 0, wall: '2028-02-29T00:00' })).toBe(true);
});

test.each<[unknown]>([
  [null],
  ['open'],
  [{ kind: 'ever' }],
  [{ kind: 'for', from: 1 }],
  [{ kind: 'for', from: 1, until: Number.POSITIVE_INFINITY }],
  [{ kind: 'until', from: 0, wall: '2027-02-29T00:00' }],
  [{ kind: 'until', from: 0, wall: '2027-13-01T00:00' }],
  [{ kind: 'until', from: 0, wall: '2027-00-01T00:00' }],
  [{ kind: 'until', from: 0, wall: '2027-01-00T00:00' }],
  [{ kind: 'until', from: 0, wall: '2027-01-01T24:00' }],
  [{ kind: 'until', from: 0, wall: '2027-01-01' }],
  [{ kind: 'until', from: 0, wall: '+012027-01-01T00:00' }],
  [{ kind: 'weekly', times: [{ ...time, days: [0] }] }],
  [{ kind: 'weekly', times: [{ ...time, days: [8] }] }],
  [{ kind: 'weekly', times: [{ ...time, from: '24:00' }] }],
  [{ kind: 'weekly', times: [{ ...time, to: '7:00' }] }],
  [{ kind: 'weekly', times: [{ ...time, to: '07:60' }] }],
  [{ kind: 'weekly' }],
])('no window: %j', (value) => {
  expect(isWindow(value)).toBe(false);
});

test('law: whatever passes can be worked with', () => {
  const digits = fc.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
  fc.assert(
    fc.property(digits, (wall) => {
      const window: unknown = { kind: 'until', from: 0, wall };
      if (isWindow(window)) expect(typeof windowAt(window, 0, NOW).on).toBe('boolean');
    }),
    { numRuns: 2000 },
  );
});
