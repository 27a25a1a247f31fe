/** How long a passphrase holds against somebody who has the files and lets a machine guess, from the weakest up. */
export const STRENGTHS = ['at-once', 'very-weak', 'weak', 'good', 'strong'] as const;

/** One of them. */
export type Strength = (typeof STRENGTHS)[number];

/** Why a passphrase is not taken: too short, too few digits and nothing else, or guessed too soon. */
export type PassphraseProblem = 'short' | 'digits' | 'guessable';

/** NIST SP 800-63B 5.1.1.2. Characters, after bringing them to NFKC. */
const LEAST_CHARACTERS = 8;
/** Dates, telephone numbers and PINs mostly have fewer. */
const LEAST_DIGITS = 12;

/** Where each step ends, as the power of ten of the guesses needed: those of zxcvbn (Wheeler, USENIX Security 2016). */
const STEPS = [
  { below: 3, strength: 'at-once' },
  { below: 6, strength: 'very-weak' },
  { below: 8, strength: 'weak' },
  { below: 10, strength: 'good' },
] as const;

/**
 * The step of a passphrase that takes so many guesses. At Argon2id's set cost a thousand guesses a second are a good
 * machine's work: `weak` is hours of it, `good` days or weeks, `strong` four months and more.
 *
 * @param guessesLog10 the power of ten of the guesses
 */
export function strengthOf(guessesLog10: number): Strength {
  return STEPS.find(({ below }) => guessesLog10 < below)?.strength ?? 'strong';
}

/** Why a passphrase of this strength cannot be taken; null when it can. */
export function passphraseProblem(passphrase: string, strength: Strength): PassphraseProblem | null {
  const characters = [...passphrase.normalize('NFKC')];
  if (characters.length < LEAST_CHARACTERS) return 'short';
  if (characters.length < LEAST_DIGITS && /^[\p{Nd}\p{P}\s]*$/u.test(passphrase)) return 'digits';
  return strength === 'at-once' || strength === 'very-weak' ? 'guessable' : null;
}
