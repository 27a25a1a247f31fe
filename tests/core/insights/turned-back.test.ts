import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counted } from '../../../utils/core/insights/counted';
import { type Days, daysUpTo } from '../../../utils/core/insights/days';
import { turnedBack, visitsOn } from '../../../utils/core/insights/turned-back';
import { dayNumber } from '../../../utils/core/insights/wall-clock';
import type { LogEvent } from '../../../utils/core/log';
import { at, crossed, felt, held, left, moment, takenBack } from './logs';

const NOW = moment('2026-11-10T12:00');
const on = (from: string, to = from): Days => ({ from: dayNumber(from), to: dayNumber(to) });

function rolling(events: readonly LogEvent[], days: Days, now = NOW) {
  return turnedBack(counted(events, now.at), 'b', days, now).map((day) => [
    day.turnedBack,
    day.crossed,
    day.left,
  ]);
}

/** Worked out by hand, with a calendar. */
test.each<[string, LogEvent[], Days, number[][]]>([
  [
    'nothing',
    [],
    on('2026-11-09', '2026-11-10'),
    [
      [0, 0, 0],
      [0, 0, 0],
    ],
  ],
  [
    'an event is in the thirty days from its own on, and in none after',
    [held('2026-10-10T23:59')],
    on('2026-11-08', '2026-11-09'),
    [
      [1, 0, 0],
      [0, 0, 0],
    ],
  ],
  [
    'through the night of 25 hours: at 02:30, twice, and at the ends of its day',
    [
      crossed('2026-10-25T00:00'),
      held('2026-10-25T02:30'),
      held(at('2026-10-25T02:30') + 3_600_000),
      left('2026-10-25T23:59'),
    ],
    on('2026-10-24', '2026-10-25'),
    [
      [0, 0, 0],
      [2, 1, 1],
    ],
  ],
  [
    'of all ways a visit ends; not by hand, and not at another boundary',
    [
      held('2026-11-01T10:00'),
      held('2026-11-01T11:00', 'b', 'plan'),
      held('2026-11-01T12:00', 'b', 'hand'),
      held('2026-11-01T12:00', 'c'),
      crossed('2026-11-01T13:00', 'b', true),
      left('2026-11-01T14:00'),
    ],
    on('2026-11-10'),
    [[2, 1, 1]],
  ],
  [
    'a pass over midnight is the day’s it was opened on',
    [crossed('2026-11-08T23:58')],
    on('2026-11-07', '2026-11-08'),
    [
      [0, 0, 0],
      [0, 1, 0],
    ],
  ],
  ['what is not yet: a clock was set back', [held('2026-11-10T13:00')], on('2026-11-10'), [[0, 0, 0]]],
])('%s', (_, events, days, expected) => {
  expect(rolling(events, days)).toEqual(expected);
});

test('the day with 23 hours is one day', () => {
  const now = moment('2026-03-30T12:00');
  const events = [
    held('2026-03-29T00:10'),
    crossed('2026-03-29T01:59'),
    held('2026-03-29T03:00'),
    left('2026-03-29T23:50'),
  ];
  expect(rolling(events, on('2026-03-28', '2026-03-29'), now)).toEqual([
    [0, 0, 0],
    [2, 1, 1],
  ]);
});

test('all the days together, at one boundary and at any', () => {
  const events = [held('2026-11-01T10:00'), crossed('2026-11-02T10:00', 'c'), held('2026-11-03T10:00')];
  const days = on('2026-11-01', '2026-11-02');
  expect(visitsOn(counted(events, NOW.at), 'b', days, NOW)).toEqual({ turnedBack: 1, crossed: 0, left: 0 });
  expect(visitsOn(counted(events, NOW.at), null, days, NOW)).toEqual({ turnedBack: 1, crossed: 1, left: 0 });
});

test('what is counted has the latest word on it, whatever the order; what was taken back is not there', () => {
  const one = crossed('2026-11-01T10:00');
  const gone = held('2026-11-01T11:00');
  const events = [felt(one, 'lighter', 5000), one, felt(one, 'lower', 9000), takenBack(gone), gone];
  for (const all of [events, events.toReversed(), [...events, ...events]]) {
    expect(counted(all, NOW.at).visits.map(({ id, feeling }) => [id, feeling])).toEqual([[one.id, 'lower']]);
  }
});

describe('laws', () => {
  const anyEvents = fc.array(
    fc.record({ ago: fc.integer({ min: 0, max: 70 * 24 * 60 }), kind: fc.constantFrom(held, crossed, left) }),
    { maxLength: 40 },
  );
  const eventsOf = (some: readonly { ago: number; kind: (at: number) => LogEvent }[]) =>
    some.map(({ ago, kind }) => kind(NOW.at - ago * 60_000));
  const days = daysUpTo(NOW, 20);

  test('each day is what is counted of its thirty days alone', () => {
    fc.assert(
      fc.property(anyEvents, (some) => {
        const all = counted(eventsOf(some), NOW.at);
        for (const { day, ...visits } of turnedBack(all, 'b', days, NOW)) {
          expect(visits).toEqual(visitsOn(all, 'b', { from: day - 29, to: day }, NOW));
        }
      }),
      { numRuns: 30 },
    );
  });

  test('order and repetition are nothing; one more event changes its thirty days and no other', () => {
    fc.assert(
      fc.property(anyEvents, fc.integer({ min: 0, max: 70 * 24 * 60 }), (some, ago) => {
        const events = eventsOf(some);
        const one = held(NOW.at - ago * 60_000);
        const before = rolling(events, days);
        expect(rolling([...events.toReversed(), ...events], days)).toEqual(before);
        const after = turnedBack(counted([...events, one], NOW.at), 'b', days, NOW);
        const changed = after.filter((now, i) => now.turnedBack !== before[i]?.[0]).map(({ day }) => day);
        const own = Math.floor((one.at + 3_600_000 * (one.at < at('2026-10-25T03:00') ? 2 : 1)) / 86_400_000);
        expect(changed).toEqual(after.map(({ day }) => day).filter((day) => day >= own && day < own + 30));
      }),
    );
  });
});
