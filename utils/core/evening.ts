import { zoned } from './wall-time';
import type { Moment } from './window';

/** The hours of the clock on the wall from which on the popup may lead with the check-in. */
export type EveningHour = (typeof EVENING_HOURS)[number];

/** The choices, in the order they are offered. */
export const EVENING_HOURS = [16, 17, 18, 19, 20, 21, 22, 23] as const;

/** Who is still awake before this hour is in the evening of the day before. */
const NIGHT_ENDS_AT = 4;

/**
 * The day (`YYYY-MM-DD`) whose evening it is, by the clock on the wall: until four in the morning that of the day
 * before. An hour that comes twice or not at all changes nothing in it. An unknown zone is a RangeError.
 */
export function eveningDay(now: Moment): string {
  const at = zoned(now);
  const day = at.toPlainDate();
  return (at.hour < NIGHT_ENDS_AT ? day.subtract({ days: 1 }) : day).toString();
}

/** Whether the evening has come, from `hour` on until four in the morning; never where there is no hour. */
export function isEvening(now: Moment, hour: EveningHour | null): boolean {
  if (hour === null) return false;
  const at = zoned(now);
  return at.hour >= hour || at.hour < NIGHT_ENDS_AT;
}
