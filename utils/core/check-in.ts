import type { Answerable, Entry } from './entry';
import { folded } from './word';

/** The short evening note. */
export type CheckIn = Extract<Entry, { form: 'check-in' }>;

/** A check-in in which nothing is said yet. @param date the local day it belongs to, `YYYY-MM-DD` */
export function blankCheckIn(date: string): CheckIn {
  return {
    form: 'check-in',
    date,
    nourishing: '',
    upheld: '',
    feeling: null,
    feelingWord: '',
    urge: null,
    acted: null,
    tags: [],
    text: '',
    nothing: [],
  };
}

/** Whether anything is said in it; "nothing today" is an answer. */
export function saysAnything(checkIn: CheckIn): boolean {
  const { nourishing, upheld, feeling, feelingWord, urge, acted, tags, text, nothing = [] } = checkIn;
  const isWritten = [nourishing, upheld, feelingWord, text].some((words) => words.trim() !== '');
  const isChosen = [feeling, urge, acted].some((choice) => choice !== null);
  return isWritten || isChosen || tags.length > 0 || nothing.length > 0;
}

/** The same with another answer in words; what is answered so is no longer answered by "nothing today". */
export function answered(checkIn: CheckIn, to: Answerable, words: string): CheckIn {
  return { ...checkIn, [to]: words, nothing: (checkIn.nothing ?? []).filter((other) => other !== to) };
}

/** The same with "nothing today" for an answer. */
export function answeredNothing(checkIn: CheckIn, to: Answerable): CheckIn {
  return { ...checkIn, [to]: '', nothing: [...(checkIn.nothing ?? []).filter((other) => other !== to), to] };
}

/** Tags as they are typed, parted by commas: each once, as first written. */
export function tagsIn(typed: string): readonly string[] {
  return distinct(typed.split(/[,،、]/), Number.POSITIVE_INFINITY);
}

/**
 * Texts, trimmed, each once, in their order; empty ones left out. Two that differ in case or accents alone are one.
 *
 * @param most how many at most
 * @param longest no longer than this (UTF-16 units): what is offered to a tap is a few words
 */
export function distinct(texts: readonly string[], most: number, longest = Number.POSITIVE_INFINITY) {
  const seen = new Map<string, string>();
  for (const text of texts.map((one) => one.trim())) {
    const name = folded(text) || text;
    if (text !== '' && text.length <= longest && !seen.has(name)) seen.set(name, text);
  }
  return [...seen.values()].slice(0, most);
}
