import { ALPHA, binomialTail } from './chance';
import type { HardHours, HourCount } from './hard-hours';

/** Two hours a week that came up more than others. */
export interface HardStretch {
  /** ISO 8601: Monday is 1, Sunday is 7. */
  readonly weekday: number;
  /** Local wall time, full hours: from `fromHour` (0 to 23) until `toHour` (1 to 24), that not included. */
  readonly fromHour: number;
  readonly toHour: number;
  /** On how many of `of` days of that name there was a visit in these hours. */
  readonly days: number;
  readonly of: number;
}

/** How long a stretch is that is looked for. */
const STRETCH_HOURS = 2;
/** Fewer days than these are no pattern, whatever chance says. */
export const LEAST_DAYS = 4;
/** Where each of the stretches begins: there are as many as hours in a week but the last of each day. */
const STRETCHES = 7 * (24 - STRETCH_HOURS + 1);

/**
 * The stretches of two hours in which visits came on more days than they would if all stretches were alike: days with a
 * visit in one are a binomial count, its chance that of all stretches together; the upper tail, times the number of
 * stretches looked at (Bonferroni), stays within `alpha`. Days count, not visits: one long evening is one day. Stretches
 * of one day that touch are joined. The most days first.
 *
 * It says when, never why.
 */
export function hardStretches(hours: HardHours, alpha = ALPHA): readonly HardStretch[] {
  const all = stretchesIn(hours);
  const chance =
    sumOf(all, ({ days }) => days.size) /
    Math.max(
      1,
      sumOf(all, ({ of }) => of),
    );
  const hard = all.filter(
    ({ days, of }) => days.size >= LEAST_DAYS && binomialTail(days.size, of, chance) * STRETCHES <= alpha,
  );
  const joined: typeof hard = [];
  for (const one of hard) {
    const last = joined.at(-1);
    if (last && last.weekday === one.weekday && one.fromHour <= last.toHour) {
      joined[joined.length - 1] = { ...last, toHour: one.toHour, days: new Set([...last.days, ...one.days]) };
    } else joined.push(one);
  }
  return joined
    .map(({ days, ...one }) => ({ ...one, days: days.size }))
    .sort((a, b) => b.days / b.of - a.days / a.of || a.weekday - b.weekday || a.fromHour - b.fromHour);
}

function stretchesIn({ hours, weekdays }: HardHours) {
  return Array.from({ length: 7 }, (_, i) => i + 1).flatMap((weekday) =>
    Array.from({ length: 24 - STRETCH_HOURS + 1 }, (_, fromHour) => ({
      weekday,
      fromHour,
      toHour: fromHour + STRETCH_HOURS,
      days: daysIn(hours, weekday, fromHour),
      of: weekdays[weekday - 1] ?? 0,
    })),
  );
}

function daysIn(hours: readonly HourCount[], weekday: number, fromHour: number): ReadonlySet<number> {
  const first = (weekday - 1) * 24 + fromHour;
  return new Set(hours.slice(first, first + STRETCH_HOURS).flatMap(({ days }) => days));
}

function sumOf<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((sum, one) => sum + of(one), 0);
}
