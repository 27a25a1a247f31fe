import type { Kind } from './kind';
import { isExactly, isListOf, isTextWithin } from './shape';

/** How many things a friend is asked to do: more are hard to remember for somebody who is startled. */
export const MOST_ASKS = 3;

/** The parts of a message to a friend. An empty one is left out of it. */
export interface Script {
  /** The word that means "help"; empty where it is told in person. */
  readonly word: string;
  /** A safe way to answer. */
  readonly channel: string;
  readonly times: string;
  /** What they can do, {@link MOST_ASKS} at most. */
  readonly asks: readonly string[];
  /** How not to answer. */
  readonly notBy: string;
}

/** The lengths of the parts, in UTF-16 units. */
export const SCRIPT_LIMITS = { part: 300 } as const;

const isPart = isTextWithin(SCRIPT_LIMITS.part);
const isAsks = isListOf(isPart);

/** The kind the parts of the message are kept under, where a person wants them kept. Never to whom it goes. */
export const SCRIPT: Kind<Script> = {
  name: 'script',
  is: isExactly({
    word: isPart,
    channel: isPart,
    times: isPart,
    asks: (value: unknown): value is readonly string[] => isAsks(value) && value.length <= MOST_ASKS,
    notBy: isPart,
  }),
};
