import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarEntries } from '../../utils/core/calendar';
import { nextOccurrence, type When } from '../../utils/core/ritual';
import { calendarFile } from '../../utils/platform/calendar-file';
import { anyWhen } from '../core/rituals';
import { runs } from '../core/zones';

const AT = Date.UTC(2026, 2, 1, 12);

/** The events of a file, as an independent parser reads them. */
function eventsIn(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

/** The first `count` wall times at which a calendar in any zone shows them. */
function wallsOf(file: string, count: number): readonly string[] {
  const walls = eventsIn(file).flatMap((event) => {
    const times = event.iterator();
    return Array.from({ length: count }, () => times.next()?.toString().slice(0, 16) ?? '');
  });
  return walls.sort().slice(0, count);
}

function oursFrom(when: When, zone: string, count: number): readonly string[] {
  const walls: string[] = [];
  for (let at = AT; walls.length < count; ) {
    const next = nextOccurrence(when, { at, zone });
    if (!next) break;
    walls.push(next.wall);
    at = next.at;
  }
  return walls;
}

function fileOf(when: When, zone: string, title = 'A note for me'): string {
  return calendarFile(calendarEntries('id-1', title, when, { at: AT, zone }), AT);
}

describe('the calendar file', () => {
  test.each(['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata'])(
    'recurs at the hour of the wall that we remind at, over two changes of clocks: %s',
    (zone) => {
      for (const time of ['02:30', '20:00']) {
        const when = { kind: 'daily', time } as const;
        expect(wallsOf(fileOf(when, zone), 370)).toEqual(oursFrom(when, zone, 370));
      }
    },
  );

  test('recurs as we do, whatever comes round, also on last days of short months', () => {
    fc.assert(
      fc.property(anyWhen, (when) => {
        expect(wallsOf(fileOf(when, 'Europe/Berlin'), 30)).toEqual(oursFrom(when, 'Europe/Berlin', 30));
      }),
      { numRuns: runs(100) },
    );
  });

  test('stands in no zone, and names nothing of ours', () => {
    const file = fileOf({ kind: 'daily', time: '20:00' }, 'Europe/Berlin');
    expect(eventsIn(file)[0]?.startDate.zone).toBe(ICAL.Timezone.localTimezone);
    expect(file).toContain('DTSTART:20260301T200000\r\n');
    expect(file).not.toMatch(/holdfast|TZID|ical-generator|https?:/i);
    expect(eventsIn(file)[0]?.summary).toBe('A note for me');
  });

  test('keeps any words whole: commas, lines, other scripts, and nothing becomes a field of its own', () => {
    const title = `A; walk, with \\ Mia\nSUMMARY:other — ${'ö'.repeat(60)}`;
    expect(eventsIn(fileOf({ kind: 'daily', time: '20:00' }, 'Europe/Berlin', title))[0]?.summary).toBe(
      title,
    );
  });

  test.each([29, 30])('has a %sth that some months lack as two entries, of names apart', (day) => {
    const events = eventsIn(fileOf({ kind: 'monthly', day, time: '10:00' }, 'Europe/Berlin'));
    expect(events.map(({ uid }) => uid)).toEqual(['id-1', 'id-1-2']);
  });
});
