import type { Matcher } from '@zxcvbn-ts/core';
import { togetherIn, type WordLike, wordLikeIn, wordsIn } from '../core/guessed-first';
import { type Strength, strengthOf } from '../core/strength';

/** Measuring takes time with the square of the length; nobody needs to hear more about a hundred characters. */
const LONGEST = 100;

type Measure = (passphrase: string) => number;
let loaded: Promise<Measure> | null = null;

/**
 * How soon a passphrase is guessed, by what guessers try first: common passwords, names, words, dates, keys beside
 * each other (`@zxcvbn-ts`, the first of its English lists), and whatever else reads like a word. All this is fetched from our
 * own files at the first use. Nothing is kept of what is measured.
 */
export async function measureStrength(passphrase: string): Promise<Strength> {
  // What could not be fetched is asked for again the next time.
  loaded ??= measure().catch((error: unknown) => {
    loaded = null;
    throw error;
  });
  const guessesLog10 = await loaded;
  return strengthOf(guessesLog10(passphrase.normalize('NFKC').slice(0, LONGEST)));
}

async function measure(): Promise<Measure> {
  const [{ ZxcvbnFactory }, { lists, orders, graphs, letters }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('virtual:guessed-first'),
  ]);
  const listed: Record<string, string[]> = Object.fromEntries(
    Object.entries(lists).map(([name, list]) => [name, [...wordsIn(list)]]),
  );
  const together = togetherIn(Uint8Array.fromBase64(letters));
  const zxcvbn = new ZxcvbnFactory(
    { dictionary: { ...orders, ...listed }, graphs },
    { 'word-like': matcher((text) => wordLikeIn(text, together)) },
  );
  return (passphrase) => zxcvbn.check(passphrase, ['holdfast']).guessesLog10;
}

/** What finds word-like parts, as zxcvbn takes it: its guesses are worked out already. */
function matcher(parts: (text: string) => readonly WordLike[]): Matcher {
  const match = ({ password }: { readonly password: string }) =>
    parts(password).map(({ first, last, guesses }) => {
      const token = password.slice(first, last + 1);
      return { pattern: 'word-like', i: first, j: last, token, guesses };
    });
  function Matching() {
    return { match };
  }
  return { Matching: Matching as unknown as Matcher['Matching'], feedback: () => null, scoring: () => 0 };
}
