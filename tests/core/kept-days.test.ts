import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keptDays, keptDaysFrom } from '../../utils/core/kept-days';
import type { LogEvent } from '../../utils/core/log';
import { instantOf } from '../../utils/core/wall-time';
import type { Window } from '../../utils/core/window';
import { anyAge, anyNow, anyWindow } from './ages';

const ZONE = 'Europe/Berlin';
/** Clocks in Berlin went back in the night to Sunday, 25 October. */
const NOW = { at: instantOf('2026-11-10T12:00', ZONE), zone: ZONE };
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const OPEN: Window = { kind: 'open' };
const NIGHTS: Window = { kind: 'weekly', times: [{ days: EVERY_DAY, from: '22:00', to: '06:00' }] };
const at = (wall: string) => instantOf(wall, ZONE);
const boundary = (window: Window, made: string) => ({ id: 'b', window, createdAt: at(made), endedAt: null });
const OLD = '2026-01-01T12:00';

let count = 0;
function crossed(wall: string, more: { fromReserve?: boolean; boundaryId?: string } = {}): LogEvent {
  count += 1;
  const rest = { passMinutes: 5, reason: null, neededNow: false, fromReserve: false, boundaryId: 'b' };
  return { id: `c${count}`, at: at(wall), kind: 'crossed', ...rest, ...more };
}

/** Worked out by hand, with a calendar. */
test.each<[string, Window, string, LogEvent[], number, number]>([
  ['always on, nothing crossed', OPEN, OLD, [], 30, 30],
  [
    'four days crossed',
    OPEN,
    OLD,
    ['2026-10-11T00:00', '2026-10-25T02:30', '2026-11-01T12:00', '2026-11-09T23:59'].map((wall) =>
      crossed(wall),
    ),
    26,
    30,
  ],
  [
    'one day crossed three times',
    OPEN,
    OLD,
    ['2026-11-01T08:00', '2026-11-01T12:00', '2026-11-01T23:00'].map((wall) => crossed(wall)),
    29,
    30,
  ],
  [
    'before the first day, and today',
    OPEN,
    OLD,
    [crossed('2026-10-10T23:59'), crossed('2026-11-10T00:00')],
    30,
    30,
  ],
  [
    'from the reserve, and of another',
    OPEN,
    OLD,
    [crossed('2026-11-01T12:00', { fromReserve: true }), crossed('2026-11-01T12:00', { boundaryId: 'c' })],
    30,
    30,
  ],
  ['five days old, one crossed', OPEN, '2026-11-05T20:00', [crossed('2026-11-06T12:00')], 4, 5],
  ['made today', OPEN, '2026-11-10T08:00', [], 0, 0],
  [
    '48 hours that are over',
    { kind: 'for', from: at('2026-11-06T20:00'), until: at('2026-11-08T20:00') },
    '2026-11-06T20:00',
    [crossed('2026-11-08T19:00')],
    2,
    3,
  ],
  [
    'an evening of three hours',
    { kind: 'for', from: at('2026-11-06T20:00'), until: at('2026-11-06T23:00') },
    '2026-11-06T20:00',
    [],
    1,
    1,
  ],
  [
    'begun again yesterday: what was before is not counted',
    { kind: 'for', from: at('2026-11-09T10:00'), until: at('2026-11-12T10:00') },
    OLD,
    [],
    1,
    1,
  ],
  [
    'until a wall time',
    { kind: 'until', from: at('2026-11-07T10:00'), wall: '2026-11-09T00:00' },
    '2026-11-07T10:00',
    [],
    2,
    2,
  ],
  ['every night: one night is one day', NIGHTS, OLD, [], 30, 30],
  [
    'crossed after midnight: the night before',
    NIGHTS,
    OLD,
    [crossed('2026-11-02T03:00'), crossed('2026-11-01T23:00')],
    29,
    30,
  ],
  [
    'in the night of 25 October, which is nine hours long',
    NIGHTS,
    OLD,
    [crossed('2026-10-25T05:30')],
    29,
    30,
  ],
  [
    'weekdays only',
    { kind: 'weekly', times: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }] },
    OLD,
    [],
    21,
    21,
  ],
  [
    'whole Sundays, one with 25 hours',
    { kind: 'weekly', times: [{ days: [7], from: '00:00', to: '00:00' }] },
    OLD,
    [crossed('2026-10-25T23:30')],
    4,
    5,
  ],
  [
    'whole weekends: longer than a day, so each day counts',
    { kind: 'weekly', times: [{ days: [6, 7], from: '00:00', to: '00:00' }] },
    OLD,
    [],
    9,
    9,
  ],
  [
    'crossed when the window was another: still on that day',
    { kind: 'weekly', times: [{ days: EVERY_DAY, from: '20:00', to: '22:00' }] },
    OLD,
    [crossed('2026-11-01T12:00')],
    29,
    30,
  ],
])('%s', (_, window, made, events, kept, of) => {
  expect(keptDays(events, boundary(window, made), NOW)).toEqual({ kept, of });
});

