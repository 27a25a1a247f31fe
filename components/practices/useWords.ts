import { parsedJson } from '../../utils/core/json';
import type { Words } from '../../utils/core/practice-note';
import { isExactly, isFlag, isListOf, isText } from '../../utils/core/shape';
import type { DraftActions } from '../drafts';
import { useDraft } from '../ui/useDraft';

const isWords = isExactly({ words: isListOf(isExactly({ of: isText, text: isText })), choseNot: isFlag });

/** The words about a practice while they are written: kept, sealed, as one draft. Null until it is known what was begun. */
export function useWords(form: string, initial: Words, begun: DraftActions) {
  const draft = useDraft(form, JSON.stringify(initial), begun);
  const words = draft.text === null ? null : wordsIn(draft.text, initial);
  const put = (next: Words) => draft.write(JSON.stringify(next));
  return {
    words,
    isBegun: draft.isBegun,
    textOf: (ask: string) => words?.words.find(({ of }) => of === ask)?.text ?? '',
    write(ask: string, text: string): void {
      if (!words) return;
      const isThere = words.words.some(({ of }) => of === ask);
      const next = isThere
        ? words.words.map((one) => (one.of === ask ? { of: ask, text } : one))
        : [...words.words, { of: ask, text }];
      put({ ...words, words: next });
    },
    choose(choseNot: boolean): void {
      if (words) put({ ...words, choseNot });
    },
    done: draft.done,
  };
}

function wordsIn(text: string, initial: Words): Words {
  const read = parsedJson(text);
  return isWords(read) ? read : initial;
}
