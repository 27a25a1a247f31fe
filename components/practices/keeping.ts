import type { DraftActions } from '../drafts';

/** Where nothing is to be kept, what is typed stands on the screen alone. */
export const NOTHING_BEGUN: DraftActions = {
  begun: async () => null,
  keepBegun: async () => undefined,
  beforeLeaving: () => () => undefined,
};

/**
 * What is begun, of which one form can be left: nothing of it is kept then, also where a part of the screen that goes away
 * would keep it once more, or is about to.
 */
export function leavable(begun: DraftActions, form: string) {
  let isLeft = false;
  let latest: Promise<void> = Promise.resolve();
  return {
    ...begun,
    keepBegun(of: string, text: string): Promise<void> {
      if (of !== form) return begun.keepBegun(of, text);
      if (!isLeft) latest = begun.keepBegun(of, text);
      return latest;
    },
    leave(): void {
      isLeft = true;
      void latest.then(() => begun.keepBegun(form, ''));
    },
    enter(): void {
      isLeft = false;
    },
  };
}

/** The form under which the words about a practice wait until they are saved. */
export function noteForm(practiceId: string): string {
  return `practice ${practiceId}`;
}

/** The form under which a letter waits. */
export const LETTER_FORM = 'practice letter itself';