test('a night that goes on is not counted yet, and neither is its crossing held against another', () => {
  const now = { at: at('2026-11-10T02:00'), zone: ZONE };
  const of = boundary(NIGHTS, '2026-11-08T12:00');
  expect(keptDays([], of, now)).toEqual({ kept: 1, of: 1 });
  expect(keptDays([crossed('2026-11-10T01:00')], of, now)).toEqual({ kept: 1, of: 1 });
  expect(keptDays([], of, { ...now, at: at('2026-11-10T06:00') })).toEqual({ kept: 2, of: 2 });
});

test('a crossing taken back leaves the day kept, wherever in the list that stands', () => {
  const event = crossed('2026-11-01T12:00');
  const back: LogEvent = { id: 'back', at: NOW.at, kind: 'taken-back', eventId: event.id };
  for (const events of [
    [event, back],
    [back, event],
  ]) {
    expect(keptDays(events, boundary(OPEN, OLD), NOW)).toEqual({ kept: 30, of: 30 });
  }
});

test('events are needed from the first of its days on', () => {
  expect(keptDaysFrom(NOW)).toBe(at('2026-10-11T00:00'));
});

describe('laws', () => {
  const anyCrossings = fc.array(fc.integer({ min: 0, max: 40 * 24 * 60 }), { maxLength: 20 });

  test('never more kept than there were, nor more than thirty; and with nothing crossed, all of them', () => {
    fc.assert(
      fc.property(anyWindow, anyNow, anyAge, anyCrossings, (window, now, hours, minutes) => {
        const of = { id: 'b', window, createdAt: now.at - hours * 3_600_000, endedAt: null };
        const events = minutes.map((ago) => ({ ...crossed('2026-11-01T12:00'), at: now.at - ago * 60_000 }));
        const all = keptDays([], of, now);
        const some = keptDays(events, of, now);
        expect(all.kept).toBe(all.of);
        expect(all.of).toBeLessThanOrEqual(Math.min(30, Math.ceil(hours / 23) + 1));
        expect(some.of).toBe(all.of);
        expect(some.kept).toBeGreaterThanOrEqual(0);
        expect(some.kept).toBeGreaterThanOrEqual(all.kept - events.length);
        expect(keptDays([...events, ...events.toReversed()], of, now)).toEqual(some);
      }),
    );
  });

  test('one more crossing never makes more days kept', () => {
    fc.assert(
      fc.property(anyWindow, anyNow, anyCrossings, (window, now, minutes) => {
        const of = { id: 'b', window, createdAt: now.at - 50 * 86_400_000, endedAt: null };
        const events = minutes.map((ago) => ({ ...crossed('2026-11-01T12:00'), at: now.at - ago * 60_000 }));
        const counts = events.map((_, i) => keptDays(events.slice(0, i + 1), of, now).kept);
        expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      }),
    );
  });
});
