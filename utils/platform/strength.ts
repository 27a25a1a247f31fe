import { type Strength, strengthOf } from '../core/strength';

/** Measuring takes time with the square of the length; nobody needs to hear more about a hundred characters. */
const LONGEST = 100;

type Measure = (passphrase: string) => number;
let loaded: Promise<Measure> | null = null;

/**
 * How soon a passphrase is guessed, by what guessers try first: common passwords, names, words, dates, keys beside
 * each other (`@zxcvbn-ts`, English lists). The lists are large and are fetched from our own files at the first use.
 * Nothing is kept of what is measured.
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
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]);
  const zxcvbn = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
  });
  return (passphrase) => zxcvbn.check(passphrase, ['holdfast']).guessesLog10;
}
