import type { When } from '../../utils/core/ritual';
import { clockText, daysText } from '../boundaries/windowText';
import type { Say } from '../ui/say';

/** When a ritual comes round, in words: "Every day at 19:00", "Mon, Wed at 19:00". */
export function whenText(when: When, say: Say): string {
  const time = clockText(when.time, say);
  switch (when.kind) {
    case 'daily':
      return say('ritual_when_daily', time);
    case 'weekly':
      return say('ritual_when_weekly', daysText(when.days, say), time);
    case 'monthly':
      return say('ritual_when_monthly', new Intl.NumberFormat(say.locale).format(when.day), time);
  }
}
