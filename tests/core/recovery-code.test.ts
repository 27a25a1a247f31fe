import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isGroup, recoveryBytes, recoveryGroups, recoveryText } from '../../utils/core/recovery-code';

const codes = fc.uint8Array({ minLength: 16, maxLength: 16 });

describe('a recovery code', () => {
  test('is seven groups of four that can be read from paper', () => {
    expect(recoveryText(new Uint8Array(16))).toBe('0000-0000-0000-0000-0000-0000-0000');
    expect(recoveryText(new Uint8Array(16).fill(255))).toMatch(/^7ZZZ(-ZZZZ){5}-/);
    expect(() => recoveryText(new Uint8Array(15))).toThrow(RangeError);
  });

  test('law: what is written is read again, however it is typed', () => {
    fc.assert(
      fc.property(codes, fc.array(fc.nat(34), { maxLength: 6 }), (code, blanks) => {
        const text = recoveryText(code);
        expect(recoveryGroups(text)).toHaveLength(7);
        expect(recoveryBytes(text)).toEqual(code);
        const typed = [...text.toLowerCase().replaceAll('-', '').replaceAll('0', 'o').replaceAll('1', 'l')];
        for (const at of blanks) typed.splice(Math.min(at, typed.length), 0, ' ');
        expect(recoveryBytes(typed.join(''))).toEqual(code);
      }),
    );
  });

  test('law: one wrong symbol, or two neighbours changed about, is a slip', () => {
    const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    fc.assert(
      fc.property(codes, fc.nat(27), fc.nat(31), (code, at, other) => {
        const text = recoveryText(code).replaceAll('-', '');
        const wrong = text.slice(0, at) + digits[other] + text.slice(at + 1);
        expect(recoveryBytes(wrong)).toEqual(wrong === text ? code : 'slip');
        const next = at === 27 ? 26 : at;
        const swapped = text.slice(0, next) + text[next + 1] + text[next] + text.slice(next + 2);
        expect(recoveryBytes(swapped)).toEqual(swapped === text ? code : 'slip');
      }),
      { numRuns: 1000 },
    );
  });

  test('says what is wrong', () => {
    expect(recoveryBytes('')).toBe('length');
    expect(recoveryBytes('0000-0000')).toBe('length');
    expect(recoveryBytes('u000-0000-0000-0000-0000-0000-0000')).toBe('characters');
    expect(recoveryBytes('0000-0000-0000-0000-0000-0000-0001')).toBe('slip');
  });

  test('is checked group by group', () => {
    expect(isGroup(' 1o2b', '102B')).toBe(true);
    expect(isGroup('102C', '102B')).toBe(false);
  });
});
