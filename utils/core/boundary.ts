import type { Lane, Site } from './site';
import type { WeeklyTime, Window } from './window';

/**
 * What a boundary answers a visit with, mildest first: a card in the page, our page instead of the site,
 * or a pause whose way through takes the whole cooling-off.
 */
export type Response = 'nudge' | 'pause' | 'rest';

/** Hours of the week in which a boundary answers more firmly than it does else, and up to when that is so. */
export interface FirmTime {
  readonly time: WeeklyTime;
  readonly response: Exclude<Response, 'nudge'>;
  /** Epoch ms: from then on it is as ever, by itself. */
  readonly untilAt: number;
}

/** The rules of a boundary: all that `decide` needs, and nothing a person wrote. The words rest sealed, apart. */
export interface Rules {
  readonly sites: readonly Site[];
  readonly lanes: readonly Lane[];
  readonly window: Window;
  readonly response: Response;
  /** Seconds before going on is offered; 0 to {@link LIMITS.holdSeconds}. */
  readonly holdSeconds: number;
  /** Minutes a pass lasts unless another length is picked; 1 to {@link LIMITS.passMinutes}. */
  readonly passMinutes: number;
  /** Whether a nudge comes again when its pass has run out and the person is still there. */
  readonly nudgesAgain: boolean;
  /** Crossings granted beforehand for each window, in a long one for any seven days; 0 to {@link LIMITS.reserveCrossings}. */
  readonly reserveCrossings: number;
  /** Minutes before a loosening of the running boundary takes effect; 0 to {@link LIMITS.coolingOffMinutes}. */
  readonly coolingOffMinutes: number;
  /** Nothing is softer in them; up to {@link LIMITS.firmTimes}. */
  readonly firmTimes: readonly FirmTime[];
}

/** The parts of the rules, in the order in which screens speak of them. */
export const RULE_PARTS = [
  'sites',
  'lanes',
  'window',
  'response',
  'holdSeconds',
  'passMinutes',
  'nudgesAgain',
  'reserveCrossings',
  'coolingOffMinutes',
  'firmTimes',
] as const satisfies readonly (keyof Rules)[];

/** A loosening that waits for its cooling-off: the whole set of rules it leads to, or the end of the boundary. */
export interface Pending {
  readonly askedAt: number;
  readonly dueAt: number;
  readonly to: Rules | 'ended';
}

/** A promise a person makes to themselves. All times are epoch milliseconds. */
export interface Boundary extends Rules {
  /** A random UUID; says nothing of when or why it was made. */
  readonly id: string;
  /** Counts the changes, from 1: the words are sealed against it. */
  readonly revision: number;
  readonly createdAt: number;
  readonly changedAt: number;
  readonly endedAt: number | null;
  readonly pending: Pending | null;
}

/** What a person wrote about a boundary. Empty text means nothing was written. */
export interface BoundaryWords {
  readonly name: string;
  readonly why: string;
  /** What to do instead ("write to Mia"): the pause page's second button. */
  readonly plan: string;
  /** An https address the plan opens, or empty. */
  readonly planLink: string;
  /** An affirmation or intention to type before going on, or empty for none. */
  readonly line: string;
}

/** Where nothing is written, or nobody may read it. */
export const NO_WORDS: BoundaryWords = { name: '', why: '', plan: '', planLink: '', line: '' };

/** The bounds of a boundary's figures, each end included, and the lengths of its words in UTF-16 units. */
export const LIMITS = {
  sites: 50,
  lanes: 50,
  weeklyTimes: 14,
  holdSeconds: 120,
  passMinutes: 60,
  reserveCrossings: 9,
  firmTimes: 7,
  /** An hour is the most that anyone can be kept waiting by a boundary. */
  coolingOffMinutes: 60,
  name: 120,
  words: 2000,
} as const;

/** The answer to a first boundary when a person changes nothing. */
export const DEFAULT_RULES: Omit<Rules, 'sites' | 'window'> = {
  lanes: [],
  response: 'pause',
  holdSeconds: 10,
  passMinutes: 5,
  nudgesAgain: true,
  reserveCrossings: 0,
  coolingOffMinutes: 10,
  firmTimes: [],
};
