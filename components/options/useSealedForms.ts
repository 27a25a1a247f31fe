import { useEffect, useRef } from 'preact/hooks';
import type { VaultState } from '../../utils/core/house';
import type { Drafts } from '../boundaries/drafts';
import { formsText, readForms } from '../boundaries/keptForms';
import type { JournalActions } from '../journal/actions';

/** Under which the forms of boundaries are kept while the vault is locked. */
const FORMS = 'boundary forms';

/**
 * The forms of boundaries that were begun and not saved. When the vault locks they leave the page, sealed, and are
 * there again when it is opened. So they do when the page is left quickly. What another version of ours began in another
 * shape stays where it is.
 */
export function useSealedForms(
  vault: VaultState,
  journal: Pick<JournalActions, 'begun' | 'keepBegun' | 'beforeLeaving'>,
): Drafts {
  const drafts = useRef<Drafts>(new Map());
  const unread = useRef<ReadonlyMap<string, unknown>>(new Map());

  async function putAway(): Promise<void> {
    const begun = new Map(drafts.current);
    drafts.current.clear();
    if (begun.size > 0) await journal.keepBegun(FORMS, formsText({ begun, unread: unread.current }));
  }

  useEffect(() => journal.beforeLeaving(putAway), []);

  useEffect(() => {
    void (vault === 'locked' ? putAway() : bringBack());
  }, [vault]);

  async function bringBack() {
    const kept = await journal.begun(FORMS);
    const forms = kept ? readForms(kept) : null;
    if (!forms) return;
    unread.current = forms.unread;
    for (const [id, draft] of forms.begun) if (!drafts.current.has(id)) drafts.current.set(id, draft);
    const isAll = forms.unread.size === 0;
    void journal.keepBegun(FORMS, isAll ? '' : formsText({ begun: new Map(), unread: forms.unread }));
  }

  return drafts.current;
}
