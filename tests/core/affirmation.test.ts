import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { AFFIRMATIONS, affirmationOn } from '../../utils/core/affirmation';

const dayAfter = (date: string, days: number) => Temporal.PlainDate.from(date).add({ days }).toString();
const deckOf = (size: number) => Array.from({ length: size }, (_, i) => `line ${i}`);

const anyDate = fc.integer({ min: -400_000, max: 400_000 }).map((days) => dayAfter('2026-01-01', days));

describe('affirmationOn', () => {
  test('the same all day, and for ever: what was read on a day can be found again', () => {
    const week = Array.from({ length: 7 }, (_, i) => affirmationOn(dayAfter('2027-01-11', i), AFFIRMATIONS));
    expect(week).toEqual([31, 29, 40, 39, 23, 37, 28].map((n) => `affirmation_${n}`));
  });

  test('a deck of one', () => {
    expect(affirmationOn('2027-01-11', ['only'])).toBe('only');
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
        const deck = deckOf(size);
        const days = Array.from({ length: size * 2 }, (_, i) => affirmationOn(dayAfter(date, i), deck));
        const half = Math.ceil(size / 2);
        for (let i = 0; i + half <= days.length; i += 1) {
          expect(new Set(days.slice(i, i + half)).size).toBe(half);
        }
        expect(new Set(days.slice(0, size + half)).size).toBe(size);
      }),
    );
  });

  test('law: each comes once in a round counted from a fixed day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200, max: 900 }), fc.integer({ min: 1, max: 60 }), (round, size) => {
        const start = dayAfter('1970-01-01', round * size);
        const days = Array.from({ length: size }, (_, i) => affirmationOn(dayAfter(start, i), deckOf(size)));
        expect(new Set(days).size).toBe(size);
      }),
    );
  });

  test('rounds differ, and no line is at home on one day of them', () => {
    const firsts = Array.from({ length: 200 }, (_, round) =>
      affirmationOn(dayAfter('1970-01-01', round * 40), AFFIRMATIONS),
    );
    expect(new Set(firsts).size).toBe(20);
    const rounds = Array.from({ length: 500 }, (_, round) =>
      deckOf(10)
        .map((_, i) => affirmationOn(dayAfter('1970-01-01', round * 10 + i), deckOf(10)))
        .join(),
    );
    expect(new Set(rounds).size).toBeGreaterThan(480);
  });
});

describe('the lines', () => {
  const lines = AFFIRMATIONS.map((key) => messages[key].message);

  test('forty, each once, in the catalogue, and no others there', () => {
    expect(new Set(lines).size).toBe(40);
    expect(Object.keys(messages).filter((key) => /^affirmation_\d/.test(key))).toEqual([...AFFIRMATIONS]);
  });

  test.each(lines)('%s', (line) => {
    expect(line.length).toBeLessThanOrEqual(90);
    expect(line).toMatch(/^[A-Z].*\.$/);
    expect(line).not.toMatch(
      /[$]|\b(just|simply|should|must|fail\w*|relapse|streak|missed|broken?|cheat\w*)\b/i,
    );
    expect(line).not.toMatch(
      /\b(leave|leaving|stay\w*|strong\w*|victim|toxic|abus\w*|evidence|safe|secure)\b/i,
    );
    expect(line).not.toMatch(
      /\b(best|most|perfect\w*|amazing|limitless|unstoppable|lovable|always|never)\b/i,
    );
    expect(line).not.toMatch(
      /\b(god|bless\w*|pray\w*|soul|he|she|his|hers?|him|man|woman|queen|king|girl|boy)\b/i,
    );
  });
});
