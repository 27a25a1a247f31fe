import type { Entry } from './entry';
import { folded } from './word';

/** What is looked for in the journal. */
export interface Query {
  /** Words that all stand in it somewhere; empty: any. */
  readonly text: string;
  readonly form: Entry['form'] | null;
  readonly tag: string | null;
}

/** Whether nothing is looked for. */
export function isIdle({ text, form, tag }: Query): boolean {
  return folded(text) === '' && form === null && tag === null;
}

/**
 * Whether an entry is one of those looked for. Case, accents and forms of letters make no difference; a word is found
 * within longer ones, too.
 */
export function isFound(entry: Entry, { text, form, tag }: Query): boolean {
  if (form !== null && entry.form !== form) return false;
  if (tag !== null && !entry.tags.some((one) => folded(one) === folded(tag))) return false;
  const words = folded(text).split(' ').filter(Boolean);
  if (words.length === 0) return true;
  const said = entry.form === 'check-in' ? [entry.nourishing, entry.upheld, entry.feelingWord] : [];
  const written = folded([entry.text, ...entry.tags, ...said].join('\n'));
  return words.every((word) => written.includes(word));
}
