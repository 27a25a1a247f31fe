/** Crockford's base 32: no I, L, O or U, so that nothing is taken for something else. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 5;
/** How many bytes a recovery code stands for. */
export const RECOVERY_BYTES = 16;
/** 128 bits in symbols of 5. The two bits left over are 0. */
const DATA_SYMBOLS = 26;
const CHECK_SYMBOLS = 2;
const GROUP_SYMBOLS = 4;
/**
 * The largest prime that two symbols can write. A prime: any one wrong symbol changes the remainder; and 32 has an
 * order of 68 in it: so do any two that changed places.
 */
const CHECK_MODULUS = 1021;

/** What was read, or what is wrong: too few or too many characters, one that no code has, or a slip somewhere. */
export type RecoveryReading =
  | { readonly ok: true; readonly code: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly problem: 'short' | 'long' | 'characters' | 'check' };

/** A group that a person is asked to type back. */
export interface AskedGroup {
  /** Which it is, counted from 0. */
  readonly index: number;
  readonly group: string;
}

/**
 * A recovery code as it is written down: 28 symbols in seven groups of four with dashes between them, of which the last
 * two check the others.
 *
 * @throws RangeError for other than 16 bytes
 */
export function recoveryText(code: Uint8Array): string {
  if (code.length !== RECOVERY_BYTES) throw new RangeError('a recovery code has 16 bytes');
  const data = symbolsOf(code);
  const check = remainderOf(data);
  const symbols = [...data, check >> BITS, check & 31].map((value) => ALPHABET[value] ?? '').join('');
  return grouped(symbols);
}

/** Reads a code as people type it: in any case, with any spaces and dashes, O for 0, I or L for 1. */
export function readRecovery(typed: string): RecoveryReading {
  const symbols = tidied(typed);
  const values = Array.from(symbols, (symbol) => ALPHABET.indexOf(symbol));
  if (values.includes(-1)) return { ok: false, problem: 'characters' };
  if (values.length < DATA_SYMBOLS + CHECK_SYMBOLS) return { ok: false, problem: 'short' };
  if (values.length > DATA_SYMBOLS + CHECK_SYMBOLS) return { ok: false, problem: 'long' };
  const data = values.slice(0, DATA_SYMBOLS);
  const [high = 0, low = 0] = values.slice(DATA_SYMBOLS);
  const code = bytesOf(data);
  const isWhole = remainderOf(data) === high * 32 + low && recoveryText(code) === grouped(symbols);
  return isWhole ? { ok: true, code } : { ok: false, problem: 'check' };
}

/**
 * Two of a code's groups, in their order, for a person to type back: nobody copies seven groups twice, and who has
 * two has written it down.
 *
 * @param text as {@link recoveryText} gives it
 * @param random gives a whole number from 0 up to, and not including, the one it is given
 */
export function askBack(text: string, random: (below: number) => number): readonly [AskedGroup, AskedGroup] {
  const groups = text.split('-');
  const first = random(groups.length);
  const second = (first + 1 + random(groups.length - 1)) % groups.length;
  const asked = (index: number) => ({ index, group: groups[index] ?? '' });
  return [asked(Math.min(first, second)), asked(Math.max(first, second))];
}

/** Whether what was typed is that group, read as kindly as {@link readRecovery} reads. */
export function isGroup(typed: string, { group }: AskedGroup): boolean {
  return tidied(typed) === group;
}

function tidied(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[\s\p{Pd}]/gu, '')
    .toUpperCase()
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}

function grouped(symbols: string): string {
  return (symbols.match(new RegExp(`.{${GROUP_SYMBOLS}}`, 'g')) ?? []).join('-');
}

function symbolsOf(code: Uint8Array): number[] {
  return Array.from({ length: DATA_SYMBOLS }, (_, i) => {
    const [at, shift] = [(i * BITS) >> 3, (i * BITS) & 7];
    const pair = ((code[at] ?? 0) << 8) | (code[at + 1] ?? 0);
    return (pair >> (11 - shift)) & 31;
  });
}

function bytesOf(symbols: readonly number[]): Uint8Array<ArrayBuffer> {
  const code = new Uint8Array(RECOVERY_BYTES);
  for (const [i, value] of symbols.entries()) {
    const [at, shift] = [(i * BITS) >> 3, (i * BITS) & 7];
    const pair = value << (11 - shift);
    code[at] = (code[at] ?? 0) | (pair >> 8);
    if (at + 1 < RECOVERY_BYTES) code[at + 1] = (code[at + 1] ?? 0) | (pair & 255);
  }
  return code;
}

function remainderOf(symbols: readonly number[]): number {
  return symbols.reduce((rest, value) => (rest * 32 + value) % CHECK_MODULUS, 0);
}
