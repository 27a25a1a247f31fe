import { expect, test } from 'vitest';
import type { Commitment } from '../../../utils/core/commitment';
import { commitmentWeeks, weeksIn } from '../../../utils/core/insights/commitment-weeks';
import { counted } from '../../../utils/core/insights/counted';
import { helped } from '../../../utils/core/insights/helped';
import { leftMe, saidOf } from '../../../utils/core/insights/left-me';
import { dateOf, dayNumber } from '../../../utils/core/insights/wall-clock';
import type { LogEvent } from '../../../utils/core/log';
import { at, crossed, felt, held, left, moment, takenBack, turnedTo } from './logs';

const NOW = moment('2026-11-10T12:00');
const DAYS = { from: dayNumber('2026-11-01'), to: dayNumber('2026-11-10') };
const both = (work: (events: readonly LogEvent[]) => unknown, events: readonly LogEvent[]) => {
  expect(work([...events].reverse().concat(events))).toEqual(work(events));
  return work(events);
};

test('how it left me: in the words that were offered, after each', () => {
  const crossings = ['2026-11-02T10:00', '2026-11-03T10:00', '2026-11-04T10:00', '2026-11-05T10:00'].map(
    (when) => crossed(when),
  );
  const turnings = ['2026-11-02T11:00', '2026-11-03T11:00'].map((when) => held(when));
  const early = crossed('2026-10-31T23:59');
  const undone = crossed('2026-11-06T10:00');
  const [a, b, c] = crossings as [LogEvent, LogEvent, LogEvent];
  const events = [
    ...crossings,
    ...turnings,
    early,
    undone,
    left('2026-11-02T12:00'),
    felt(a, 'lower'),
    felt(b, 'lower'),
    felt(c, 'lower'),
    felt(c, 'same', 700_000),
    felt(early, 'lower'),
    felt(undone, 'lower'),
    takenBack(undone),
    felt(turnings[0] as LogEvent, 'steady'),
    felt(turnings[1] as LogEvent, null),
  ];
  expect(both((all) => leftMe(counted(all, NOW.at), DAYS, NOW), events)).toEqual({
    crossed: [
      { feeling: 'lower', count: 2 },
      { feeling: 'same', count: 1 },
      { feeling: 'lighter', count: 0 },
    ],
    turnedBack: [
      { feeling: 'lighter', count: 0 },
      { feeling: 'steady', count: 1 },
      { feeling: 'proud', count: 0 },
      { feeling: 'sad', count: 0 },
      { feeling: 'shaky', count: 0 },
    ],
    crossings: 4,
    turnings: 2,
  });
  expect(saidOf(leftMe(counted(events, NOW.at), DAYS, NOW).crossed)).toBe(3);
});

test('the first instant of the first day is in it, and the last of the last, and none beside them', () => {
  const days = { from: dayNumber('2026-11-01'), to: dayNumber('2026-11-05') };
  const [from, until] = [at('2026-11-01T00:00'), at('2026-11-06T00:00')];
  const instants = [from - 1, from, until - 1, until];
  const counts = instants.map((instant) => leftMe(counted([crossed(instant)], NOW.at), days, NOW).crossings);
  expect(counts).toEqual([0, 1, 1, 0]);
  const times = instants.map(
    (instant) => helped(counted([turnedTo(instant, 'mia')], NOW.at), days, NOW)[0]?.times ?? 0,
  );
  expect(times).toEqual([0, 1, 1, 0]);
});

test('what helped: what was turned to, and whether a crossing of the same boundary followed within the hour', () => {
  const events = [
    turnedTo('2026-11-02T20:00', 'mia'),
    // Within the hour, to the minute.
    crossed('2026-11-02T21:00'),
    turnedTo('2026-11-03T20:00', 'mia'),
    crossed(at('2026-11-03T21:00') + 1),
    turnedTo('2026-11-04T20:00', 'mia'),
    crossed('2026-11-04T20:10', 'other'),
    // Again within the hour is once.
    turnedTo('2026-11-04T20:30', 'mia'),
    turnedTo('2026-11-05T20:00', 'walk'),
    // Its hour is not over.
    turnedTo('2026-11-10T11:30', 'walk'),
    turnedTo('2026-10-31T20:00', 'walk'),
  ];
  expect(both((all) => helped(counted(all, NOW.at), DAYS, NOW), events)).toEqual([
    { toolId: 'mia', times: 3, stayed: 2, crossed: 1 },
    { toolId: 'walk', times: 1, stayed: 1, crossed: 0 },
  ]);
});

test('an hour is an hour in the night in which clocks go back', () => {
  const now = moment('2026-10-26T12:00');
  const days = { from: dayNumber('2026-10-25'), to: dayNumber('2026-10-26') };
  const half = at('2026-10-25T02:30');
  const events = [turnedTo(half, 'mia'), crossed(half + 3_600_000), turnedTo(half + 7_200_000, 'mia')];
  expect(helped(counted(events, now.at), days, now)).toEqual([
    { toolId: 'mia', times: 2, stayed: 1, crossed: 1 },
  ]);
});

test('commitments: one place for each week the days touch; a week without a look is empty', () => {
  expect(weeksIn(DAYS).map(dateOf)).toEqual(['2026-10-26', '2026-11-02', '2026-11-09']);
  expect(weeksIn({ from: DAYS.to, to: DAYS.from })).toEqual([]);
  const commitment: Commitment = {
    text: 'Call my sister',
    measure: 'once',
    startedOn: '2026-09-01',
    restsSince: null,
    looks: [
      { week: '2026-11-09', went: 'partly', words: '' },
      { week: '2026-10-26', went: 'kept', words: 'by phone' },
      { week: '2026-10-26', went: 'not-this-week', words: 'another copy' },
      { week: '2026-10-19', went: 'kept', words: '' },
    ],
  };
  const other = { ...commitment, looks: [{ week: '2026-10-19', went: 'kept' as const, words: '' }] };
  expect(
    commitmentWeeks(
      [
        { id: 'a', value: commitment },
        { id: 'b', value: other },
      ],
      DAYS,
    ),
  ).toEqual([{ id: 'a', text: 'Call my sister', weeks: ['kept', null, 'partly'] }]);
});
