import { parsedJson } from '../../utils/core/json';
import { isObject } from '../../utils/core/shape';
import type { DraftActions } from '../drafts';
import { useDraft } from './useDraft';

/** The parts of a form: each field's text by its name. */
export type Fields = Readonly<Record<string, string>>;

/** Where nothing is to be kept, what is begun is on the screen alone. */
const NOWHERE: DraftActions = {
  begun: async () => null,
  keepBegun: async () => undefined,
  beforeLeaving: () => () => undefined,
};

/**
 * Several small forms of one room, begun and not saved, kept together as one sealed draft: which of them are begun lies
 * inside it and not in its name.
 *
 * @param room a word of ours for the room
 * @param keeps whether anything may be kept
 */
export function useBegun(room: string, actions: DraftActions, keeps: boolean) {
  const draft = useDraft(room, '', keeps ? actions : NOWHERE);
  // What another version of ours began in another shape is kept with the rest, until its form is begun anew.
  const all = read(draft.text);
  const begun = Object.fromEntries(Object.entries(all).filter(isFields)) as Readonly<Record<string, Fields>>;
  function put(next: Readonly<Record<string, unknown>>): void {
    if (Object.keys(next).length === 0) draft.done();
    else draft.write(JSON.stringify(next));
  }
  return {
    /** False until it is known what was begun. */
    isRead: draft.text !== null,
    /** By form. */
    begun,
    write: (form: string, fields: Fields) => put({ ...all, [form]: fields }),
    /** It has been saved, or is not wanted: nothing of it is kept. */
    done: (form: string) => put(Object.fromEntries(Object.entries(all).filter(([name]) => name !== form))),
  };
}

function read(text: string | null): Readonly<Record<string, unknown>> {
  const all = text ? parsedJson(text) : null;
  return isObject(all) ? all : {};
}

function isFields([, fields]: readonly [string, unknown]): boolean {
  return isObject(fields) && Object.values(fields).every((part) => typeof part === 'string');
}
