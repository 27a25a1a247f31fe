import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { livePasses, passFor, running } from '../../utils/core/pass';
import { anyPass, MINUTE, NOW } from './worlds';

describe('passFor', () => {
  test.each([1, 5, 60])('%i minutes from now', (minutes) => {
    expect(passFor('b1', minutes, 1000)).toEqual({
      boundaryId: 'b1',
      from: 1000,
      until: 1000 + minutes * 60_000,
    });
  });

  test.each([0, -1, 61, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d minutes', (minutes) => {
    expect(passFor('b1', minutes, 1000)).toBeNull();
  });
});

describe('running', () => {
  const pass = { boundaryId: 'b1', from: NOW.at, until: NOW.at + MINUTE };

  test('from its first millisecond to its last, and not a moment more', () => {
    expect(running([pass], 'b1', NOW.at - 1)).toBe(false);
    expect(running([pass], 'b1', NOW.at)).toBe(true);
    expect(running([pass], 'b1', NOW.at + MINUTE - 1)).toBe(true);
    expect(running([pass], 'b1', NOW.at + MINUTE)).toBe(false);
  });

  test('for its own boundary only', () => {
    expect(running([pass], 'b2', NOW.at)).toBe(false);
    expect(running([{ ...pass, boundaryId: 'b2' }, pass], 'b1', NOW.at)).toBe(true);
  });
});

test('live passes are those that run for their own boundary', () => {
  fc.assert(
    fc.property(fc.array(anyPass), (passes) => {
      const expected = passes.filter((pass) => running([pass], pass.boundaryId, NOW.at));
      expect(livePasses(passes, NOW.at)).toEqual(expected);
    }),
  );
});
