const PLACES = [{ year: 'numeric' }, { month: 'long' }, { day: 'numeric' }] as const;

/**
 * A date of the list as it is read: as much of a day as is known (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`). Words stay as
 * they are.
 */
export function dateText(date: string, locale: string): string {
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(date)) return date;
  const known = date.split('-');
  const form = Object.assign({ timeZone: 'UTC' }, ...PLACES.slice(0, known.length));
  return new Intl.DateTimeFormat(locale, form).format(new Date(date));
}
