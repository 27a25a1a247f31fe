import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counted } from '../../../utils/core/insights/counted';
import { daysUpTo, wholeWeeks } from '../../../utils/core/insights/days';
import { hardHours } from '../../../utils/core/insights/hard-hours';
import { dayNumber } from '../../../utils/core/insights/wall-clock';
import type { LogEvent } from '../../../utils/core/log';
import { at, crossed, held, left, moment, takenBack } from './logs';

/** A Tuesday. */
const NOW = moment('2026-11-10T12:00');
const FOUR_WEEKS = wholeWeeks(NOW, 4);

function hours(events: readonly LogEvent[], now = NOW, days = FOUR_WEEKS) {
  return hardHours(counted(events, now.at), days, now);
}

/** Those of the 168 in which there was anything: weekday, hour, turned back, crossed, left, on how many days. */
function filled(events: readonly LogEvent[], now = NOW, days = FOUR_WEEKS) {
  return hours(events, now, days)
    .hours.filter(({ visits }) => visits > 0)
    .map((one) => [one.weekday, one.hour, one.turnedBack, one.crossed, one.left, one.days.length]);
}

test('four whole weeks before a Tuesday are from Monday 12 October to Sunday 8 November', () => {
  expect(FOUR_WEEKS).toEqual({ from: dayNumber('2026-10-12'), to: dayNumber('2026-11-08') });
  expect(wholeWeeks(NOW, 4, 4)).toEqual({ from: dayNumber('2026-09-14'), to: dayNumber('2026-10-11') });
});

/** Worked out by hand, with a calendar. */
test.each<[string, LogEvent[], number[][]]>([
  ['nothing', [], []],
  [
    'three in one hour of one evening, one a week later',
    [
      held('2026-10-18T21:05'),
      crossed('2026-10-18T21:30'),
      left('2026-10-18T21:59'),
      held('2026-10-25T21:00'),
    ],
    [[7, 21, 2, 1, 1, 2]],
  ],
  [
    'a visit after midnight is the next day’s',
    [crossed('2026-10-18T23:59'), crossed('2026-10-19T00:00')],
    [
      [1, 0, 0, 1, 0, 1],
      [7, 23, 0, 1, 0, 1],
    ],
  ],
  [
    'the day with 25 hours: both of its twos are hour two',
    [held(at('2026-10-25T02:30')), held(at('2026-10-25T02:30') + 3_600_000), held('2026-10-25T03:00')],
    [
      [7, 2, 2, 0, 0, 1],
      [7, 3, 1, 0, 0, 1],
    ],
  ],
  [
    'what is before the first Monday, after the last Sunday, by hand or without a visit is not there',
    [held('2026-10-11T23:59'), held('2026-11-09T00:00'), held('2026-10-20T10:00', 'b', 'hand')],
    [],
  ],
  [
    'two boundaries at once are two visits',
    [held('2026-10-20T10:00', 'b'), held('2026-10-20T10:00', 'c')],
    [[2, 10, 2, 0, 0, 1]],
  ],
])('%s', (_, events, expected) => {
  expect(filled(events)).toEqual(expected);
});

test('the day with 23 hours has no hour two', () => {
  const now = moment('2026-04-01T12:00');
  const days = daysUpTo(now, 7);
  const night = at('2026-03-29T01:59');
  expect(filled([held(night), held(night + 60_000)], now, days)).toEqual([
    [7, 1, 1, 0, 0, 1],
    [7, 3, 1, 0, 0, 1],
  ]);
});

test('one instant is another hour, and another day, elsewhere', () => {
  const events = [held('2026-10-18T23:30')];
  expect(filled(events, { ...NOW, zone: 'Asia/Kathmandu' })).toEqual([[1, 3, 1, 0, 0, 1]]);
  expect(filled(events, { ...NOW, zone: 'America/New_York' })).toEqual([[7, 17, 1, 0, 0, 1]]);
});

test('a hold taken back is not there', () => {
  const event = held('2026-10-20T10:00');
  expect(filled([takenBack(event), event])).toEqual([]);
});

describe('laws', () => {
  const anyEvents = fc.array(
    fc.record({ ago: fc.integer({ min: 0, max: 60 * 24 * 60 }), kind: fc.constantFrom(held, crossed, left) }),
    { maxLength: 40 },
  );
  const eventsOf = (some: readonly { ago: number; kind: (at: number) => LogEvent }[]) =>
    some.map(({ ago, kind }) => kind(NOW.at - ago * 60_000));

  test('order and repetition are nothing: devices that are merged count once', () => {
    fc.assert(
      fc.property(anyEvents, fc.nat(), (some, seed) => {
        const events = eventsOf(some);
        const turn = seed % (events.length + 1);
        const again = [...events.slice(turn), ...events.toReversed(), ...events.slice(0, turn)];
        expect(hours(again)).toEqual(hours(events));
      }),
    );
  });

  test('one more event changes its own hour and no other', () => {
    fc.assert(
      fc.property(anyEvents, fc.integer({ min: 0, max: 60 * 24 * 60 }), (some, ago) => {
        const events = eventsOf(some);
        const one = held(NOW.at - ago * 60_000);
        const before = hours(events);
        const after = hours([...events, one]);
        const changed = after.hours.filter(({ visits }, i) => visits !== before.hours[i]?.visits);
        expect(after.visits - before.visits).toBe(changed.length);
        expect(changed.length).toBe(
          one.at >= at('2026-10-12T00:00') && one.at < at('2026-11-09T00:00') ? 1 : 0,
        );
      }),
    );
  });
});
