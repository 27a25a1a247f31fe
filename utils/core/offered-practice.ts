import { affirmationOn } from './affirmation';
import type { PracticeId } from './practice';

/**
 * What may be offered unasked: light things that ask nothing of anybody else. A no or a boundary can raise danger, a
 * letter can hurt, a wave is for when there is one: those are for the person to look for.
 */
const OFFERED = [
  'breathing',
  'mirror',
  'walk',
  'loved',
  'grounding',
  'night',
] as const satisfies readonly PracticeId[];

/**
 * The one practice a day offers: the same all day and on every device, with nothing stored, and none that was done
 * lately as long as there is another. Refuses a text that is no date (RangeError).
 *
 * @param date local day, `YYYY-MM-DD`
 * @param lately ids of practices done today or yesterday
 */
export function offeredPractice(date: string, lately: readonly string[]): PracticeId {
  const first = affirmationOn(date, OFFERED);
  const at = OFFERED.indexOf(first);
  const inTurn = [...OFFERED.slice(at), ...OFFERED.slice(0, at)];
  return inTurn.find((id) => !lately.includes(id)) ?? first;
}
