import type { Days } from '../../utils/core/insights/days';
import type { Said, SaidName } from '../../utils/core/insights/said';
import type { Say } from '../ui/say';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Making one takes far longer than writing with it, and a picture has a name for each month, day or hour. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A number to one place after the point, as the person's language writes it, with its own digits. */
export function numberText(n: number, say: Say): string {
  return say.number(Math.round(n * 10) / 10);
}

/** A local day by its number, in the person's calendar words. */
export function dayText(
  day: number,
  say: Say,
  form: Intl.DateTimeFormatOptions = { dateStyle: 'medium' },
): string {
  // Days have no zone: they are noon in one that never changes its clocks.
  return formatOf(say.locale, form).format((day + 0.5) * DAY_MS);
}

/** From which day to which. */
export function daysText({ from, to }: Days, say: Say): string {
  return say('take_days', dayText(from, say, { dateStyle: 'long' }), dayText(to, say, { dateStyle: 'long' }));
}

/** A day of the week by its number (Monday is 1). */
export function weekdayText(
  weekday: number,
  say: Say,
  weekdayForm: 'long' | 'short' | 'narrow' = 'long',
): string {
  // The fifth day of 1970 was a Monday.
  return dayText(3 + weekday, say, { weekday: weekdayForm });
}

/** A full hour of the wall clock, 0 to 24; at 24 it is midnight again. */
export function hourText(hour: number, say: Say, isShort = false): string {
  const form = isShort
    ? { hour: 'numeric' as const }
    : { hour: 'numeric' as const, minute: '2-digit' as const };
  return formatOf(say.locale, form).format((hour % 24) * HOUR_MS);
}

/** Counts with what they are of, one beside the other. Of none nothing is said. */
export function countsText(
  counts: readonly (readonly [of: string, n: number])[],
  say: Say,
): readonly string[] {
  return counts.filter(([, n]) => n > 0).map(([of, n]) => say('ui_named', of, numberText(n, say)));
}

/** A sentence with its numbers written. */
export function saidText({ name, values }: Said, say: Say, more: readonly string[] = []): string {
  const numbers = values.map((n) => numberText(n, say));
  if (name === 'hard_hours') {
    const [weekday = 1, from = 0, to = 0] = values;
    const when = [weekdayText(weekday, say), hourText(from, say), hourText(to, say)];
    return say(keyOf(name), ...when, ...numbers.slice(3), ...more);
  }
  return say(keyOf(name), ...numbers, ...more);
}

function keyOf<N extends SaidName>(name: N): `insights_says_${N}` {
  return `insights_says_${name}`;
}

function formatOf(locale: string, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${locale} ${JSON.stringify(form)}`;
  const there = formats.get(name);
  if (there) return there;
  const made = new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' });
  formats.set(name, made);
  return made;
}
