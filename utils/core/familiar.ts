import type { Kind } from './kind';
import { isExactly, isText } from './shape';
import { isDate, isWords } from './written';

/** A line of "does this sound familiar?": what it says is in the catalogue. */
interface Familiar {
  readonly id: string;
  readonly group: 'early' | 'ongoing' | 'effects';
  /** Somebody to talk to stands beside the line itself. */
  readonly helpline: boolean;
}

/**
 * The lines, in the order they are read in. No count is ever made of them, and none says what somebody is. Our own
 * descriptions of behaviour; no screening instrument is among them or beneath them.
 */
export const FAMILIAR = [
  { id: 'fast', group: 'early', helpline: false },
  { id: 'where-are-you', group: 'early', helpline: false },
  { id: 'jealousy', group: 'early', helpline: false },
  { id: 'apart', group: 'early', helpline: false },
  { id: 'no-unheard', group: 'early', helpline: false },
  { id: 'jokes', group: 'early', helpline: false },
  { id: 'two-faces', group: 'early', helpline: false },
  { id: 'earlier-partners', group: 'early', helpline: false },
  { id: 'wearing', group: 'early', helpline: false },
  { id: 'put-down', group: 'ongoing', helpline: false },
  { id: 'told-differently', group: 'ongoing', helpline: false },
  { id: 'your-doing', group: 'ongoing', helpline: false },
  { id: 'silence', group: 'ongoing', helpline: false },
  { id: 'warm-and-cold', group: 'ongoing', helpline: false },
  { id: 'sorry-again', group: 'ongoing', helpline: false },
  { id: 'phone', group: 'ongoing', helpline: true },
  { id: 'money', group: 'ongoing', helpline: true },
  { id: 'children', group: 'ongoing', helpline: true },
  { id: 'following', group: 'ongoing', helpline: true },
  { id: 'threats', group: 'ongoing', helpline: true },
  { id: 'things-thrown', group: 'ongoing', helpline: true },
  { id: 'hitting', group: 'ongoing', helpline: true },
  { id: 'neck', group: 'ongoing', helpline: true },
  { id: 'weapon', group: 'ongoing', helpline: true },
  { id: 'touched', group: 'ongoing', helpline: true },
  { id: 'kept-from-care', group: 'ongoing', helpline: true },
  { id: 'weighing-words', group: 'effects', helpline: false },
  { id: 'tense', group: 'effects', helpline: false },
  { id: 'doubting', group: 'effects', helpline: false },
  { id: 'smaller-days', group: 'effects', helpline: false },
  { id: 'apologising', group: 'effects', helpline: false },
  { id: 'hiding', group: 'effects', helpline: false },
  { id: 'tired', group: 'effects', helpline: false },
  { id: 'missing-them', group: 'effects', helpline: false },
  { id: 'afraid', group: 'effects', helpline: true },
  { id: 'not-wanting-to-live', group: 'effects', helpline: true },
] as const satisfies readonly Familiar[];

/** The groups, in the order they are read in. */
export const FAMILIAR_GROUPS = ['early', 'ongoing', 'effects'] as const;

/** The line of that id; undefined for one that this version does not have. */
export function familiarOf(id: string): (typeof FAMILIAR)[number] | undefined {
  return FAMILIAR.find((line) => line.id === id);
}

/** A line a person kept on purpose, with a few words of their own or none. */
export interface KeptFamiliar {
  /** The id of the line; another version may know lines that this one does not. */
  readonly id: string;
  /** The local day it was kept on, `YYYY-MM-DD`. */
  readonly date: string;
  readonly words: string;
}

/** The kind they are kept under. */
export const PATTERN: Kind<KeptFamiliar> = {
  name: 'pattern',
  is: isExactly({ id: isId, date: isDate, words: isWords }),
};

function isId(value: unknown): value is string {
  return isText(value) && /^[a-z][a-z-]{0,59}$/.test(value);
}
