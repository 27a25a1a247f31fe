import { useEffect, useRef } from 'preact/hooks';
import type { VaultState } from '../../utils/core/house';
import type { Drafts } from '../boundaries/drafts';
import type { JournalActions } from '../journal/actions';

/** Under which the forms of boundaries are kept while the vault is locked. */
const FORMS = 'boundary forms';

/**
 * The forms of boundaries that were begun and not saved. When the vault locks they leave the page, sealed, and are
 * there again when it is opened. So they do when the page is left quickly.
 */
export function useSealedForms(
  vault: VaultState,
  journal: Pick<JournalActions, 'begun' | 'keepBegun' | 'beforeLeaving'>,
): Drafts {
  const drafts = useRef<Drafts>(new Map());

  async function putAway(): Promise<void> {
    const begun = [...drafts.current];
    drafts.current.clear();
    if (begun.length > 0) await journal.keepBegun(FORMS, JSON.stringify(begun));
  }

  useEffect(() => journal.beforeLeaving(putAway), []);

  useEffect(() => {
    void (vault === 'locked' ? putAway() : bringBack());
  }, [vault]);

  async function bringBack() {
    const kept = await journal.begun(FORMS);
    if (!kept) return;
    for (const [id, draft] of JSON.parse(kept)) if (!drafts.current.has(id)) drafts.current.set(id, draft);
    void journal.keepBegun(FORMS, '');
  }

  return drafts.current;
}
