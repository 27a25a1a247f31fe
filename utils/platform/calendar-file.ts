import ical from 'ical-generator';
import type { CalendarEntry } from '../core/calendar';

/** The type of the file. */
export const CALENDAR_TYPE = 'text/calendar';

/**
 * Entries as an iCalendar file (RFC 5545). Times are floating: a calendar shows them at that hour of the wall wherever
 * it is, across changes of clocks and on journeys, as we do; a zone in them would tie them to the place they were
 * exported at. It names nothing of ours.
 *
 * @param at when it is made (epoch ms)
 */
export function calendarFile(entries: readonly CalendarEntry[], at: number): string {
  const calendar = ical({ prodId: { company: 'personal', product: 'calendar', language: 'EN' } });
  for (const { id, title, wall, rule } of entries) {
    calendar.createEvent({
      id,
      summary: title,
      // Read by its UTC figures, and written without a zone.
      start: new Date(`${wall}:00Z`),
      stamp: new Date(at),
      floating: true,
      repeating: rule,
    });
  }
  return calendar.toString();
}
