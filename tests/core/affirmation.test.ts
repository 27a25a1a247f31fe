import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { affirmationOn, affirmationsFrom, anotherOn, seedOfText } from '../../utils/core/affirmation';
import { DECK } from '../../utils/core/deck';

const dayAfter = (date: string, days: number) => Temporal.PlainDate.from(date).add({ days }).toString();
const deckOf = (size: number) => Array.from({ length: size }, (_, i) => `line ${i}`);

const anyDate = fc.integer({ min: -400_000, max: 400_000 }).map((days) => dayAfter('2026-01-01', days));

describe('affirmationOn', () => {
  test('the same all day, and for ever: what was read on a day can be found again', () => {
    const week = Array.from({ length: 7 }, (_, i) => affirmationOn(dayAfter('2027-01-11', i), deckOf(40)));
    expect(week).toEqual([30, 28, 39, 38, 22, 36, 27].map((n) => `line ${n}`));
  });

  test('a deck of one', () => {
    expect(affirmationOn('2027-01-11', ['only'])).toBe('only');
    expect(anotherOn('2027-01-11', 3, ['only'])).toBe('only');
  });

  test.each([
    ['2027-01-11', []],
    ['2027-02-30', ['a']],
    ['today', ['a']],
  ])('refuses %s with %j', (date, keys) => {
    expect(() => affirmationOn(date, keys)).toThrow(RangeError);
  });

  test('law: nothing comes again within half a deck of days, and everything within one and a half', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 60 }), (date, size) => {
        const days = affirmationsFrom(date, size * 2, deckOf(size));
        const half = Math.ceil(size / 2);
        for (let i = 0; i + half <= days.length; i += 1) {
          expect(new Set(days.slice(i, i + half)).size).toBe(half);
        }
        expect(new Set(days.slice(0, size + half)).size).toBe(size);
      }),
    );
  });

  test('law: days in a row are the days one by one', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 60 }), (date, size) => {
        const one = Array.from({ length: 9 }, (_, i) => affirmationOn(dayAfter(date, i), deckOf(size)));
        expect(affirmationsFrom(date, 9, deckOf(size))).toEqual(one);
      }),
    );
  });

  test('law: each comes once in a round counted from a fixed day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200, max: 900 }), fc.integer({ min: 1, max: 60 }), (round, size) => {
        const days = affirmationsFrom(dayAfter('1970-01-01', round * size), size, deckOf(size));
        expect(new Set(days).size).toBe(size);
      }),
    );
  });

  test('rounds differ, and no line is at home on one day of them', () => {
    const firsts = Array.from({ length: 200 }, (_, round) =>
      affirmationOn(dayAfter('1970-01-01', round * 40), deckOf(40)),
    );
    expect(new Set(firsts).size).toBe(20);
    const rounds = Array.from({ length: 500 }, (_, round) =>
      affirmationsFrom(dayAfter('1970-01-01', round * 10), 10, deckOf(10)).join(),
    );
    expect(new Set(rounds).size).toBeGreaterThan(480);
  });
});

describe('anotherOn', () => {
  test('asked for again and again, gives others, and none of the days around', () => {
    const others = Array.from({ length: 60 }, (_, i) => anotherOn('2026-11-25', i + 1, DECK));
    expect(new Set(others).size).toBe(60);
    const near = affirmationsFrom('2026-11-25', 90, DECK);
    expect(others.slice(0, 30).filter((id) => near.includes(id))).toEqual([]);
  });
});

test('seedOfText tells neighbours apart', () => {
  const seeds = DECK.map((id) => seedOfText(id));
  expect(new Set(seeds).size).toBe(DECK.length);
  expect(seedOfText('')).toBe(0);
});
