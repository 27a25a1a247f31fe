import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DatedBoundary } from '../../../utils/core/insights/boundary-days';
import { type CalendarDays, calendarDays, keptOf } from '../../../utils/core/insights/calendar-days';
import { counted } from '../../../utils/core/insights/counted';
import { type Days, daysUpTo } from '../../../utils/core/insights/days';
import { dateOf, dayNumber } from '../../../utils/core/insights/wall-clock';
import type { LogEvent } from '../../../utils/core/log';
import type { Window } from '../../../utils/core/window';
import { anyWindow } from '../ages';
import { at, crossed, moment, takenBack } from './logs';

const NOW = moment('2026-11-10T12:00');
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const OPEN: Window = { kind: 'open' };
const NIGHTS: Window = { kind: 'weekly', times: [{ days: EVERY_DAY, from: '22:00', to: '06:00' }] };
const on = (from: string, to = from): Days => ({ from: dayNumber(from), to: dayNumber(to) });

function boundary(
  window: Window,
  made = '2026-01-01T12:00',
  ended: string | null = null,
  id = 'b',
): DatedBoundary {
  return { id, window, createdAt: at(made), endedAt: ended === null ? null : at(ended) };
}

function run<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

function calendar(events: readonly LogEvent[], boundaries: readonly DatedBoundary[], days: Days, now = NOW) {
  return run(calendarDays(counted(events, now.at), boundaries, days, now));
}

/** As a line of letters, one a day: K kept, p partly, a dot for no data. */
function drawn(all: CalendarDays, { from, to }: Days): string {
  return Array.from({ length: to - from + 1 }, (_, i) => {
    const state = all.get(from + i)?.state;
    return state === undefined ? '.' : state === 'kept' ? 'K' : 'p';
  }).join('');
}

/** Worked out by hand, with a calendar. */
test.each<[string, LogEvent[], DatedBoundary[], Days, string]>([
  ['no boundary', [], [], on('2026-11-01', '2026-11-07'), '.......'],
  [
    'made on the third, one day crossed',
    [crossed('2026-11-04T10:00')],
    [boundary(OPEN, '2026-11-03T20:00')],
    on('2026-11-01', '2026-11-07'),
    '..KpKKK',
  ],
  [
    'ended on the third',
    [],
    [boundary(OPEN, '2026-01-01T12:00', '2026-11-03T00:00')],
    on('2026-11-01', '2026-11-04'),
    'KK..',
  ],
  ['today and tomorrow are none yet', [], [boundary(OPEN)], on('2026-11-08', '2026-11-11'), 'KK..'],
  [
    'two overlap: a day is kept when both were',
    [crossed('2026-11-02T10:00', 'c')],
    [boundary(OPEN), boundary(OPEN, '2026-11-02T00:00', '2026-11-03T00:00', 'c')],
    on('2026-11-01', '2026-11-03'),
    'KpK',
  ],
  [
    'a night crossed at three in the morning is the day’s before; so is that of 25 October, of nine hours',
    [crossed('2026-10-22T03:00'), crossed('2026-10-25T05:30')],
    [boundary(NIGHTS)],
    on('2026-10-20', '2026-10-26'),
    'KpKKpKK',
  ],
  [
    'a pass opened before midnight is that day’s, whatever it runs into',
    [crossed('2026-10-25T23:58')],
    [boundary(OPEN)],
    on('2026-10-24', '2026-10-26'),
    'KpK',
  ],
  [
    'the day of 23 hours, whole, and crossed in its first and last minute',
    [crossed('2026-03-29T00:00'), crossed('2026-03-29T23:59')],
    [boundary({ kind: 'weekly', times: [{ days: [7], from: '00:00', to: '00:00' }] })],
    on('2026-03-28', '2026-03-30'),
    '.p.',
  ],
  [
    'the day of 25 hours, whole, crossed in both of its half past twos',
    [crossed(at('2026-10-25T02:30')), crossed(at('2026-10-25T02:30') + 3_600_000)],
    [boundary({ kind: 'weekly', times: [{ days: [7], from: '00:00', to: '00:00' }] })],
    on('2026-10-24', '2026-10-26'),
    '.p.',
  ],
  [
    'from the reserve, and of a boundary unknown',
    [crossed('2026-11-02T10:00', 'b', true), crossed('2026-11-02T10:00', 'x')],
    [boundary(OPEN)],
    on('2026-11-02'),
    'K',
  ],
])('%s', (_, events, boundaries, days, expected) => {
  expect(drawn(calendar(events, boundaries, days), days)).toBe(expected);
});

test('how many were on, and how many of them were kept', () => {
  const days = on('2026-11-02');
  const boundaries = ['b', 'c', 'd'].map((id) => boundary(OPEN, '2026-01-01T12:00', null, id));
  const all = calendar([crossed('2026-11-02T10:00', 'c')], boundaries, days);
  expect(all.get(days.from)).toEqual({ state: 'partly', on: 3, kept: 2 });
  expect(keptOf(all, days)).toEqual({ kept: 0, partly: 1 });
});

test('a crossing taken back leaves the day kept', () => {
  const event = crossed('2026-11-02T10:00');
  expect(
    drawn(calendar([takenBack(event), event], [boundary(OPEN)], on('2026-11-02')), on('2026-11-02')),
  ).toBe('K');
});

test('a year has all its days, once', () => {
  const days = on('2025-11-10', '2026-11-09');
  const all = calendar([], [boundary(OPEN, '2025-01-01T12:00')], days);
  expect([...all.keys()].map(dateOf)).toEqual(
    Array.from({ length: 365 }, (_, i) => Temporal.PlainDate.from('2025-11-10').add({ days: i }).toString()),
  );
});

describe('laws', () => {
  const anyCrossings = fc.array(fc.integer({ min: 0, max: 40 * 24 * 60 }), { maxLength: 12 });

  test('parts of the days come to the whole, in whatever order things came, and merged devices count once', () => {
    fc.assert(
      fc.property(anyWindow, anyCrossings, fc.integer({ min: 1, max: 40 }), (window, minutes, cut) => {
        const of = { id: 'b', window, createdAt: NOW.at - 50 * 86_400_000, endedAt: null };
        const events = minutes.map((ago) => crossed(NOW.at - ago * 60_000));
        const days = daysUpTo(NOW, 42);
        const whole = calendar(events, [of], days);
        const again = [...events.toReversed(), ...events];
        const early = calendar(again, [of], { from: days.from, to: days.from + cut - 1 });
        const late = calendar(again, [of], { from: days.from + cut, to: days.to });
        expect([...early, ...late]).toEqual([...whole]);
      }),
      { numRuns: 60 },
    );
  });

  test('one more crossing changes one day at most, and never one to kept', () => {
    fc.assert(
      fc.property(
        anyWindow,
        anyCrossings,
        fc.integer({ min: 0, max: 40 * 24 * 60 }),
        (window, minutes, ago) => {
          const of = { id: 'b', window, createdAt: NOW.at - 50 * 86_400_000, endedAt: null };
          const events = minutes.map((one) => crossed(NOW.at - one * 60_000));
          const days = daysUpTo(NOW, 42);
          const before = drawn(calendar(events, [of], days), days);
          const after = drawn(calendar([...events, crossed(NOW.at - ago * 60_000)], [of], days), days);
          const changed = [...after].flatMap((state, i) =>
            state === before[i] ? [] : [`${before[i]}${state}`],
          );
          expect(['', 'Kp']).toContain(changed.join());
        },
      ),
      { numRuns: 60 },
    );
  });
});
