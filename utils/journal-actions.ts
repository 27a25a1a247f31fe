import type { assembled } from './assembly';
import type { Entry } from './core/entry';
import type { Kept } from './core/kept';
import { isText } from './core/shape';
import type { QuickExit } from './platform/quick-exit';
import { BOUNDARIES } from './services/boundaries';
import { dropDraft, keepDraft, keptDraft } from './services/drafts';
import { editEntry, entriesOn, eraseEntry, writeEntry } from './services/entries';
import { eraseDay } from './services/erase';
import { replied } from './services/reply';
import { makeVault, VAULT_LOCK } from './services/vault';

/** What the journal may do. Each answers after the commit, and lets the other pages know. */
export function journalActions(
  ports: ReturnType<typeof assembled>,
  { beforeLeaving }: Pick<QuickExit, 'beforeLeaving'>,
) {
  /** Whoever opens the journal is about to write: the vault is made now, where there is none. */
  const vault = async () => {
    if (!ports.isPrivate) await makeVault(ports, BOUNDARIES);
    return ports.vault();
  };
  const told = <T>(work: () => Promise<T>) =>
    replied(async () => {
      await vault();
      const value = await work();
      await ports.session.logGrew(ports.clock.now().at);
      return value;
    });
  return {
    days: (from: string, until: string) =>
      replied(async () => {
        const { entries, refused } = await entriesOn(from, until, { ...ports, vault });
        return { entries, unreadable: refused.length };
      }),
    write: (entry: Entry) => told(() => writeEntry(entry, ports)),
    edit: ({ id, at }: Kept<Entry>, entry: Entry) => told(() => editEntry(id, at, entry, ports)),
    erase: ({ id, at }: Kept<Entry>) =>
      told(async () => {
        await eraseEntry(id, at, ports);
        return null;
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
