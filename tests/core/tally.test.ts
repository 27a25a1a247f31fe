import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LogEvent } from '../../utils/core/log';
import { reserveLeft, tally, tallyFrom } from '../../utils/core/tally';

const DAY = 86_400_000;
const AT = 100 * DAY;
const crossing = {
  kind: 'crossed',
  passMinutes: 5,
  reason: null,
  neededNow: false,
  fromReserve: false,
} as const;

function events(): LogEvent[] {
  const base = { at: AT, boundaryId: 'b1' };
  return [
    { ...base, id: '1', kind: 'held', by: 'turned-back' },
    { ...base, id: '2', kind: 'held', by: 'plan' },
    { ...base, id: '3', kind: 'held', by: 'hand' },
    { ...base, ...crossing, id: '4' },
    { ...base, id: '5', kind: 'left' },
    { ...base, id: '5b', kind: 'left' },
    { ...base, id: '5c', kind: 'left' },
    { ...base, id: '6', kind: 'closed', verdict: 'kept' },
    { ...base, id: '7', kind: 'held', by: 'turned-back', boundaryId: 'b2' },
    { ...base, id: '8', kind: 'held', by: 'turned-back', at: AT - 1 },
  ];
}

const COUNTED = { turnedBack: 2, heldByHand: 1, crossed: 1, left: 3 };

test('each kind is counted, of its own boundary, from the very instant on', () => {
  expect(tally(events(), 'b1', AT)).toEqual(COUNTED);
  expect(tally(events(), 'b1', AT - 1)).toEqual({ ...COUNTED, turnedBack: 3 });
  expect(tally(events(), 'b2', AT)).toEqual({ turnedBack: 1, heldByHand: 0, crossed: 0, left: 0 });
  expect(tally([], 'b1', AT)).toEqual({ turnedBack: 0, heldByHand: 0, crossed: 0, left: 0 });
});

test('what was taken back does not count, however early it stands in the list', () => {
  const back: LogEvent = { id: '9', at: AT - DAY, kind: 'taken-back', eventId: '3' };
  expect(tally([back, ...events()], 'b1', AT)).toEqual({ ...COUNTED, heldByHand: 0 });
  expect(tally([...events(), back], 'b1', AT)).toEqual({ ...COUNTED, heldByHand: 0 });
});

test('law: order and repetition change nothing', () => {
  const back: LogEvent = { id: '9', at: AT, kind: 'taken-back', eventId: '1' };
  const all = [...events(), back];
  const again = fc.array(fc.constantFrom(...all)).chain((more) => {
    const list = [...all, ...more];
    return fc.shuffledSubarray(list, { minLength: list.length });
  });
  fc.assert(
    fc.property(again, (list) => {
      expect(tally(list, 'b1', AT)).toEqual({ ...COUNTED, turnedBack: 1 });
    }),
  );
});

test('counting begins with the running stretch, at most a week ago', () => {
  const state = { on: true, over: false, changesAt: null };
  expect(tallyFrom({ ...state, since: AT - DAY }, AT)).toBe(AT - DAY);
  expect(tallyFrom({ ...state, since: AT - 8 * DAY }, AT)).toBe(AT - 7 * DAY);
  expect(tallyFrom({ ...state, since: null }, AT)).toBe(AT - 7 * DAY);
});

test('spare crossings are used up one by one, by their own boundary, from then on, and given back when taken back', () => {
  const spare = { ...crossing, fromReserve: true, boundaryId: 'b1' };
  const used: LogEvent[] = [
    { ...spare, id: 'a', at: AT },
    { ...spare, id: 'a', at: AT },
    { ...spare, id: 'b', at: AT + 1 },
    { ...spare, id: 'before', at: AT - 1 },
    { ...spare, id: 'other', at: AT, boundaryId: 'b2' },
    { ...spare, id: 'paid', at: AT, fromReserve: false },
  ];
  expect(reserveLeft(used, 'b1', AT, 3)).toBe(1);
  expect(reserveLeft(used, 'b1', AT, 1)).toBe(0);
  expect(reserveLeft([...used, { id: 't', at: AT + 2, kind: 'taken-back', eventId: 'b' }], 'b1', AT, 3)).toBe(
    2,
  );
});
