import type { JournalActions } from '../journal/actions';

/** What is begun in a form and not saved. */
export type Begun = Pick<JournalActions, 'begun' | 'keepBegun' | 'beforeLeaving'>;

/** Where nothing is to be kept, what is typed stands on the screen alone. */
export const NOTHING_BEGUN: Begun = {
  begun: async () => null,
  keepBegun: async () => undefined,
  beforeLeaving: () => () => undefined,
};

/** The form under which the words about a practice wait until they are saved. */
export function noteForm(practiceId: string): string {
  return `practice ${practiceId}`;
}

/** The form under which a letter waits. */
export const LETTER_FORM = 'practice letter itself';
