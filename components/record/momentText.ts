import type { Say } from '../ui/say';

/** The whole of a moment: day, month, year and time, in the zone the person is in. */
export function momentText(at: number, zone: string, { locale }: Say): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: zone }).format(
    at,
  );
}

/** A local day in words; `YYYY-MM-DD` in, and nothing for nothing. */
export function dayText(day: string, { locale }: Say): string {
  if (day === '') return '';
  try {
    return Temporal.PlainDate.from(day).toLocaleString(locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    });
  } catch {
    return day;
  }
}
