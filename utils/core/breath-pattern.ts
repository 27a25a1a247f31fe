/** What the breath does for a while. `top-up` is a second, short breath in on top of the first. */
type Phase = 'in' | 'top-up' | 'hold' | 'out' | 'rest';

interface Stretch {
  readonly phase: Phase;
  /** Whole seconds, at least 1. */
  readonly seconds: number;
}

/** A way to breathe, over and over. */
export interface BreathPattern {
  readonly id: 'longer' | 'even' | 'box' | 'sigh';
  readonly stretches: readonly Stretch[];
}

/**
 * The ways to breathe that are offered, mildest first. Figures:
 * - `longer` and `even`: six breaths a minute, near the rate of "resonance frequency" breathing (Steffen et al. 2017,
 *   doi 10.3389/fpubh.2017.00222: mood after 15 minutes of it); how a breath is divided is our own choice;
 * - `box` and `sigh`: two of the practices of Balban et al. 2023 (doi 10.1016/j.xcrm.2022.100895; five minutes a day for
 *   a month, n = 114). There people kept to no clock: the seconds are ours, and short, for those who are not used to it.
 */
export const BREATH_PATTERNS: readonly BreathPattern[] = [
  {
    id: 'longer',
    stretches: [
      { phase: 'in', seconds: 4 },
      { phase: 'out', seconds: 6 },
    ],
  },
  {
    id: 'even',
    stretches: [
      { phase: 'in', seconds: 5 },
      { phase: 'out', seconds: 5 },
    ],
  },
  {
    id: 'box',
    stretches: [
      { phase: 'in', seconds: 4 },
      { phase: 'hold', seconds: 4 },
      { phase: 'out', seconds: 4 },
      { phase: 'rest', seconds: 4 },
    ],
  },
  {
    id: 'sigh',
    stretches: [
      { phase: 'in', seconds: 3 },
      { phase: 'top-up', seconds: 1 },
      { phase: 'out', seconds: 6 },
    ],
  },
];

/**
 * How long one may breathe by them, in minutes. In a review of 58 trials sessions under five minutes did nothing that
 * could be measured (PMC10741869): one minute is a short stop, and is called that.
 */
export const BREATH_MINUTES = [1, 5, 10] as const;

/** Where in its pattern a breath is. */
export interface BreathMoment {
  readonly phase: Phase;
  /** Whole seconds of this phase still to come, counting the one that runs. */
  readonly secondsLeft: number;
  /** Length of the phase. */
  readonly seconds: number;
  /** How full the breath is when the phase ends: 0 to 1. */
  readonly fullAtEnd: number;
}

const FULL_AT_END: Readonly<Record<Phase, number>> = { in: 1, 'top-up': 1, hold: 1, out: 0, rest: 0 };
/** A first breath in leaves room for the one on top of it. */
const BEFORE_TOP_UP = 0.7;

/** The phase a pattern is in after `second` whole seconds, from 0. */
export function breathAt({ stretches }: BreathPattern, second: number): BreathMoment {
  const whole = stretches.reduce((sum, { seconds }) => sum + seconds, 0);
  let into = Math.floor(second) % whole;
  for (const [i, { phase, seconds }] of stretches.entries()) {
    if (into < seconds) {
      const fullAtEnd = stretches[i + 1]?.phase === 'top-up' ? BEFORE_TOP_UP : FULL_AT_END[phase];
      return { phase, seconds, secondsLeft: seconds - into, fullAtEnd };
    }
    into -= seconds;
  }
  throw new RangeError('a pattern without a stretch');
}
