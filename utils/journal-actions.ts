import type { assembled } from './assembly';
import { ENTRY, type Entry } from './core/entry';
import { draftActions } from './draft-actions';
import type { QuickExit } from './platform/quick-exit';
import { entriesOn } from './services/entries';
import { eraseDay } from './services/erase-day';
import { pageBefore } from './services/journal-page';
import { replied } from './services/reply';
import { keepingIn, thingActions } from './thing-actions';

/** What the journal may do. Each answers after the commit, and lets the other pages know. */
export function journalActions(ports: ReturnType<typeof assembled>, exit: Pick<QuickExit, 'beforeLeaving'>) {
  const { vault, told } = keepingIn(ports);
  const { write, edit, erase } = thingActions<Entry>(ENTRY, ports);
  return {
    write,
    edit,
    erase,
    days: (from: string, until: string) =>
      replied(async () => {
        const { entries, refused } = await entriesOn(from, until, { ...ports, vault });
        return { entries, unreadable: refused.length };
      }),
    before: (until: string | null) =>
      replied(async () => {
        const { refused, ...page } = await pageBefore(until, { ...ports, vault });
        return { ...page, unreadable: refused.length };
      }),
    eraseDay: (date: string) =>
      told(async () => {
        await eraseDay(date, ports);
        return null;
      }),
    ...draftActions(ports, exit),
  };
}
