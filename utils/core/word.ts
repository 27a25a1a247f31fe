/** Marks written over or under letters of any script, but not those which make Japanese letters different ones. */
const MARKS = /(?![\u3099\u309a])[\p{Script=Inherited}\p{Cf}\u0640]/gu;

/** Letters that look like another with something added, but which Unicode takes for letters of their own. */
const LIKE: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ħ: 'h', æ: 'ae', œ: 'oe', ς: 'σ' };

const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Text as it is compared: no case (`ı`, `I` and `İ` are all `i`, `ß` is `ss`), no accents, full-width and other
 * compatibility forms as the plain ones, everything but letters, digits and vowel signs as single spaces, trimmed.
 * Vowel signs of Indic and South-East Asian scripts stay: without them other words remain. Folding twice changes nothing.
 */
export function folded(text: string): string {
  return plain(plain(text.toWellFormed()).toLowerCase().toUpperCase().toLowerCase())
    .replace(/[łøđħæœς]/g, (letter) => LIKE[letter] ?? letter)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
    .normalize('NFC');
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '');
}

/**
 * Whether a search holds a word or words in a row. Both are folded already; the parts of `asked` may be set apart by
 * line breaks, and no words are found across one. Where a script writes spaces between words the word must stand
 * alone; next to a letter of a script that writes none (Han, Kana, Thai, Lao, Khmer, Myanmar) it need not.
 * An empty word is held by nothing.
 */
export function holds(asked: string, word: string): boolean {
  if (word === '') return false;
  for (let at = asked.indexOf(word); at !== -1; at = asked.indexOf(word, at + 1)) {
    if (isBorder(asked, at) && isBorder(asked, at + word.length)) return true;
  }
  return false;
}

/** Whether a text has a letter of a script that writes no spaces between words. */
export function isSpaceless(letter: string): boolean {
  return SPACELESS.test(letter);
}

function isBorder(text: string, at: number): boolean {
  const before = [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? ' ';
  const after = [...text.slice(at, at + 2)][0] ?? ' ';
  return /\s/.test(before + after) || isSpaceless(before) || isSpaceless(after);
}
