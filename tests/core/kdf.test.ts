import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBelow, KDF_COST, KDF_FLOOR, type KdfCost } from '../../utils/core/kdf';

const anyCost: fc.Arbitrary<KdfCost> = fc.record({
  memoryKiB: fc.integer({ min: 8, max: 1 << 21 }),
  passes: fc.integer({ min: 1, max: 12 }),
  lanes: fc.integer({ min: 1, max: 4 }),
});

test('the floor is what OWASP names first, and ours lies above it', () => {
  expect(KDF_FLOOR).toEqual({ memoryKiB: 19_456, passes: 2, lanes: 1 });
  expect(isBelow(KDF_COST, KDF_FLOOR)).toBe(false);
  expect(isBelow(KDF_FLOOR, KDF_COST)).toBe(true);
  expect(isBelow(KDF_FLOOR, KDF_FLOOR)).toBe(false);
});

test.each<[string, Partial<KdfCost>]>([
  ['less memory', { memoryKiB: 19_455 }],
  ['one pass', { passes: 1 }],
  ['little memory, passed over many times', { memoryKiB: 1024, passes: 1000 }],
])('%s is below the floor', (_, less) => {
  expect(isBelow({ ...KDF_FLOOR, ...less }, KDF_FLOOR)).toBe(true);
});

test('OWASP’s other choices are no weaker than the first, down to 7 MiB and 5 passes', () => {
  for (const [mebibytes, passes] of [
    [46, 1],
    [12, 4],
    [9, 5],
  ] as const)
    expect(isBelow({ memoryKiB: mebibytes * 1024, passes, lanes: 1 }, KDF_FLOOR)).toBe(false);
});

test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
  '%d is no cost at all, in any place',
  (wrong) => {
    for (const part of ['memoryKiB', 'passes', 'lanes'] as const)
      expect(isBelow({ ...KDF_COST, [part]: wrong }, KDF_FLOOR)).toBe(true);
  },
);

test('law: nothing is below itself, and more memory or passes are never below less', () => {
  fc.assert(
    fc.property(anyCost, fc.nat(1 << 20), fc.nat(9), (cost, memoryKiB, passes) => {
      const more = { ...cost, memoryKiB: cost.memoryKiB + memoryKiB, passes: cost.passes + passes };
      expect(isBelow(cost, cost)).toBe(false);
      expect(isBelow(more, cost)).toBe(false);
    }),
  );
});
