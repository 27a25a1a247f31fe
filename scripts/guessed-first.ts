import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as english } from '@zxcvbn-ts/language-en';

/**
 * How far each of zxcvbn's ranked lists is carried. The lists as they are pack to 840 kB, twice the rest of Holdfast.
 * Their first words are what tells one passphrase from another; of all later ones `letters` tells that they read like
 * words, and each of those counts as the first that is not listed. What that changes is measured in
 * `tests/platform/guessed-first.test.ts`.
 */
const CARRIED = {
  passwords: [common['passwords-common'], 3000],
  words: [english['commonWords-en'], 3000],
  read: [english['wikipedia-en'], 2000],
  firstNames: [english['firstnames-en'], 1000],
  lastNames: [english['lastnames-en'], 500],
} as const;

/** Three letters stand together in words where that many of the lists' words have them so. */
const LEAST_WORDS = 4;
const LETTERS = 27;

const NAME = 'virtual:guessed-first';

/**
 * Makes `virtual:guessed-first` of zxcvbn's lists: the first of the ranked ones, shortened; what stands in order (months, figures)
 * and keyboards, as they are; which letters stand together in words. `utils/core/guessed-first.ts` reads it.
 */
export function guessedFirst() {
  const module = () =>
    Object.entries({ lists: lists(), letters: letters(), orders: orders(), graphs: adjacencyGraphs })
      .map(([name, value]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`)
      .join('\n');
  return {
    name: 'guessed-first',
    resolveId: (id: string) => (id === NAME ? `\0${NAME}` : null),
    load: (id: string) => (id === `\0${NAME}` ? module() : null),
  };
}

/** Lists that have no ranks: what comes one after the other. */
function orders() {
  return Object.fromEntries(Object.entries(english).filter(([, list]) => list.length < 100));
}

/** Each word stands in the list that has it earliest, about where it does there: those of ranks 4^i to 4^(i+1) by their letters. */
function lists(): Readonly<Record<string, string>> {
  const first = new Map<string, { readonly name: string; readonly rank: number }>();
  for (const [name, [list, words]] of Object.entries(CARRIED)) {
    for (const [i, entry] of list.slice(0, words).entries()) {
      const word = entry.toLowerCase();
      const known = first.get(word);
      if (!known || known.rank > i + 1) first.set(word, { name, rank: i + 1 });
    }
  }
  const tier = (rank: number) => Math.floor(Math.log2(rank) / 2);
  const placed = Array.from(first, ([word, { name, rank }]) => ({ word, name, tier: tier(rank) })).sort(
    (a, b) => a.tier - b.tier || (a.word < b.word ? -1 : 1),
  );
  return Object.fromEntries(
    Object.keys(CARRIED).map((name) => [
      name,
      shortened(placed.filter((one) => one.name === name).map(({ word }) => word)),
    ]),
  );
}

/** Words, each as how many letters it shares with the one before (`A` none, `B` one), and the rest. */
function shortened(words: readonly string[]): string {
  return words
    .map((word, i) => {
      const before = words[i - 1] ?? '';
      let shared = 0;
      while (shared < 25 && shared < before.length && word[shared] === before[shared]) shared += 1;
      return String.fromCharCode(65 + shared) + word.slice(shared);
    })
    .join('');
}

/** Which three letters stand together in words, a bit for each: a word's ends count as a letter, the first of 27. */
function letters(): string {
  const counts = new Uint16Array(LETTERS ** 3);
  const words = new Set([...Object.values(common), ...Object.values(english)].flat().map(String));
  for (const word of words) {
    if (!/^[a-z]{3,}$/.test(word)) continue;
    for (const three of new Set(threes(word))) counts[three] = (counts[three] ?? 0) + 1;
  }
  const bits = new Uint8Array(Math.ceil(counts.length / 8));
  for (const [three, count] of counts.entries()) {
    if (count >= LEAST_WORDS) bits[three >> 3] = (bits[three >> 3] ?? 0) | (1 << (three & 7));
  }
  return Buffer.from(bits).toString('base64');
}

function threes(word: string): readonly number[] {
  const numbers = [0, ...Array.from(word, (letter) => letter.charCodeAt(0) - 96), 0];
  return numbers.slice(2).map((third, i) => {
    return ((numbers[i] ?? 0) * LETTERS + (numbers[i + 1] ?? 0)) * LETTERS + third;
  });
}
