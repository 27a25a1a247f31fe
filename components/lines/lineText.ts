import type { DayLine } from '../../utils/core/line-book';
import type { MessageKey, Say } from '../ui/say';

/** The words of a line: ours in the person's language, their own as they wrote them. */
export function lineText({ key, text }: Pick<DayLine, 'key' | 'text'>, say: Say): string {
  return key === null ? text : say(key as MessageKey);
}
