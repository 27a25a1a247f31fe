import { dayAfter, localDate } from '../../utils/core/local-date';
import { instantOf } from '../../utils/core/wall-time';
import type { Moment } from '../../utils/core/window';

/**
 * When a pause of all reminders ends (epoch ms): as a local day begins.
 *
 * @param day the day, `YYYY-MM-DD`, or in how many days from now it is
 */
export function pauseEnd(day: string | number, now: Moment): number {
  const date = typeof day === 'string' ? day : dayAfter(localDate(now), day);
  return instantOf(`${date}T00:00`, now.zone);
}
