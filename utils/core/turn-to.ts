import type { Comfort } from './comfort';
import type { Contact } from './contact';
import type { Kept } from './kept';

/** How many of a person's own the pause page names: more would be a list to read. */
export const MOST_TURN_TO = 3;

/** Somebody or something to turn to instead, as the pause page needs it. */
export interface TurnTo {
  /** The id it is kept under, which the log names. */
  readonly id: string;
  readonly name: string;
  /** How to reach them, or how it goes. */
  readonly text: string;
  /** An https address, or empty. */
  readonly link: string;
}

/** Those a person wants named at a pause, the ones changed last first, {@link MOST_TURN_TO} at most. */
export function turnToOf(
  contacts: readonly Kept<Contact>[],
  comforts: readonly Kept<Comfort>[],
): readonly TurnTo[] {
  const people = contacts.map((kept) =>
    offered(kept, ({ reach, goodFor }) => ({ text: [reach, goodFor].filter(Boolean).join('\n'), link: '' })),
  );
  const things = comforts.map((kept) => offered(kept, ({ text, link }) => ({ text, link })));
  return [...people, ...things]
    .flatMap((one) => (one ? [one] : []))
    .sort((a, b) => b.changedAt - a.changedAt || (a.turnTo.id < b.turnTo.id ? -1 : 1))
    .slice(0, MOST_TURN_TO)
    .map(({ turnTo }) => turnTo);
}

function offered<T extends { readonly name: string; readonly atPause: boolean }>(
  { id, versions }: Kept<T>,
  rest: (value: T) => Pick<TurnTo, 'text' | 'link'>,
) {
  const version = versions.find(({ value }) => value !== null);
  if (!version?.value?.atPause) return null;
  return { changedAt: version.changedAt, turnTo: { id, name: version.value.name, ...rest(version.value) } };
}
