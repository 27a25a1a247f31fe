import type { Moment } from './window';

/** Milliseconds by which a zone's wall clocks are ahead of UTC at a moment. An unknown zone is a RangeError. */
export function offsetMs(now: Moment): number {
  return zoned(now).offsetNanoseconds / 1e6;
}

/** The first instant after a moment (epoch ms) at which the zone's clocks are changed; Infinity when there is none. */
export function nextTransition(now: Moment): number {
  return zoned(now).getTimeZoneTransition('next')?.epochMilliseconds ?? Number.POSITIVE_INFINITY;
}

/** The last instant up to a moment (epoch ms), itself included, at which they were changed; else -Infinity. */
export function lastTransition({ at, zone }: Moment): number {
  // Temporal looks strictly before; its instants and ours are whole milliseconds here.
  const before = zoned({ at: at + 1, zone });
  return before.getTimeZoneTransition('previous')?.epochMilliseconds ?? Number.NEGATIVE_INFINITY;
}

/**
 * The instant (epoch ms) of a local wall time `YYYY-MM-DDTHH:MM` in a zone, by Temporal's `compatible` rule, which is
 * also that of `Date` and iCalendar: a time that comes twice is its first coming; one that is left out is later by
 * what is left out (02:30 in Berlin's night of 02:00 to 03:00 is 03:30).
 * A text that is no wall time, and an unknown zone, are a RangeError.
 */
export function instantOf(wall: string, zone: string): number {
  const time = Temporal.PlainDateTime.from(wall);
  return time.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
}

/** An instant on the walls of its zone. */
export function zoned({ at, zone }: Moment): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
}
