import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as english } from '@zxcvbn-ts/language-en';
import { STRENGTHS, type Strength, strengthOf } from '../../utils/core/strength';
import { measureStrength } from '../../utils/platform/strength';

const zxcvbn = new ZxcvbnFactory({ dictionary: { ...common, ...english }, graphs: adjacencyGraphs });

/** What zxcvbn says with its lists whole. */
function wholeStrength(passphrase: string): Strength {
  return strengthOf(zxcvbn.check(passphrase, ['holdfast']).guessesLog10);
}

/** Of how many passphrases what was said: as with whole lists, stronger, weaker; and taken or called strong where it would not be. */
export interface Said {
  readonly kind: string;
  readonly all: number;
  same: number;
  stronger: number;
  weaker: number;
  /** Refused with whole lists, taken with ours; and the other way round. */
  taken: number;
  refused: number;
  /** Weak or worse with whole lists, strong with ours. */
  strong: number;
}

/** Compares both over passphrases of one kind. */
export async function compared(kind: string, passphrases: readonly string[]): Promise<Said> {
  const said: Said = {
    kind,
    all: passphrases.length,
    same: 0,
    stronger: 0,
    weaker: 0,
    taken: 0,
    refused: 0,
    strong: 0,
  };
  for (const passphrase of passphrases) {
    const [ours, whole] = [await measureStrength(passphrase), wholeStrength(passphrase)].map((strength) =>
      STRENGTHS.indexOf(strength),
    ) as [number, number];
    said.same += Number(ours === whole);
    said.stronger += Number(ours > whole);
    said.weaker += Number(ours < whole);
    said.taken += Number(ours >= WEAK && whole < WEAK && passphrase.length >= 8);
    said.refused += Number(ours < WEAK && whole >= WEAK && passphrase.length >= 8);
    said.strong += Number(ours === STRONG && whole <= WEAK);
  }
  return said;
}

const WEAK = STRENGTHS.indexOf('weak');
const STRONG = STRENGTHS.indexOf('strong');

/** Numbers below `most`, the same each time. */
function chance(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % most;
  };
}

const LISTS = {
  passwords: common['passwords-common'],
  words: english['commonWords-en'],
  read: english['wikipedia-en'],
  'last names': english['lastnames-en'],
  'first names': english['firstnames-en'],
  diceware: common['diceware-common'],
};

const SMALL = 'abcdefghijklmnopqrstuvwxyz';
const SIGNS = `${SMALL}${SMALL.toUpperCase()}0123456789!$%&/()=?+*#-_.:,;`;
const ENDINGS = ['1', '12', '123', '!', '99', '2024', '1987', '01', '7', '.'];
const STAND_INS: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0', s: '5' };

/** As many passphrases of each kind, drawn from all of the whole lists and from random composition; the same each time. */
export function passphrases(
  many: number,
): readonly (readonly [kind: string, passphrases: readonly string[]])[] {
  const below = chance(20261125);
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const any = () => one(one(Object.values(LISTS)));
  const word = () => one([...[LISTS.words, LISTS.read, LISTS.diceware]][below(3)] as readonly string[]);
  const random = (signs: string) => () =>
    Array.from({ length: 8 + below(7) }, () => signs[below(signs.length)]).join('');
  const capital = (text: string) => (text[0] ?? '').toUpperCase() + text.slice(1);
  const several = (count: number, between: string) => () => Array.from({ length: count }, word).join(between);
  const kinds: Record<string, () => string> = {
    ...Object.fromEntries(
      Object.entries(LISTS).map(([name, list]) => [`one of the ${name}`, () => one(list)] as const),
    ),
    'one, and figures or a sign': () => any() + one(ENDINGS),
    'one, with a capital and an ending': () => capital(any()) + one(ENDINGS),
    'a word with figures for letters': () =>
      word().replace(/[aeios]/g, (letter) => STAND_INS[letter] ?? letter),
    'two words, apart': several(2, ' '),
    'two words, together': several(2, ''),
    'three words, apart': several(3, ' '),
    'three words, together': several(3, ''),
    'four words, apart': several(4, ' '),
    'four words, together': several(4, ''),
    '8 to 14 random small letters': random(SMALL),
    '8 to 14 random letters and figures': random(`${SMALL}0123456789`),
    '8 to 14 random signs': random(SIGNS),
  };
  return Object.entries(kinds).map(([kind, draw]) => [kind, Array.from({ length: many }, draw)]);
}
