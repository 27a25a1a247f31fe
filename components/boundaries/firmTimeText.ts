import type { FirmTime } from '../../utils/core/boundary';
import { localDate } from '../../utils/core/local-date';
import { dateText } from '../support/dateText';
import type { Say } from '../ui/say';
import { weeklyText } from './windowText';

/** Firmer hours in words: when, with what, and up to which day. */
export function firmTimeText(one: FirmTime, zone: string, say: Say): string {
  return say(
    'firm_time',
    weeklyText([one.time], say),
    say(`firm_response_${one.response}`),
    lastDayText(one, zone, say),
  );
}

/** The last day of them, in words. */
export function lastDayText({ untilAt }: FirmTime, zone: string, say: Say): string {
  return dateText(localDate({ at: untilAt - 1, zone }), say.locale);
}
