import type { CalendarDays } from './calendar-days';
import { keptOf } from './calendar-days';
import type { Days } from './days';
import { type DayMark, medianOf } from './mood';
import { dateOf, dayNumber, mondayOf } from './wall-clock';

/** What stretches of time are looked at. */
export const STRETCH_UNITS = ['weeks', 'months', 'years'] as const;
export type StretchUnit = (typeof STRETCH_UNITS)[number];

/** One week, month or year of a person's own way. */
export interface TimeStretch {
  readonly days: Days;
  readonly kept: number;
  readonly partly: number;
  /** On how many days something was marked, the middle of the marks and where the middle half of them lies; null: none. */
  readonly marked: number;
  readonly feeling: { readonly middle: number; readonly low: number; readonly high: number } | null;
}

/** The weeks (from Monday), months or years that the days touch, each within them. */
export function unitsIn({ from, to }: Days, unit: StretchUnit): readonly Days[] {
  const parts: Days[] = [];
  let at = from;
  while (at <= to) {
    const next = unit === 'weeks' ? mondayOf(at) + 7 : nextOf(at, unit);
    parts.push({ from: at, to: Math.min(to, next - 1) });
    at = next;
  }
  return parts;
}

/** So many weeks or months up to a day (by number), which is in the last of them. */
export function stretchesUpTo(day: number, count: number, unit: 'weeks' | 'months'): Days {
  if (unit === 'weeks') return { from: mondayOf(day) - 7 * (count - 1), to: day };
  const first = Temporal.PlainDate.from(dateOf(day))
    .with({ day: 1 })
    .subtract({ months: count - 1 });
  return { from: dayNumber(first.toString()), to: day };
}

/**
 * How weeks, months or years went: days kept, and how somebody felt, as the median of their days and the middle half of
 * them. One stretch is set beside another and none against it: people differ, and so do their years.
 *
 * @param marks feelings of days, as `courseOf` gives them
 */
export function timeStretches(
  calendar: CalendarDays,
  marks: readonly DayMark[],
  days: Days,
  unit: StretchUnit,
): readonly TimeStretch[] {
  return unitsIn(days, unit).map((part) => {
    const values = marks.filter(({ day }) => day >= part.from && day <= part.to).map(({ value }) => value);
    return { days: part, ...keptOf(calendar, part), marked: values.length, feeling: middleOf(values) };
  });
}

/** The median and the quartiles (each the median of its half, the middle in both: Tukey's hinges). */
function middleOf(values: readonly number[]): TimeStretch['feeling'] {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.ceil(sorted.length / 2);
  return {
    middle: medianOf(sorted),
    low: medianOf(sorted.slice(0, half)),
    high: medianOf(sorted.slice(sorted.length - half)),
  };
}

function nextOf(day: number, unit: 'months' | 'years'): number {
  const date = Temporal.PlainDate.from(dateOf(day));
  const next =
    unit === 'months'
      ? date.with({ day: 1 }).add({ months: 1 })
      : date.with({ month: 1, day: 1 }).add({ years: 1 });
  return dayNumber(next.toString());
}
