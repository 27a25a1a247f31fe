import { RECORD_PARTS, type RecordWords } from '../../utils/core/private-record';
import type { Say } from '../ui/say';
import { dayText } from './momentText';

/** What was written, as plain text: each fact under its name, and what was not said left out. */
export function plainWords(words: RecordWords, say: Say): string {
  const parts = RECORD_PARTS.filter((name) => words[name].trim() !== '').map(
    (name) => `${say(`record_${name}`)}\n${words[name]}`,
  );
  const tags = words.tags.length > 0 ? [`${say('record_tags')}\n${say.list(words.tags)}`] : [];
  return [dayText(words.day, say) || say('record_no_day'), ...parts, ...tags].join('\n\n');
}
