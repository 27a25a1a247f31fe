import { useEffect, useRef, useState } from 'preact/hooks';
import { type CalendarDays, calendarDays } from '../../utils/core/insights/calendar-days';
import { counted } from '../../utils/core/insights/counted';
import { type Days, startOf } from '../../utils/core/insights/days';
import { courseOf, type DayMark } from '../../utils/core/insights/mood';
import { dateOf, dayNumber } from '../../utils/core/insights/wall-clock';
import type { Refusal } from '../../utils/core/refused';
import type { Moment } from '../../utils/core/window';
import type { InsightsActions, NamedBoundary } from './actions';
import { paced } from './paced';
import { heard, refusalIn } from './useReading';

/** What is left of a year that was read: its days. Its events are let go again. */
export interface YearRead {
  readonly calendar: CalendarDays;
  readonly feelings: readonly DayMark[];
}

/** What happened on a year's last day may be taken back for so long after it. */
const TAKEN_BACK_DAYS = 7;

/** The days of a calendar year. */
export function yearDays(year: number): Days {
  return { from: dayNumber(`${yearText(year)}-01-01`), to: dayNumber(`${yearText(year)}-12-31`) };
}

/** The first day of the month a day is in, both by number. */
export function monthFrom(day: number): number {
  return dayNumber(`${dateOf(day).slice(0, 8)}01`);
}

/** The year a day (by number) is in. */
export function yearOf(day: number): number {
  return Number(dateOf(day).slice(0, 4));
}

/**
 * Reads whole years, one after the other, as they are wanted; a year that was read once is known for as long as the room
 * is there. What of them cannot be read is not there, and `refusal` says why.
 */
export function useYears(
  actions: InsightsActions,
  boundaries: readonly NamedBoundary[] | null,
  now: Moment,
  wanted: readonly number[],
): { readonly years: ReadonlyMap<number, YearRead>; readonly refusal: Refusal | null } {
  const [years, setYears] = useState<ReadonlyMap<number, YearRead>>(new Map());
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const known = useRef(years);
  const turn = useRef(Promise.resolve());

  useEffect(() => {
    if (!boundaries) return;
    let isHere = true;
    async function reach(those: readonly NamedBoundary[]) {
      for (const year of wanted) {
        if (!isHere) return;
        if (known.current.has(year)) continue;
        const read = await readYear(year, those, actions, now);
        known.current = new Map([...known.current, [year, read]]);
        if (isHere) setYears(known.current);
      }
      // What was read while something else was wanted is shown now.
      if (isHere) setYears(known.current);
    }
    turn.current = turn.current
      .then(() => reach(boundaries))
      .catch((error: unknown) => {
        if (isHere) setRefusal(refusalIn(error));
      });
    return () => {
      isHere = false;
    };
  }, [boundaries, wanted.join()]);

  return { years, refusal };
}

/** When anything was first kept (epoch ms): null where nothing was, undefined until it is known. */
export function useBeginning(actions: Pick<InsightsActions, 'beginning'>): number | null | undefined {
  const [beginning, setBeginning] = useState<number | null | undefined>(undefined);
  useEffect(() => {
    let isHere = true;
    void actions.beginning().then((reply) => {
      if (isHere) setBeginning(reply.ok ? reply.value : null);
    });
    return () => {
      isHere = false;
    };
  }, []);
  return beginning;
}

/** Years from the last to the first. */
export function yearsFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => last - i);
}

async function readYear(
  year: number,
  boundaries: readonly NamedBoundary[],
  actions: InsightsActions,
  now: Moment,
): Promise<YearRead> {
  const days = yearDays(year);
  const untilAt = Math.min(now.at + 1, startOf(days.to + 1 + TAKEN_BACK_DAYS, now.zone));
  const [{ events }, { marks }] = await Promise.all([
    heard(actions.events(startOf(days.from, now.zone), untilAt)),
    heard(actions.marks(dateOf(days.from), dateOf(days.to + 1))),
  ]);
  const all = counted(events, now.at);
  await actions.rest();
  const calendar = await paced(calendarDays(all, boundaries, days, now), actions.rest);
  return { calendar, feelings: courseOf(marks, 'feeling', days).marks };
}

function yearText(year: number): string {
  return `${year}`.padStart(4, '0');
}
