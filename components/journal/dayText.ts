/** A day (`YYYY-MM-DD`) as it stands over what was written on it; the year only where it is another. */
export function dayText(date: string, thisYear: number, locale: string): string {
  const day = Temporal.PlainDate.from(date);
  const year = day.year === thisYear ? {} : { year: 'numeric' as const };
  return day.toLocaleString(locale, { weekday: 'long', day: 'numeric', month: 'long', ...year });
}

/** The month a day is in. */
export function monthText(date: string, locale: string): string {
  return Temporal.PlainDate.from(date).toLocaleString(locale, { month: 'long', year: 'numeric' });
}
