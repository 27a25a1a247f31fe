import type { Moment } from './window';

/** The local calendar day of a moment, `YYYY-MM-DD`. An unknown zone is a RangeError. */
export function localDate({ at, zone }: Moment): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The local day so many days after another (negative: before it), both `YYYY-MM-DD`. Refuses as {@link weekStart}. */
export function dayAfter(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** The Monday of the week (ISO 8601) a local day is in, both `YYYY-MM-DD`. Refuses (RangeError) what is no day. */
export function weekStart(date: string): string {
  const day = Temporal.PlainDate.from(date);
  return day.subtract({ days: day.dayOfWeek - 1 }).toString();
}
