import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { includesWindow } from '../../utils/core/includes-window';
import { windowAt } from '../../utils/core/schedule';
import type { WeeklyTime, Window } from '../../utils/core/window';
import { DAY, HOUR, MINUTE, runs } from './zones';

/** A Wednesday, 13:00 in Berlin. */
const NOW = { at: Date.parse('2027-01-13T12:00Z'), zone: 'Europe/Berlin' };
const open: Window = { kind: 'open' };
const lasting = (hours: number, from = NOW.at): Window => ({
  kind: 'for',
  from,
  until: NOW.at + hours * HOUR,
});
const ending = (wall: string, from = NOW.at): Window => ({ kind: 'until', from, wall: `2027-01-${wall}` });
const on = (days: readonly number[], from: string, to: string): WeeklyTime => ({ days, from, to });
const weekly = (...times: readonly WeeklyTime[]): Window => ({ kind: 'weekly', times });
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const whole = weekly(on(EVERY_DAY, '00:00', '00:00'));

describe('is included', () => {
  test.each<[string, Window, Window]>([
    ['anything, in open', open, weekly(on([1], '09:00', '17:00'))],
    ['open, in round the clock', whole, open],
    ['an end, in a later end', lasting(48), lasting(47)],
    ['an end, in the same end', ending('15T13:00'), lasting(48)],
    ['a wall time, in a later instant', lasting(49), ending('15T13:00')],
    ['planned, in what has begun', ending('18T00:00'), ending('18T00:00', NOW.at + DAY)],
    ['planned, in the same plan', ending('18T00:00', NOW.at + DAY), ending('18T00:00', NOW.at + DAY)],
    ['what is past, in anything', weekly(on([1], '09:00', '10:00')), lasting(-1, NOW.at - DAY)],
    ['what ends now, in anything', weekly(on([1], '09:00', '10:00')), lasting(0, NOW.at - DAY)],
    ['no times, in anything', lasting(1), weekly()],
    ['fewer days', weekly(on([1, 2], '22:00', '06:00')), weekly(on([2], '23:00', '05:00'))],
    [
      'over midnight, from two sides',
      weekly(on([1], '22:00', '00:00'), on([2], '00:00', '06:00')),
      weekly(on([1], '22:00', '06:00')),
    ],
    ['hours, in the stretch that is running', weekly(on([3], '09:00', '17:00')), lasting(4)],
  ])('%s', (_, outer, inner) => {
    expect(includesWindow(outer, inner, NOW)).toBe(true);
  });
});

describe('is not, or cannot be told', () => {
  test.each<[string, Window, Window]>([
    ['open, in an end', lasting(1000), open],
    ['open, in weekly times', weekly(on([1], '09:00', '17:00')), open],
    ['an end, in an earlier one', lasting(47), lasting(48)],
    ['an end, in one a minute earlier', ending('15T12:59'), lasting(48)],
    ['weekly times, in an end', lasting(1000), weekly(on([1], '09:00', '17:00'))],
    ['what has begun, in a plan', ending('18T00:00', NOW.at + DAY), lasting(48)],
    ['a plan, in a later plan', ending('18T00:00', NOW.at + 2 * DAY), ending('18T00:00', NOW.at + DAY)],
    ['more days', weekly(on([2], '22:00', '06:00')), weekly(on([1, 2], '22:00', '06:00'))],
    ['a minute more', weekly(on([2], '22:00', '06:00')), weekly(on([2], '22:00', '06:01'))],
    ['hours, beyond the stretch that is running', weekly(on([3], '09:00', '17:00')), lasting(5)],
    ['hours, in times that are off', weekly(on([4], '09:00', '17:00')), lasting(1)],
    ['something, in what is over', lasting(-1, NOW.at - DAY), lasting(1)],
    ['something, in no times', weekly(), lasting(1)],
    ['something, in what has no length', lasting(2, NOW.at + 3 * HOUR), lasting(1)],
  ])('%s', (_, outer, inner) => {
    expect(includesWindow(outer, inner, NOW)).toBe(false);
  });
});

test('the same wall time is an earlier instant farther east', () => {
  const wall = ending('15T13:00');
  expect(includesWindow(wall, lasting(48), NOW)).toBe(true);
  expect(includesWindow(wall, lasting(48), { ...NOW, zone: 'Asia/Tokyo' })).toBe(false);
});

test('law: what is said to be included is on at no instant at which the other is off', () => {
  const anyTime = fc.record({
    days: fc.subarray(EVERY_DAY),
    from: fc.constantFrom('00:00', '02:30', '09:00', '22:00'),
    to: fc.constantFrom('00:00', '02:30', '12:00', '23:00'),
  });
  const about = fc.integer({ min: -30, max: 80 }).map((hours) => NOW.at + hours * HOUR);
  const anyWindow: fc.Arbitrary<Window> = fc.oneof(
    fc.constant(open),
    fc.record({ kind: fc.constant('for' as const), from: about, until: about }),
    fc.record({
      kind: fc.constant('until' as const),
      from: about,
      wall: fc.constantFrom('2027-01-13T13:30', '2027-01-14T02:30', '2027-01-15T09:00'),
    }),
    fc.record({
      kind: fc.constant('weekly' as const),
      times: fc.array(anyTime, { minLength: 1, maxLength: 3 }),
    }),
  );
  const createdAt = fc.constantFrom(NOW.at - 40 * HOUR, NOW.at);
  const minutes = fc.array(fc.integer({ min: 0, max: 8 * 1440 }), { minLength: 20, maxLength: 20 });
  let included = 0;
  fc.assert(
    fc.property(anyWindow, anyWindow, createdAt, minutes, (outer, inner, made, later) => {
      expect(includesWindow(inner, inner, NOW)).toBe(true);
      if (!includesWindow(outer, inner, NOW)) return;
      included += 1;
      for (const minute of [0, 1, 30, 60, ...later]) {
        const at = { at: NOW.at + minute * MINUTE, zone: NOW.zone };
        if (windowAt(inner, made, at).on) expect(windowAt(outer, made, at).on).toBe(true);
      }
    }),
    { numRuns: runs(1000) },
  );
  expect(included).toBeGreaterThan(100);
});
