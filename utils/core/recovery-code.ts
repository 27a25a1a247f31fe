/** Crockford's base 32: no I, L, O or U, so that nothing read from paper is mistaken for something else. */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_BYTES = 16;
const DATA_SYMBOLS = 26;
const CHECK_SYMBOLS = 2;
/** The largest prime below 32^2: any one wrong symbol, and any two that changed places, leave another remainder. */
const CHECK_PRIME = 1021n;
const GROUP = 4;

/** Why a typed recovery code is none: too short or long, a character it cannot have, or a slip somewhere. */
export type RecoveryProblem = 'length' | 'characters' | 'slip';

/**
 * A recovery code as it is written down: seven groups of four. Refuses (RangeError) anything but 16 bytes.
 *
 * @param code 16 random bytes
 */
export function recoveryText(code: Uint8Array): string {
  if (code.length !== CODE_BYTES) throw new RangeError('a recovery code has 16 bytes');
  const value = code.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  const text = inSymbols(value, DATA_SYMBOLS) + inSymbols(value % CHECK_PRIME, CHECK_SYMBOLS);
  return recoveryGroups(text).join('-');
}

/** The groups of a written code, in order. */
export function recoveryGroups(text: string): readonly string[] {
  return text.replaceAll('-', '').match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? [];
}

/**
 * The 16 bytes of a code as somebody types it, with small letters, blanks and dashes anywhere, and O, I and L for the
 * digits they look like; or what is wrong with it.
 */
export function recoveryBytes(typed: string): Uint8Array<ArrayBuffer> | RecoveryProblem {
  const text = plainSymbols(typed);
  if ([...text].some((symbol) => !SYMBOLS.includes(symbol))) return 'characters';
  if (text.length !== DATA_SYMBOLS + CHECK_SYMBOLS) return 'length';
  const value = ofSymbols(text.slice(0, DATA_SYMBOLS));
  const isWhole = value % CHECK_PRIME === ofSymbols(text.slice(DATA_SYMBOLS)) && value >> 128n === 0n;
  if (!isWhole) return 'slip';
  return Uint8Array.from({ length: CODE_BYTES }, (_, i) => Number((value >> BigInt(8 * (15 - i))) & 255n));
}

/** Whether a typed group is that group of the code. */
export function isGroup(typed: string, group: string): boolean {
  return plainSymbols(typed) === group;
}

function plainSymbols(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[\s\p{Dash}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}

function inSymbols(value: bigint, length: number): string {
  return Array.from(
    { length },
    (_, i) => SYMBOLS[Number((value >> BigInt(5 * (length - 1 - i))) & 31n)],
  ).join('');
}

function ofSymbols(text: string): bigint {
  return [...text].reduce((sum, symbol) => (sum << 5n) | BigInt(SYMBOLS.indexOf(symbol)), 0n);
}
