import type { assembled } from './assembly';
import type { CheckIn } from './core/check-in';
import { ENTRY, type Entry } from './core/entry';
import { FEELING_WORDS, FEELING_WORDS_ID } from './core/feeling-words';
import type { Kept } from './core/kept';
import { draftActions } from './draft-actions';
import type { QuickExit } from './platform/quick-exit';
import { checkInsOn, eveningIdeas } from './services/evening';
import { replied } from './services/reply';
import { readThing } from './services/things';
import { keepingIn, thingActions } from './thing-actions';

/** What the evening may do, from any of our pages. Each answers after the commit. */
export function checkInActions(ports: ReturnType<typeof assembled>, exit: Pick<QuickExit, 'beforeLeaving'>) {
  const { vault } = keepingIn(ports);
  const { write, edit } = thingActions<Entry>(ENTRY, ports);
  return {
    ...draftActions(ports, exit),
    on: (day: string) => replied(() => checkInsOn(day, { ...ports, vault })),
    ideas: (day: string) =>
      replied(async () => {
        const [ideas, words] = await Promise.all([
          eveningIdeas(day, { ...ports, vault }),
          // Words that do not open are no reason to have no evening.
          readThing(FEELING_WORDS, FEELING_WORDS_ID, 0, { ...ports, vault }).catch(() => null),
        ]);
        return { ...ideas, feelingWords: words?.versions.find(({ value }) => value)?.value?.words ?? [] };
      }),
    write: (checkIn: CheckIn) => write(checkIn),
    edit: (kept: Kept<Entry>, checkIn: CheckIn) => edit(kept, checkIn),
    rest: (day: string) => ports.session.restEvening(day).catch(() => undefined),
  };
}
