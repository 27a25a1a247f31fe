import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockIn } from '../../utils/core/clock-text';

test.each([
  ['00:00', '00:00'],
  ['9:05', '09:05'],
  ['21.05', '21:05'],
  ['21:05:59', '21:05'],
  ['12:00 AM', '00:00'],
  ['12:30 am', '00:30'],
  ['12:00 PM', '12:00'],
  ['1:05 p.m.', '13:05'],
  ['11:59\u202fPM', '23:59'],
  ['11:59\u00a0pm', '23:59'],
  ['PM 3:04', '15:04'],
])('%j is %s', (text, clock) => {
  expect(clockIn(text)).toBe(clock);
});

test.each(['', '24:00', '12:60', '13:00 PM', '0:30 am', '5', 'noon', '5:1', 'am 5:10 pm', '5:10 nachm.'])(
  '%j is no time',
  (text) => {
    expect(clockIn(text)).toBeNull();
  },
);

test('every minute is read as it is written, in both ways', () => {
  fc.assert(
    fc.property(fc.nat(1439), (minute) => {
      const [hour, rest] = [Math.floor(minute / 60), String(minute % 60).padStart(2, '0')];
      const clock = `${String(hour).padStart(2, '0')}:${rest}`;
      expect(clockIn(clock)).toBe(clock);
      expect(clockIn(`${hour % 12 || 12}:${rest} ${hour < 12 ? 'AM' : 'PM'}`)).toBe(clock);
    }),
  );
});
