import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askBack, isGroup, readRecovery, recoveryText } from '../../utils/core/recovery-code';

const ALPHABET = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
const anyCode = fc.uint8Array({ minLength: 16, maxLength: 16 });
const place = fc.nat(27);

function problemOf(typed: string): string | null {
  const reading = readRecovery(typed);
  return reading.ok ? null : reading.problem;
}

/** The symbols without their dashes, as something to meddle with. */
function symbolsOf(code: Uint8Array): string[] {
  return [...recoveryText(code).replaceAll('-', '')];
}

describe('a recovery code', () => {
  test('is written for ever as frozen', () => {
    expect(recoveryText(new Uint8Array(16))).toBe('0000-0000-0000-0000-0000-0000-0000');
    expect(recoveryText(new Uint8Array(16).fill(255))).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZWGT');
    expect(recoveryText(Uint8Array.from({ length: 16 }, (_, i) => i))).toBe(
      '000G-40R4-0M30-E209-185G-R38E-1WNR',
    );
  });

  test('law: is seven groups of four, and reads back as the same bytes', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        const text = recoveryText(code);
        expect(text).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
        expect(readRecovery(text)).toEqual({ ok: true, code });
      }),
    );
  });

  test.each([0, 15, 17])('of %i bytes is refused', (length) => {
    expect(() => recoveryText(new Uint8Array(length))).toThrow(RangeError);
  });
});

describe('reading a code', () => {
  test('law: takes it in any case, with look-alikes, and with any spaces and dashes', () => {
    const between = fc.array(fc.constantFrom(' ', '-', '\n', '\u00a0', '–', '‑', '\t'), { maxLength: 3 });
    const letters = fc.constantFrom<(symbol: string) => string>(
      (symbol) => symbol.toLowerCase(),
      (symbol) => symbol.replace('0', 'O').replace('1', 'I'),
      (symbol) => symbol.replace('0', 'o').replace('1', 'l'),
      (symbol) => symbol.replace('1', 'L'),
    );
    fc.assert(
      fc.property(anyCode, between, letters, (code, gap, written) => {
        const typed = symbolsOf(code).map(written).join(gap.join(''));
        expect(readRecovery(`${gap.join('')}${typed} `)).toEqual({ ok: true, code });
      }),
    );
  });

  test('law: any one wrong symbol is noticed', () => {
    fc.assert(
      fc.property(anyCode, place, fc.constantFrom(...ALPHABET), (code, at, other) => {
        const symbols = symbolsOf(code);
        fc.pre(symbols[at] !== other);
        expect(problemOf(symbols.with(at, other).join(''))).toBe('check');
      }),
    );
  });

  test('law: any two symbols of the code that changed places are noticed', () => {
    fc.assert(
      fc.property(anyCode, fc.nat(25), fc.nat(25), (code, one, other) => {
        const symbols = symbolsOf(code);
        const [a = '', b = ''] = [symbols[one], symbols[other]];
        fc.pre(a !== b);
        expect(problemOf(symbols.with(one, b).with(other, a).join(''))).toBe('check');
      }),
    );
  });

  test('law: says when something is left out or doubled', () => {
    fc.assert(
      fc.property(anyCode, place, (code, at) => {
        const symbols = symbolsOf(code);
        expect(problemOf(symbols.toSpliced(at, 1).join(''))).toBe('short');
        expect(problemOf(symbols.toSpliced(at, 0, symbols[at] ?? '').join(''))).toBe('long');
      }),
    );
  });

  test.each(['U', 'ñ', '!', '😀', 'é'])('names %s as a character that no code has', (odd) => {
    expect(problemOf(`0000-00${odd}`)).toBe('characters');
  });

  test.each(['', '   ', '-', '0000-0000'])('names "%s" as too short', (typed) => {
    expect(problemOf(typed)).toBe('short');
  });

  test('law: takes nothing that it would not write', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ALPHABET), { minLength: 28, maxLength: 28 }), (symbols) => {
        const reading = readRecovery(symbols.join(''));
        if (reading.ok) expect(recoveryText(reading.code).replaceAll('-', '')).toBe(symbols.join(''));
      }),
    );
  });
});

describe('asking back', () => {
  test('law: asks for two groups of the code, in their order, and knows them again', () => {
    fc.assert(
      fc.property(anyCode, fc.nat(6), fc.nat(5), (code, first, second) => {
        const text = recoveryText(code);
        const draws = [first, second];
        const [one, other] = askBack(text, () => draws.shift() ?? 0);
        expect(one.index).toBeLessThan(other.index);
        for (const asked of [one, other]) {
          expect(text.split('-')[asked.index]).toBe(asked.group);
          expect(isGroup(` ${asked.group.toLowerCase().replace('0', 'o')} `, asked)).toBe(true);
          expect(isGroup(asked.group.slice(1), asked)).toBe(false);
        }
      }),
    );
  });

  test('any two groups can be asked for, and each as often', () => {
    const pairs = new Map<string, number>();
    const text = recoveryText(new Uint8Array(16));
    for (let first = 0; first < 7; first += 1)
      for (let second = 0; second < 6; second += 1) {
        const draws = [first, second];
        const belows: number[] = [];
        const asked = askBack(text, (below) => {
          belows.push(below);
          return draws.shift() ?? 0;
        });
        expect(belows).toEqual([7, 6]);
        const pair = asked.map(({ index }) => index).join();
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      }
    expect([...pairs.values()]).toEqual(Array.from({ length: 21 }, () => 2));
  });
});
