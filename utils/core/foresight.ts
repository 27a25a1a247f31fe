import { type Boundary, type FirmTime, LIMITS } from './boundary';
import { standingFirmTimes } from './firm-time';
import { firmness } from './firmness';
import { ALPHA } from './insights/chance';
import { counted } from './insights/counted';
import { startOf, wholeWeeks } from './insights/days';
import { hardHours } from './insights/hard-hours';
import { type HardStretch, hardStretches } from './insights/hard-stretches';
import { hoursOn } from './insights/hours-on';
import { dayNumber } from './insights/wall-clock';
import { localDate } from './local-date';
import type { LogEvent } from './log';
import { includesWeek, weekOf } from './weekly';
import type { Moment, WeeklyTime } from './window';

/**
 * How many whole weeks are looked at: like is compared with like, and half a summer ago is long ago. They are others each
 * week, so that `ALPHA` at each of 52 looks comes to the rate of a year, as it does for what compares in Insights.
 */
export const FORESIGHT_WEEKS = 8;
/** Fewer crossings than these in hard hours are met well as it is. */
const LEAST_CROSSED = 2;

/** Hours in which one boundary has been hard. */
export interface Foresight extends Pick<HardStretch, 'days' | 'of'> {
  readonly boundaryId: string;
  readonly time: WeeklyTime;
  /** How often the person went on in them. */
  readonly crossed: number;
  /** What is firmer than the boundary is, the mildest first; empty where nothing is, or where it is firmer then already. */
  readonly offers: readonly FirmTime['response'][];
}

/**
 * The hours of the week that have been hard at a boundary, over the last eight whole weeks: a person came there on more
 * days than at other hours it was on (the test and its rate are `hardStretches`'), and went on at least twice. It says
 * when, never why, and does nothing. None for a boundary kept by hand, which nobody comes to.
 *
 * @param among how many boundaries are looked at, at least one: together they speak by chance no more than one alone
 */
export function foreseen(
  events: readonly LogEvent[],
  boundary: Boundary,
  now: Moment,
  among: number,
): readonly Foresight[] {
  if (boundary.sites.length === 0) return [];
  const visits = counted(events, now.at).visits.filter(({ boundaryId }) => boundaryId === boundary.id);
  const weeks = wholeWeeks(now, FORESIGHT_WEEKS);
  const hours = hardHours({ visits }, weeks, now);
  const on = hoursOn({ visits }, [boundary], weeks, now);
  return hardStretches(hours, on, ALPHA / among).flatMap(({ weekday, fromHour, toHour, days, of }) => {
    const within = hours.hours.filter(
      (one) => one.weekday === weekday && one.hour >= fromHour && one.hour < toHour && one.visits > 0,
    );
    const crossed = within.reduce((sum, one) => sum + one.crossed, 0);
    if (crossed < LEAST_CROSSED) return [];
    // A stretch is two hours and more; those at its ends in which nothing happened are no part of it.
    const [first = fromHour, last = toHour - 1] = [within[0]?.hour, within.at(-1)?.hour];
    const time = { days: [weekday], from: wallTime(first), to: wallTime(last + 1) };
    return [{ boundaryId: boundary.id, time, days, of, crossed, offers: offersFor(boundary, time, now) }];
  });
}

/**
 * A firm time for hours that have been hard, from now on: it ends by itself with the day before the one that many weeks
 * on, so that the day of today comes that many times.
 */
export function firmTimeFor(
  { time }: Pick<Foresight, 'time'>,
  response: FirmTime['response'],
  weeks: number,
  now: Moment,
): FirmTime {
  return { time, response, untilAt: startOf(dayNumber(localDate(now)) + 7 * weeks, now.zone) };
}

function offersFor(boundary: Boundary, time: WeeklyTime, now: Moment): Foresight['offers'] {
  const standing = standingFirmTimes(boundary.firmTimes, now.at);
  const isMet = standing.some((one) => includesWeek(weekOf([one.time]), weekOf([time])));
  if (isMet || standing.length >= LIMITS.firmTimes) return [];
  // The way through a rest takes the whole cooling-off: with none, it is no firmer than a pause.
  const possible = boundary.coolingOffMinutes > 0 ? (['pause', 'rest'] as const) : (['pause'] as const);
  return possible.filter((response) => firmness(response) > firmness(boundary.response));
}

function wallTime(hour: number): string {
  return `${String(hour % 24).padStart(2, '0')}:00`;
}
