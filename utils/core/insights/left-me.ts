import { CROSSED_FEELINGS, type Feeling, HELD_FEELINGS } from '../log';
import type { Moment } from '../window';
import type { Counted, Visit } from './counted';
import { type Days, startOf } from './days';

/** How often which word was said. */
export interface WordCount {
  readonly feeling: Feeling;
  readonly count: number;
}

/** What a person said of how visits left them. */
export interface LeftMe {
  /** In the order the words are offered; those said of nothing are there with 0. */
  readonly crossed: readonly WordCount[];
  readonly turnedBack: readonly WordCount[];
  /** How many visits there were of each, with a word or without. */
  readonly crossings: number;
  readonly turnings: number;
}

/** How visits of the days left them, in their own words: after crossing beside after turning back. */
export function leftMe({ visits }: Pick<Counted, 'visits'>, days: Days, { zone }: Moment): LeftMe {
  const [from, until] = [startOf(days.from, zone), startOf(days.to + 1, zone)];
  const within = visits.filter(({ at }) => from <= at && at < until);
  const crossings = within.filter(({ outcome }) => outcome === 'crossed');
  const turnings = within.filter(({ outcome }) => outcome === 'turned-back');
  return {
    crossed: wordsOf(crossings, CROSSED_FEELINGS),
    turnedBack: wordsOf(turnings, HELD_FEELINGS),
    crossings: crossings.length,
    turnings: turnings.length,
  };
}

/** How many words were said in all. */
export function saidOf(words: readonly WordCount[]): number {
  return words.reduce((sum, { count }) => sum + count, 0);
}

function wordsOf(visits: readonly Visit[], offered: readonly Feeling[]): readonly WordCount[] {
  return offered.map((feeling) => ({
    feeling,
    count: visits.filter((visit) => visit.feeling === feeling).length,
  }));
}
