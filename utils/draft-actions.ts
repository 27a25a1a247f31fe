import type { assembled } from './assembly';
import { isText } from './core/shape';
import type { QuickExit } from './platform/quick-exit';
import { BOUNDARIES } from './services/boundaries';
import { dropDraft, keepDraft, keptDraft } from './services/drafts';
import { makeVault, VAULT_LOCK } from './services/vault';

/** What a page may do with what is begun in its forms and not saved. */
export function draftActions(
  ports: ReturnType<typeof assembled>,
  { beforeLeaving }: Pick<QuickExit, 'beforeLeaving'>,
) {
  return {
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
          // Who writes has a vault made; who only looked around in a form has not.
          if (text !== '') await makeVault(ports, BOUNDARIES);
          const now = await ports.vault();
          if (text === '' && now.state !== 'locked') return dropDraft(form, ports.records);
          return keepDraft(form, { savedAt, value: text }, now, ports.records);
        })
        .catch(() => undefined);
    },
  };
}
