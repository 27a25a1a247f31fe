import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastCrossing, leftLower } from '../../utils/core/after-crossing';
import type { Feeling, LogEvent } from '../../utils/core/log';

const MINUTE = 60_000;
const DAY = 86_400_000;
const AT = 100 * DAY;

function crossed(id: string, at: number, boundaryId = 'b'): LogEvent {
  const more = { passMinutes: 5, reason: null, neededNow: false, fromReserve: false };
  return { id, at, kind: 'crossed', boundaryId, ...more };
}
function felt(eventId: string, feeling: Feeling | null, at = AT, id = `felt ${eventId} ${at}`): LogEvent {
  return { id, at, kind: 'felt', eventId, feeling };
}
const back = (eventId: string): LogEvent => ({ id: `back ${eventId}`, at: AT, kind: 'taken-back', eventId });

describe('the last crossing', () => {
  test('is the latest of its boundary, and asked about ten minutes on', () => {
    const events = [crossed('1', AT - 90 * MINUTE), crossed('2', AT), crossed('other', AT, 'c')];
    expect(lastCrossing(events, 'b', AT)).toEqual({
      eventId: '2',
      boundaryId: 'b',
      at: AT,
      askAt: AT + 10 * MINUTE,
    });
  });

  test.each<[string, LogEvent[], number]>([
    ['none', [], AT],
    ['a day old', [crossed('1', AT)], AT + DAY],
    ['not yet: a clock set back', [crossed('1', AT)], AT - 1],
    ['answered', [crossed('1', AT), felt('1', 'lower')], AT + MINUTE],
    ['not to be asked', [crossed('1', AT), felt('1', null)], AT + MINUTE],
    ['taken back', [crossed('1', AT), back('1')], AT + MINUTE],
    [
      'the latest answered: nobody is asked about those before',
      [crossed('1', AT - MINUTE), crossed('2', AT), felt('2', 'same')],
      AT + MINUTE,
    ],
  ])('none: %s', (_, events, at) => {
    expect(lastCrossing(events, 'b', at)).toBeNull();
  });

  test('a day less a millisecond', () => {
    expect(lastCrossing([crossed('1', AT)], 'b', AT + DAY - 1)).not.toBeNull();
  });
});

describe('what crossings left behind', () => {
  const five = ['1', '2', '3', '4', '5'].map((id) => crossed(id, AT));
  const lower = ['1', '2', '3', '4'].map((id) => felt(id, 'lower'));

  test('is said from five answers on, of that boundary, from then on', () => {
    const others = [crossed('old', AT - 1), felt('old', 'lower'), crossed('c', AT, 'c'), felt('c', 'lower')];
    expect(leftLower([...five, ...lower, ...others], 'b', AT)).toBeNull();
    expect(leftLower([...five, ...lower, ...others, felt('5', 'lighter')], 'b', AT)).toEqual({
      lower: 4,
      of: 5,
    });
    expect(leftLower([...five, ...lower, ...others, felt('5', 'lighter')], 'b', AT - 1)).toEqual({
      lower: 5,
      of: 6,
    });
  });

  test('"don’t ask" is no answer, and the latest word is the one that holds', () => {
    expect(leftLower([...five, ...lower, felt('5', null)], 'b', AT)).toBeNull();
    const changed = [felt('5', 'lower', AT), felt('5', 'same', AT + 1)];
    expect(leftLower([...five, ...lower, ...changed], 'b', AT)).toEqual({ lower: 4, of: 5 });
  });

  test('law: order and repetition change nothing', () => {
    const all = [
      ...five,
      ...lower,
      felt('5', 'same', AT + 1),
      felt('5', 'lower'),
      back('4'),
      crossed('6', AT + 2),
    ];
    const told = [...all, felt('6', 'lower', AT + 3)];
    const again = fc.array(fc.constantFrom(...told)).chain((more) => {
      const list = [...told, ...more];
      return fc.shuffledSubarray(list, { minLength: list.length });
    });
    fc.assert(
      fc.property(again, (list) => {
        expect(leftLower(list, 'b', AT)).toEqual({ lower: 4, of: 5 });
        expect(lastCrossing(list, 'b', AT + 9)).toBeNull();
        expect(lastCrossing([...list, crossed('7', AT + 5)], 'b', AT + 9)).toMatchObject({ eventId: '7' });
      }),
    );
  });
});
