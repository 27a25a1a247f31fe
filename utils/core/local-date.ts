import type { Moment } from './window';

/** The calendar day (`YYYY-MM-DD`) it is at a moment, where the person is. */
export function localDate({ at, zone }: Moment): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}
