/** A part of a text, by the places (UTF-16) of its first and last letter. */
export interface WordLike {
  readonly first: number;
  readonly last: number;
  /** How many guesses it takes at least. */
  readonly guesses: number;
}

const LETTERS = 27;
/** How many words are tried before one that is on no list. */
const UNLISTED = 5000;
/** A shorter one is guessed by trying all letters as soon as by trying words. */
const SHORTEST = 6;
const LONGEST = 16;
/** Up to here a part is one word; longer ones may be two, each letter more makes that likelier. */
const ONE_WORD = 8;
const POWER_A_LETTER = 0.4;

/** What people write for letters. */
const STAND_INS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** The words of a list, as `scripts/guessed-first.ts` shortened them: `AcareDsBup` is `care`, `cars` and `cup`. */
export function wordsIn(list: string): readonly string[] {
  let word = '';
  return Array.from(list.matchAll(/([A-Z])([^A-Z]*)/g), ([, shared = 'A', rest = '']) => {
    word = word.slice(0, shared.charCodeAt(0) - 65) + rest;
    return word;
  });
}

/** Whether three letters (each 1 to 26, or 0 for a word's end) stand together in words. */
export type Together = (one: number, two: number, three: number) => boolean;

/** What `scripts/guessed-first.ts` says of three letters, a bit for each. */
export function togetherIn(bits: Uint8Array): Together {
  return (one, two, three) => {
    const at = (one * LETTERS + two) * LETTERS + three;
    return (((bits[at >> 3] ?? 0) >> (at & 7)) & 1) === 1;
  };
}

/**
 * The parts of a text that read like words, with figures and signs for no more than half of their letters: words that no
 * list has, names, words of other languages. One so long that it may be two words takes more guesses for each letter.
 */
export function wordLikeIn(text: string, together: Together): readonly WordLike[] {
  const signs = Array.from({ length: text.length }, (_, i) => (text[i] ?? '').toLowerCase());
  const letters = signs.map((sign) => numberOf(STAND_INS[sign] ?? sign));
  return letters.flatMap((_, first) => {
    const lengths = Array.from({ length: LONGEST - SHORTEST + 1 }, (_, i) => SHORTEST + i);
    return lengths.flatMap((length) => {
      const part = letters.slice(first, first + length);
      const standIns = signs.slice(first, first + length).filter((sign) => sign in STAND_INS);
      if (part.length < length || standIns.length * 2 > length) return [];
      if (!readsLikeWord(part, together)) return [];
      const power = Math.max(0, length - ONE_WORD) * POWER_A_LETTER;
      return [
        { first, last: first + length - 1, guesses: UNLISTED * 10 ** power * 2 ** new Set(standIns).size },
      ];
    });
  });
}

function readsLikeWord(letters: readonly number[], together: Together): boolean {
  return letters.every(
    (letter, i) => letter !== 0 && together(letters[i - 1] ?? 0, letter, letters[i + 1] ?? 0),
  );
}

/** 1 to 26 for a letter, else 0. */
function numberOf(sign: string): number {
  return /^[a-z]$/.test(sign) ? sign.charCodeAt(0) - 96 : 0;
}
