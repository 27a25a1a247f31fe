import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LogEvent } from '../../utils/core/log';
import { weekHolds } from '../../utils/core/week-holds';
import { at, crossed, held, left, takenBack } from './insights/logs';

const FROM = at('2026-11-18T00:00');
const UNTIL = at('2026-11-25T00:00');
const unnamed: LogEvent = { id: 'u', at: at('2026-11-20T08:00'), kind: 'held-unnamed' };
const back = held('2026-11-21T10:00');

const LOG: readonly LogEvent[] = [
  held('2026-11-17T23:59'),
  held('2026-11-18T00:00'),
  held('2026-11-20T21:00', 'b', 'plan'),
  held('2026-11-20T22:00', 'b', 'hand'),
  unnamed,
  crossed('2026-11-21T22:00'),
  left('2026-11-21T22:30'),
  crossed('2026-11-22T22:00', 'other'),
  held('2026-11-24T23:59', 'other'),
  held('2026-11-25T00:00'),
  back,
  takenBack(back),
];

test('holds and visits of the days, by boundary and in all', () => {
  expect(weekHolds(LOG, 'b', FROM, UNTIL)).toEqual({ held: 3, visits: 4, turnedBack: 2 });
  expect(weekHolds(LOG, 'other', FROM, UNTIL)).toEqual({ held: 1, visits: 2, turnedBack: 1 });
  expect(weekHolds(LOG, null, FROM, UNTIL)).toEqual({ held: 5, visits: 6, turnedBack: 3 });
  expect(weekHolds([], null, FROM, UNTIL)).toEqual({ held: 0, visits: 0, turnedBack: 0 });
});

test('law: neither order nor saying it twice changes anything', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...LOG], { minLength: LOG.length }), (shuffled) => {
      expect(weekHolds([...shuffled, ...LOG], null, FROM, UNTIL)).toEqual(weekHolds(LOG, null, FROM, UNTIL));
    }),
  );
});
