import { nextOccurrence, type When } from './ritual';
import type { Moment } from './window';

/** What a calendar needs of a ritual. */
export interface CalendarEntry {
  /** The same whenever it is exported, so that a calendar knows it again. */
  readonly id: string;
  readonly title: string;
  /** Where it begins: local wall time `YYYY-MM-DDTHH:MM`, in no zone. */
  readonly wall: string;
  /** An iCalendar rule (RFC 5545, 3.3.10). */
  readonly rule: string;
}

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * A ritual as a calendar's entries, from its next coming round on. One whose day some months lack is two, the second
 * for February: the one rule there is for both (`BYSETPOS` over days of the month) is passed over by some calendars.
 */
export function calendarEntries(
  id: string,
  title: string,
  when: When,
  now: Moment,
): readonly CalendarEntry[] {
  return rulesOf(when).flatMap(({ rule, isIn }, i) => {
    const wall = firstIn(when, now, isIn);
    return wall === null ? [] : [{ id: i === 0 ? id : `${id}-${i + 1}`, title, wall, rule }];
  });
}

interface Rule {
  readonly rule: string;
  /** Whether a month (1 to 12) is one of the rule's. */
  readonly isIn: (month: number) => boolean;
}

function rulesOf(when: When): readonly Rule[] {
  const always = () => true;
  switch (when.kind) {
    case 'daily':
      return [{ rule: 'FREQ=DAILY', isIn: always }];
    case 'weekly': {
      const days = when.days.toSorted((a, b) => a - b).map((day) => DAYS[day - 1]);
      return [{ rule: `FREQ=WEEKLY;BYDAY=${days.join(',')}`, isIn: always }];
    }
    case 'monthly': {
      if (when.day === 31) return [{ rule: 'FREQ=MONTHLY;BYMONTHDAY=-1', isIn: always }];
      if (when.day <= 28) return [{ rule: `FREQ=MONTHLY;BYMONTHDAY=${when.day}`, isIn: always }];
      const others = `FREQ=MONTHLY;BYMONTH=1,3,4,5,6,7,8,9,10,11,12;BYMONTHDAY=${when.day}`;
      return [
        { rule: others, isIn: (month) => month !== 2 },
        { rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1', isIn: (month) => month === 2 },
      ];
    }
  }
}

function firstIn(when: When, now: Moment, isIn: (month: number) => boolean): string | null {
  let { at } = now;
  // A year has twelve comings round of what comes once a month; the others are theirs at once.
  for (let i = 0; i < 12; i += 1) {
    const next = nextOccurrence(when, { at, zone: now.zone });
    if (!next) return null;
    if (isIn(Number(next.wall.slice(5, 7)))) return next.wall;
    at = next.at;
  }
  return null;
}
