import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offeredPractice } from '../../utils/core/offered-practice';
import { PRACTICES, practiceOf } from '../../utils/core/practice';

const dates = fc.nat(40_000).map((days) => Temporal.PlainDate.from('1990-01-01').add({ days }).toString());
const done = fc.subarray(PRACTICES.map(({ id }) => id));

test('the same day offers the same, whatever order things were done in', () => {
  fc.assert(
    fc.property(dates, done, (date, lately) => {
      expect(offeredPractice(date, lately)).toBe(offeredPractice(date, lately.toReversed()));
    }),
  );
});

test('nothing that was done lately, as long as there is another', () => {
  fc.assert(
    fc.property(dates, (date) => {
      const lately: string[] = [];
      for (let n = 0; n < 5; n += 1) {
        const offered = offeredPractice(date, lately);
        expect(lately).not.toContain(offered);
        lately.push(offered);
      }
    }),
  );
});

test('nothing that can raise danger, nor a letter, nor a wave', () => {
  fc.assert(
    fc.property(dates, done, (date, lately) => {
      const id = offeredPractice(date, lately);
      expect(practiceOf(id).isRisky).toBe(false);
      expect(['letter', 'wave']).not.toContain(id);
    }),
  );
});

test('each comes in its turn within two rounds', () => {
  const all = Array.from({ length: 12 }, (_, n) =>
    offeredPractice(Temporal.PlainDate.from('2026-11-10').add({ days: n }).toString(), []),
  );
  expect(new Set(all).size).toBe(6);
});

test('refuses a text that is no date', () => {
  expect(() => offeredPractice('today', [])).toThrow(RangeError);
});
