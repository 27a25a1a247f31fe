import { DEFAULT_RULES, LIMITS, type Response, type Rules } from './boundary';
import { type LeechBlockProblem, type LeechBlockSet, readLeechBlockFile } from './leechblock-file';
import { optionsLeft } from './leechblock-options';
import { type PatternLeft, readLeechBlockSites } from './leechblock-sites';
import { readLeechBlockDays, readLeechBlockTimes } from './leechblock-times';
import type { SuffixOf } from './site-reading';
import type { WeeklyTime } from './window';

/** Why something in an export has no counterpart; each has its sentence in the catalogue (`backup_left_<name>`). */
export type WhyLeft = PatternLeft | 'limit' | 'time' | 'never-on' | 'elsewhere' | 'wait' | 'words' | 'rest';

/** Something of a set that is left out. `what` is the pattern, the period or the option's name. */
export interface LeftOut {
  /** The set's number, from 1. */
  readonly set: number;
  readonly what: string;
  readonly why: WhyLeft;
}

/** A block set as a boundary: a draft, to be looked at before anything is made of it. */
export interface ImportedSet {
  readonly number: number;
  /** Its name; may be empty. */
  readonly name: string;
  /** The message its page showed: the person's own words for why. */
  readonly why: string;
  /** Its sites as texts, as they can be typed here. */
  readonly typed: readonly string[];
  readonly rules: Rules;
  /** It was switched off, or never on: offered, and not chosen beforehand. */
  readonly isOff: boolean;
}

/** What an export leads to. */
export interface LeechBlockRead {
  readonly kind: 'read';
  readonly sets: readonly ImportedSet[];
  /** Sets of which nothing can become a boundary; why is in `leftOut`. */
  readonly lost: readonly { readonly number: number; readonly name: string }[];
  readonly leftOut: readonly LeftOut[];
}

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const FIRST_DELAY_SECONDS = '60';

/**
 * Reads LeechBlock NG's options export. Sets without any site are passed over: the export has at least six.
 *
 * What answers: its waiting page (`delayed.html`) is a pause that holds as long; its blocked page has no way through,
 * and the firmest answer here, a rest, is nearest to what the person asked of it. One that blocks after some minutes
 * of use becomes a nudge, because a limit says "not so much" and never "not at all". Refuses (with a reason) what is no
 * such export, or too long to be one; nothing is changed by reading. Never reads a password.
 */
export function readLeechBlock(
  text: string,
  suffix: SuffixOf,
): LeechBlockRead | { readonly kind: 'refused'; readonly problem: LeechBlockProblem } {
  const file = readLeechBlockFile(text);
  if (typeof file === 'string') return { kind: 'refused', problem: file };
  const all = file.sets.map(({ number, options }) => readSet(number, options, suffix));
  return {
    kind: 'read',
    sets: all.flatMap(({ set }) => set ?? []),
    lost: file.sets.flatMap(({ number, options }, i) =>
      all[i]?.set === null && all[i].leftOut.length > 0 ? [{ number, name: nameOf(options) }] : [],
    ),
    leftOut: all.flatMap(({ leftOut }) => leftOut),
  };
}

function readSet(
  number: number,
  options: LeechBlockSet,
  suffix: SuffixOf,
): { readonly set: ImportedSet | null; readonly leftOut: readonly LeftOut[] } {
  if ((options.sites ?? '').trim() === '') return { set: null, leftOut: [] };
  const { typed, sites, lanes, left } = readLeechBlockSites(options.sites ?? '', suffix);
  const { times, left: periods } = readLeechBlockTimes(options.times ?? '', options.days);
  const hasLimit = (options.limitMins ?? '') !== '';
  const leftOut: LeftOut[] = [
    ...left.map(({ pattern, why }) => ({ set: number, what: pattern, why })),
    ...periods.map((period) => ({ set: number, what: period, why: 'time' as const })),
    ...optionsLeft(options).map((one) => ({ ...one, set: number })),
  ];
  if (sites.length === 0) return { set: null, leftOut };
  const isNever = times.length === 0 && !hasLimit;
  if (isNever) leftOut.push({ set: number, what: 'times', why: 'never-on' });
  // With a limit the set is softer than its times: those alone do not close it, unless either will do.
  const isByLimit = hasLimit && (times.length === 0 || options.conjMode === 'true');
  const rules: Rules = {
    ...DEFAULT_RULES,
    sites,
    lanes,
    window: { kind: 'weekly', times: times.length > 0 ? times : wholeDays(options.days) },
    response: isByLimit ? 'nudge' : responseOf(options),
    holdSeconds: holdSecondsOf(options),
  };
  const set: ImportedSet = {
    number,
    name: nameOf(options),
    why: (options.customMsg ?? '').trim().slice(0, LIMITS.words),
    typed,
    rules,
    isOff: isNever || options.disable === 'true' || readLeechBlockDays(options.days).length === 0,
  };
  return { set, leftOut };
}

function nameOf({ setName = '' }: LeechBlockSet): string {
  return setName.trim().slice(0, LIMITS.name);
}

function wholeDays(days: string | undefined): readonly WeeklyTime[] {
  const on = readLeechBlockDays(days);
  return [{ days: on.length > 0 ? on : EVERY_DAY, from: '00:00', to: '00:00' }];
}

function responseOf({ blockURL = '' }: LeechBlockSet): Response {
  return blockURL.includes('delayed.html') ? 'pause' : 'rest';
}

function holdSecondsOf({ blockURL = '', delaySecs = FIRST_DELAY_SECONDS }: LeechBlockSet): number {
  if (!blockURL.includes('delayed.html') || !/^\d+$/.test(delaySecs)) return DEFAULT_RULES.holdSeconds;
  return Math.min(Number(delaySecs), LIMITS.holdSeconds);
}
