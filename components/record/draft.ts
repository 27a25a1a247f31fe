import { parsedJson } from '../../utils/core/json';
import { isRecordWords, type RecordWords } from '../../utils/core/private-record';
import { isObject } from '../../utils/core/shape';

/** A form as it is kept while it is written: which record it corrects (null: none) and what stands in it. */
export function draftText(of: string | null, words: RecordWords): string {
  return JSON.stringify({ of, words });
}

/** What stands in a form that was kept; null for one of another record, and for what is none. */
export function readDraft(text: string | null, of: string | null): RecordWords | null {
  if (text === null) return null;
  const draft = parsedJson(text);
  return isObject(draft) && draft.of === of && isRecordWords(draft.words) ? draft.words : null;
}
