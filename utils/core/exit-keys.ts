/** How many times Shift is pressed to leave (GOV.UK "Exit this page", govuk-frontend, exit-this-page.mjs). */
export const EXIT_PRESSES = 3;

/** How long, in milliseconds, a press waits for the next one: five seconds, as GOV.UK counts them. */
export const EXIT_WAIT_MS = 5000;

/** What a page sees of the keyboard, and of what else Shift is held for (the mouse) or lost to (another window). */
export type ExitInput =
  | {
      readonly kind: 'down' | 'up';
      /** As `KeyboardEvent.key` names it. */
      readonly key: string;
      /** Whether Control, Alt or Meta is held with it. */
      readonly isModified: boolean;
      readonly isRepeat: boolean;
      /** Milliseconds on any clock that does not go back. */
      readonly at: number;
    }
  | { readonly kind: 'pointer' }
  | { readonly kind: 'away' };

/** How far somebody has come with leaving. */
export interface ExitKeys {
  /** Presses that count so far; {@link EXIT_PRESSES}: leave. */
  readonly presses: number;
  /** When the last of them was (the clock of the inputs); null: none counts. */
  readonly pressedAt: number | null;
  /** Shift is up, held by itself, or held and used for something. */
  readonly shift: 'up' | 'alone' | 'used';
}

/** Nobody has pressed anything. */
export const NO_EXIT_KEYS: ExitKeys = { presses: 0, pressedAt: null, shift: 'up' };

/**
 * What an input makes of the presses so far: Shift, by itself, three times.
 *
 * A press counts when Shift is let go and nothing else happened while it was down: no key, no Control, Alt or Meta, no
 * click. GOV.UK looks at releases alone, so that Shift let go before its letter, or Control and Shift (a common way to
 * change the keyboard's language), count there; the key going down is looked at here too, so that they do not. Both
 * Shift keys at once are one press, a held key's repetitions are none. Any other key, a click and another window
 * begin anew.
 *
 * The five seconds begin anew at each press, as in GOV.UK's code (its guidance says "within five seconds" of all
 * three). So who is slow, or presses each key with care, has up to ten seconds; leaving without meaning to costs little,
 * not getting away may cost much.
 */
export function exitKeysAfter(before: ExitKeys, input: ExitInput): ExitKeys {
  if (input.kind === 'away') return NO_EXIT_KEYS;
  if (input.kind === 'pointer' || input.key !== 'Shift') {
    return { ...NO_EXIT_KEYS, shift: before.shift === 'up' ? 'up' : 'used' };
  }
  if (input.kind === 'down') {
    if (input.isRepeat || before.shift !== 'up') return before;
    return input.isModified ? { ...NO_EXIT_KEYS, shift: 'used' } : { ...before, shift: 'alone' };
  }
  if (before.shift !== 'alone') return { ...before, shift: 'up' };
  if (input.isModified) return NO_EXIT_KEYS;
  const isInTime = before.pressedAt !== null && input.at - before.pressedAt < EXIT_WAIT_MS;
  return { presses: isInTime ? before.presses + 1 : 1, pressedAt: input.at, shift: 'up' };
}
