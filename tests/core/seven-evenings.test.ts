import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankCheckIn } from '../../utils/core/check-in';
import { FEELING_WORDS } from '../../utils/core/feeling-words';
import { SEVEN_EVENINGS, sevenOf } from '../../utils/core/seven-evenings';

const on = (date: string, nourishing = 'Soup') => ({ ...blankCheckIn(date), nourishing });
const day = (n: number) => Temporal.PlainDate.from('2026-11-24').add({ days: n }).toString();

describe('seven evenings', () => {
  test('are the first seven with a note, however far apart, and none before they were begun', () => {
    const kept = [-1, 0, 3, 4, 40, 41, 200, 900, 901].map((n) => on(day(n)));
    expect(sevenOf(kept, day(0)).map(({ date }) => date)).toEqual([0, 3, 4, 40, 41, 200, 900].map(day));
  });

  test('of several on one evening the last that says something counts, and an empty one is none', () => {
    const kept = [on(day(0), 'Tea'), on(day(0), 'Soup'), blankCheckIn(day(0)), blankCheckIn(day(1))];
    expect(sevenOf(kept, day(0))).toEqual([on(day(0), 'Soup')]);
  });

  test('never become fewer by another evening', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30)), fc.nat(30), (days, another) => {
        const before = sevenOf(
          days.map((n) => on(day(n))),
          day(0),
        );
        const after = sevenOf(
          [...days, another].map((n) => on(day(n))),
          day(0),
        );
        expect(after.length).toBeGreaterThanOrEqual(before.length);
        expect(after.length).toBe(Math.min(7, new Set([...days, another]).size));
      }),
    );
  });

  test('are known, and so are own words for the five steps', () => {
    expect(
      [{ from: '2026-11-24' }, { from: 'today' }, {}, { from: '2026-11-24', x: 1 }].map(SEVEN_EVENINGS.is),
    ).toEqual([true, false, false, false]);
    const five = ['grey', '', '', '', ''];
    expect(
      [
        { words: five },
        { words: five.slice(1) },
        { words: [...five.slice(1), 'x'.repeat(25)] },
        { words: [1, 2, 3, 4, 5] },
      ].map(FEELING_WORDS.is),
    ).toEqual([true, false, false, false]);
  });
});
