import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundTo, padded, paddedLength, unpadded } from '../../utils/core/record';

const anyBytes = fc.uint8Array({ maxLength: 40_000, size: 'max' });

describe('padding', () => {
  test.each([
    [0, 256],
    [252, 256],
    [253, 1024],
    [1020, 1024],
    [1021, 4096],
    [4093, 16_384],
    [16_380, 16_384],
    [16_381, 32_768],
    [32_765, 49_152],
  ])('%i bytes take %i', (bytes, length) => {
    expect(paddedLength(bytes)).toBe(length);
    expect(padded(new Uint8Array(bytes))).toHaveLength(length);
  });

  test('law: what was padded comes back, and its size is its bucket', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const whole = padded(bytes);
        expect(whole).toHaveLength(paddedLength(bytes.length));
        expect(unpadded(whole)).toEqual(bytes);
        const offset = new Uint8Array(whole.length + 3);
        offset.set(whole, 3);
        expect(unpadded(offset.subarray(3))).toEqual(bytes);
      }),
      { numRuns: 50 },
    );
  });

  test('law: cut short, grown, or with anything in its padding, it is refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), fc.nat(), (bytes, where) => {
        const whole = padded(bytes);
        expect(unpadded(whole.subarray(0, where % whole.length))).toBeNull();
        expect(unpadded(new Uint8Array([...whole, 0]))).toBeNull();
        const spare = whole.length - 4 - bytes.length;
        fc.pre(spare > 0);
        const soiled = whole.slice();
        soiled[4 + bytes.length + (where % spare)] = 1;
        expect(unpadded(soiled)).toBeNull();
      }),
    );
  });

  test('a length that is not its own is refused', () => {
    const whole = padded(new Uint8Array(10));
    whole[0] = 255;
    expect(unpadded(whole)).toBeNull();
    whole.set([0, 0, 0, 253]);
    expect(unpadded(whole)).toBeNull();
    for (const length of [0, 1, 3, 4]) expect(unpadded(new Uint8Array(length))).toBeNull();
  });
});

describe('boundTo', () => {
  const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

  test('is these bytes for ever: what was sealed with them opens with no others', () => {
    expect(hex(boundTo('v', 'é', 'kind', 1, 12))).toBe(
      '0000000f686f6c64666173742d7265636f7264' +
        '0000000176' +
        '00000002c3a9' +
        '000000046b696e64' +
        '0000000131' +
        '000000023132',
    );
  });

  test('law: two places have the same bytes only if they are the same place', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\0', '\u0001'), maxLength: 4 });
    const place = fc.tuple(text, text, text, fc.nat(20), fc.nat(200));
    fc.assert(
      fc.property(place, place, (a, b) => {
        expect(hex(boundTo(...a)) === hex(boundTo(...b))).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
      { numRuns: 2000 },
    );
  });

  test('refuses what could be mistaken for another place', () => {
    expect(() => boundTo('v', '\ud800', 'k', 1, 1)).toThrow(RangeError);
    for (const revision of [-1, 1.5, Number.NaN, 2 ** 53]) {
      expect(() => boundTo('v', 'i', 'k', 1, revision)).toThrow(RangeError);
      expect(() => boundTo('v', 'i', 'k', revision, 1)).toThrow(RangeError);
    }
  });
});
