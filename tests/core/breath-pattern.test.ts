import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BREATH_PATTERNS, breathAt } from '../../utils/core/breath-pattern';

describe.each(BREATH_PATTERNS)('$id', (pattern) => {
  const whole = pattern.stretches.reduce((sum, { seconds }) => sum + seconds, 0);

  test('gives each phase its own seconds, in their order', () => {
    const phases = Array.from({ length: whole }, (_, second) => breathAt(pattern, second).phase);
    const wanted = pattern.stretches.flatMap(({ phase, seconds }) => Array(seconds).fill(phase));
    expect(phases).toEqual(wanted);
  });

  test('begins again after each breath, for as long as one likes', () => {
    fc.assert(
      fc.property(fc.nat(3600), fc.nat(100), (second, times) => {
        expect(breathAt(pattern, second + times * whole)).toEqual(breathAt(pattern, second));
      }),
    );
  });

  test('counts down to 1 in every phase', () => {
    fc.assert(
      fc.property(fc.nat(3600), (second) => {
        const { phase, seconds, secondsLeft } = breathAt(pattern, second);
        expect(secondsLeft).toBeGreaterThanOrEqual(1);
        expect(secondsLeft).toBeLessThanOrEqual(seconds);
        const after = breathAt(pattern, second + 1);
        if (secondsLeft > 1) expect(after).toMatchObject({ phase, secondsLeft: secondsLeft - 1 });
      }),
    );
  });

  test('is slow: between three and eight breaths a minute, and never out for less than in', () => {
    expect(60 / whole).toBeGreaterThan(3);
    expect(60 / whole).toBeLessThan(8);
    const seconds = (...names: string[]) =>
      pattern.stretches.reduce((sum, one) => sum + (names.includes(one.phase) ? one.seconds : 0), 0);
    expect(seconds('out')).toBeGreaterThanOrEqual(seconds('in', 'top-up'));
  });
});

test('a breath on top of another fills what that one left', () => {
  const sigh = BREATH_PATTERNS.find(({ id }) => id === 'sigh');
  if (!sigh) throw new Error('no sigh');
  const [first, top, out] = [breathAt(sigh, 0), breathAt(sigh, 3), breathAt(sigh, 4)];
  expect(first.fullAtEnd).toBeLessThan(top.fullAtEnd);
  expect([top.phase, top.fullAtEnd, out.fullAtEnd]).toEqual(['top-up', 1, 0]);
});
