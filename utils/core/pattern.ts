import { caseForms } from './letter-case';
import { isIp } from './region';
import type { Region } from './site';
import { isSpaceless } from './word';

/**
 * The dearest pattern that Chromium surely takes. It refuses a regex over 2 kB of RE2 memory: of 6,352 patterns of this
 * file with a {@link cost} of 61 to 90 Chromium 156 refused none; the cheapest it was seen to refuse has 100.
 */
const MOST = 90;

/** What may stand before a host: user info, or user info and what is below the host. ASCII without `/`. */
const USER = '(?:[!-.0-~]*@)?';
const USER_OR_BELOW = '(?:[!-.0-~]*[@.])?';
const PUNCTUATION = '[!-/:-@[-`{-~]';
/** A Latin letter with an accent, U+00C0 to U+023F, in UTF-8; and any letter up to U+07FF, cheaper than its forms. */
const ACCENTED = '%c[3-8]%[8-b][!-~]';
const ANY_OF_TWO_BYTES = '%[c-d][!-~]%[8-b][!-~]';
/** Letters beyond Latin that are written with and without marks or have a form of their own at the end of a word. */
const MARKED = /[иеіуαεηιουωσاوي]/;

/**
 * A regular expression for `regexFilter`: RE2 syntax without lookaround, to be matched without regard to case against
 * the whole serialised address.
 *
 * Without words it agrees with `covers`, except that a person who writes letters or digits of a long path in needless
 * percent-encoding, or a bare `%` before what could be its digits, is not matched: the content script meets them.
 * With words it is a best effort that mostly matches too much: one word is looked for, anywhere behind the host, the
 * longest for which there is room or the beginning of it, with accents on Latin letters if there is room for that too.
 * What decides exactly is `covers`. A path far too long gives a pattern the browser refuses: then the content script
 * alone meets it.
 */
export function regexOf(region: Region): string {
  const words = region.words.length > 0 ? region.words.toSorted((a, b) => b.length - a.length) : [''];
  const patterns = [true, false].flatMap((inFull) => words.map((word) => patternOf(region, word, inFull)));
  const fitting = patterns.find((pattern) => cost(pattern) <= MOST);
  return fitting ?? beginningPattern(region, words[0] ?? '') ?? patterns.at(-1) ?? '';
}

/** For a word of a costly script: as much of its beginning as there is room for; null if that is next to nothing. */
function beginningPattern(region: Region, word: string): string | null {
  if (/[a-z0-9]/.test(word)) return null;
  const letters = Array.from(word);
  for (let length = letters.length - 1; length >= 2; length -= 1) {
    const pattern = patternOf(region, letters.slice(0, length).join('').trim(), false);
    if (cost(pattern) <= MOST) return pattern;
  }
  return null;
}

/** About how many instructions one of our patterns is to RE2: one a character, operator or range of a class. */
export function cost(pattern: string): number {
  const parts = pattern.replace('^http', '').match(/\[(?:[^\]]-[^\]]|[^\]])+\]|\\.|\(\?:|./g) ?? [];
  return parts.reduce((sum, part) => {
    if (part === '(?:' || part === ')') return sum;
    return sum + (part.startsWith('[') ? (part.slice(1, -1).match(/.-.|./g) ?? []).length : 1);
  }, 0);
}

function patternOf(region: Region, word: string, inFull: boolean): string {
  const path = region.path.map((segment) => `/+${segmentPattern(segment, inFull)}`).join('');
  const start = `^https?://${hostPattern(region)}${portPattern(region.port)}${path}`;
  if (word !== '') return `${start}[/?#]${wordPattern(word, inFull)}`;
  return path === '' ? `${start}/` : `${start}(?:[/?#]|$)`;
}

function hostPattern({ host, subdomains }: Region): string {
  const name = escaped(host);
  if (isIp(host)) return USER + name;
  if (subdomains) return `${USER_OR_BELOW}${name}\\.?`;
  return `${USER}${host.startsWith('www.') ? '' : '(?:www\\.)?'}${name}\\.?`;
}

function portPattern(port: string): string {
  return port === '' ? '(?::\\d+)?' : `:${port}`;
}

/** A decoded segment in every way that it is written in addresses. See `decoded` for what a `%` in it means. */
function segmentPattern(segment: string, inFull: boolean): string {
  const parts = segment.toWellFormed().match(/%[0-9a-f]{2}|./gsu) ?? [];
  return parts
    .map((part, i) => {
      if (part === '%25') return /^[0-9a-f]{2}/.test(`${parts[i + 1]}${parts[i + 2]}`) ? part : '%(?:25)?';
      if (/^%../.test(part)) return part;
      return /[a-z0-9._~-]/.test(part) && !inFull ? escaped(part) : characterPattern(part);
    })
    .join('');
}

function characterPattern(character: string): string {
  if (/[a-z]/.test(character)) {
    const code = hex(character.charCodeAt(0));
    return `(?:${character}|%[${Number(code[0]) - 2}${code[0]}]${code[1]})`;
  }
  if (character < '\x80') {
    const encoded = `%${hex(character.charCodeAt(0))}`;
    return /[\0-\x20"#<>?`{}/\\\x7f]/.test(character) ? encoded : `(?:${escaped(character)}|${encoded})`;
  }
  return oneOf(caseForms(character).map((form) => encodeURIComponent(form).toLowerCase()));
}

function wordPattern(word: string, inFull: boolean): string {
  const before = /^[a-z0-9]/.test(word) ? `(?:${PUNCTUATION}|%[0-9a-f][0-9a-f])` : '';
  const after = /[a-z0-9]$/.test(word) && !isSpaceless(word) ? `(?:${PUNCTUATION}|$)` : '';
  const letters = Array.from(word, (letter) => {
    if (/[a-z]/.test(letter)) return inFull ? `(?:${letter}|${ACCENTED})` : letter;
    if (MARKED.test(letter)) return ANY_OF_TWO_BYTES;
    if (letter === ' ') return '(?:\\+|%20)';
    return /[0-9]/.test(letter) ? letter : characterPattern(letter);
  });
  return `[!-~]*${before}${letters.join('')}${after}`;
}

/** Alternatives with what they begin with in common written once. */
function oneOf(texts: readonly string[]): string {
  const [first = '', second] = texts;
  if (second === undefined) return first;
  let same = 0;
  while (first.slice(same, same + 3) === second.slice(same, same + 3) && same < first.length) same += 3;
  return `${first.slice(0, same)}(?:${first.slice(same)}|${second.slice(same)})`;
}

function hex(code: number): string {
  return code.toString(16).padStart(2, '0');
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
