import type { assembled } from './assembly';
import { ENTRY, type Entry } from './core/entry';
import { isText } from './core/shape';
import type { QuickExit } from './platform/quick-exit';
import { dropDraft, keepDraft, keptDraft } from './services/drafts';
import { entriesOn } from './services/entries';
import { eraseDay } from './services/erase';
import { replied } from './services/reply';
import { VAULT_LOCK } from './services/vault';
import { keepingIn, thingActions } from './thing-actions';

/** What the journal may do. Each answers after the commit, and lets the other pages know. */
export function journalActions(
  ports: ReturnType<typeof assembled>,
  { beforeLeaving }: Pick<QuickExit, 'beforeLeaving'>,
) {
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
    eraseDay: (date: string) =>
      told(async () => {
        await eraseDay(date, ports);
        return null;
      }),
    async begun(form: string): Promise<string | null> {
      const draft = await ports
        .vault()
        .then((now) => keptDraft(form, now, ports.records))
        .catch(() => null);
      return isText(draft?.value) ? draft.value : null;
    },
    beforeLeaving,
    /** In a private window, and on a full disk, what is begun is kept by the screen alone. */
    async keepBegun(form: string, text: string): Promise<void> {
      if (ports.isPrivate) return;
      const savedAt = ports.clock.now().at;
      await ports
        .sharing(VAULT_LOCK, async () => {
          const now = await ports.vault();
          if (text === '' && now.state !== 'locked') return dropDraft(form, ports.records);
          return keepDraft(form, { savedAt, value: text }, now, ports.records);
        })
        .catch(() => undefined);
    },
  };
}
