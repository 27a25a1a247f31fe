import { ALPHA, binomialTail } from './chance';
import type { HardHours } from './hard-hours';
import type { HoursOn } from './hours-on';

/** Two hours a week that came up more than others. */
export interface HardStretch {
  /** ISO 8601: Monday is 1, Sunday is 7. */
  readonly weekday: number;
  /** Local wall time, full hours: from `fromHour` (0 to 23) until `toHour` (1 to 24), that not included. */
  readonly fromHour: number;
  readonly toHour: number;
  /** On how many of `of` days of that name there was a visit in these hours. */
  readonly days: number;
  /** On how many days of that name a visit could be met in them. */
  readonly of: number;
}

/** A stretch with its days by number. */
interface Dated extends Pick<HardStretch, 'weekday' | 'fromHour' | 'toHour'> {
  readonly days: ReadonlySet<number>;
  readonly of: ReadonlySet<number>;
}

/** How long a stretch is that is looked for. */
const STRETCH_HOURS = 2;
/** Fewer days than these are no pattern, whatever chance says. */
export const LEAST_DAYS = 4;
/** Where each of the stretches begins: there are as many as hours in a week but the last of each day. */
const STRETCHES = 7 * (24 - STRETCH_HOURS + 1);

/**
 * The stretches of two hours in which visits came on more days than they would if all stretches were alike: days with a
 * visit in one are a binomial count of the days on which a boundary was on then, its chance that of all stretches
 * together; the upper tail, times the number of stretches looked at (Bonferroni), stays within `alpha`. Days count, not
 * visits: one long evening is one day. Stretches of one day that touch are joined. The most days first.
 *
 * It says when, never why.
 *
 * @param on of the same days as `hours`; a visit shows that one was on, too
 */
export function hardStretches(hours: HardHours, on: HoursOn, alpha = ALPHA): readonly HardStretch[] {
  const all = stretchesIn(hours, on);
  const chance =
    sumOf(all, ({ days }) => days.size) /
    Math.max(
      1,
      sumOf(all, ({ of }) => of.size),
    );
  const hard = all.filter(
    ({ days, of }) =>
      days.size >= LEAST_DAYS && binomialTail(days.size, of.size, chance) * STRETCHES <= alpha,
  );
  const joined: Dated[] = [];
  for (const one of hard) {
    const last = joined.at(-1);
    if (last && last.weekday === one.weekday && one.fromHour <= last.toHour) {
      joined[joined.length - 1] = {
        ...last,
        toHour: one.toHour,
        days: new Set([...last.days, ...one.days]),
        of: new Set([...last.of, ...one.of]),
      };
    } else joined.push(one);
  }
  return joined
    .map(({ days, of, ...one }) => ({ ...one, days: days.size, of: of.size }))
    .sort((a, b) => b.days / b.of - a.days / a.of || a.weekday - b.weekday || a.fromHour - b.fromHour);
}

function stretchesIn({ hours }: HardHours, on: HoursOn): readonly Dated[] {
  return Array.from({ length: 7 }, (_, i) => i + 1).flatMap((weekday) =>
    Array.from({ length: 24 - STRETCH_HOURS + 1 }, (_, fromHour) => {
      const first = (weekday - 1) * 24 + fromHour;
      const days = new Set(hours.slice(first, first + STRETCH_HOURS).flatMap((hour) => hour.days));
      const of = new Set([...days, ...on.slice(first, first + STRETCH_HOURS).flatMap((one) => [...one])]);
      return { weekday, fromHour, toHour: fromHour + STRETCH_HOURS, days, of };
    }),
  );
}

function sumOf<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((sum, one) => sum + of(one), 0);
}
