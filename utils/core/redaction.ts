import type { RecordWords } from './private-record';

/** What stands where words were taken out. Always as long, so that it does not tell how long they were. */
export const TAKEN_OUT = '▇▇▇';

const SHORTEST = 2;
const LETTER = /[\p{L}\p{N}]/u;
/** Addresses of mail and of pages, and numbers to call: seven digits and more. */
const ADDRESSES = /[^\s@<>,;]+@[^\s@<>,;]+\.[\p{L}]{2,}|\bhttps?:\/\/[^\s<>]+|\bwww\.[^\s<>]+/giu;
const NUMBERS = /\+?\p{Nd}(?:[\s()./-]{0,2}\p{Nd}){6,}/gu;
/** What looks like one and is a day. */
const DAY = /^(?:\p{Nd}{4}[-./]\p{Nd}{1,2}[-./]\p{Nd}{1,2}|\p{Nd}{1,2}[-./]\p{Nd}{1,2}[-./]\p{Nd}{2,4})$/u;

/**
 * Names and places to take out, as the records say who was there and where: for the person to look through. Of names
 * also their parts that begin with a capital, or are of a script that has none. In the order they are first met.
 */
export function suggestedRedactions(
  records: readonly Pick<RecordWords, 'who' | 'where'>[],
): readonly string[] {
  const found = new Map<string, string>();
  const add = (text: string) => {
    const term = text.trim();
    if ([...term].length >= SHORTEST && !found.has(folded(term))) found.set(folded(term), term);
  };
  for (const { who, where } of records) {
    for (const name of who.split(/[,;،؛/&\n]|\s(?:and|und|et|y|e|و|और)\s/u)) {
      const parts = name.trim().split(/\s+/u).filter(isName);
      if (parts.length > 0) add(name);
      parts.forEach(add);
    }
    where.split(/[,;،؛\n]/u).forEach(add);
  }
  return [...found.values()];
}

/** Takes these words out of texts, whatever their case and accents, wherever they stand as whole words; and addresses and numbers to call. */
export function redactor(terms: readonly string[]): (text: string) => string {
  const wanted = terms
    .map((term) => folded(term.trim()))
    .filter((term) => term !== '')
    .sort((a, b) => b.length - a.length);
  return (text) => {
    const plain = text.replace(ADDRESSES, TAKEN_OUT).replace(NUMBERS, (number) => {
      return DAY.test(number.trim()) ? number : TAKEN_OUT;
    });
    return without(plain, wanted);
  };
}

function isName(word: string): boolean {
  const [first = ''] = word;
  return hasCase(first) ? first !== first.toLowerCase() : /\p{L}/u.test(first);
}

/** A letter as it is compared: without its case, and without marks on it. */
function foldedSign(sign: string): string {
  return sign.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function folded(text: string): string {
  return Array.from(text.normalize('NFC'), foldedSign).join('');
}

/** Compared folded, taken out of the text as it is: each sign of the text knows where its folded form begins. */
function without(text: string, terms: readonly string[]): string {
  const signs = Array.from(text.normalize('NFC'));
  const plain = folded(text);
  const found = terms.flatMap((term) => placesOf(term, plain));
  if (found.length === 0) return text;
  let at = 0;
  let isOut = false;
  let kept = '';
  for (const sign of signs) {
    const end = at + foldedSign(sign).length;
    // A mark goes with the letter it stands on.
    const isIn: boolean = end === at ? isOut : found.some((place) => at < place.end && end > place.start);
    if (!isIn) kept += sign;
    else if (!isOut) kept += TAKEN_OUT;
    isOut = isIn;
    at = end;
  }
  return kept;
}

function placesOf(term: string, plain: string): readonly { readonly start: number; readonly end: number }[] {
  const places: { readonly start: number; readonly end: number }[] = [];
  const [first = ''] = term;
  for (let start = plain.indexOf(term); start >= 0; start = plain.indexOf(term, start + 1)) {
    const end = start + term.length;
    const isWhole = !isWordSign(plain, start - 1) && !isWordSign(plain, end);
    // Scripts without capitals often write words into each other: there too much goes rather than too little.
    if (isWhole || !hasCase(first)) places.push({ start, end });
  }
  return places;
}

function hasCase(sign: string): boolean {
  return sign.toLowerCase() !== sign.toUpperCase();
}

function isWordSign(text: string, at: number): boolean {
  return at >= 0 && at < text.length && LETTER.test(text[at] ?? '');
}
