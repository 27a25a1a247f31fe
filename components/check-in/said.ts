import type { CheckIn } from '../../utils/core/check-in';
import type { Answerable, Entry } from '../../utils/core/entry';
import type { Kept } from '../../utils/core/kept';
import type { Moment } from '../../utils/core/window';
import type { Say } from '../ui/say';

/** That there is a check-in, and since when. */
export function keptText({ at }: Kept<Entry>, { zone }: Moment, say: Say): string {
  const time = new Intl.DateTimeFormat(say.locale, { timeStyle: 'short', timeZone: zone }).format(at);
  return say('evening_kept_at', time);
}

/** What was answered in words; empty where nothing was said. */
export function answerSaid(checkIn: CheckIn, to: Answerable, say: Say): string {
  return checkIn[to] || (checkIn.nothing?.includes(to) ? say('evening_nothing') : '');
}
