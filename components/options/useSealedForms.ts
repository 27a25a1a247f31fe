import { useEffect, useRef } from 'preact/hooks';
import type { VaultState } from '../../utils/core/house';
import type { Drafts } from '../boundaries/drafts';
import type { JournalActions } from '../journal/actions';

/** Under which the forms of boundaries are kept while the vault is locked. */
const FORMS = 'boundary forms';

/**
 * The forms of boundaries that were begun and not saved. When the vault locks they leave the page, sealed, and are
 * there again when it is opened.
 */
export function useSealedForms(
  vault: VaultState,
  journal: Pick<JournalActions, 'begun' | 'keepBegun'>,
): Drafts {
  const drafts = useRef<Drafts>(new Map());
  const before = useRef(vault);

  useEffect(() => {
    if (vault === before.current && vault !== 'open') return;
    before.current = vault;
    if (vault === 'locked') {
      if (drafts.current.size > 0) void journal.keepBegun(FORMS, JSON.stringify([...drafts.current]));
      drafts.current.clear();
    }
    if (vault === 'open') void bringBack();
  }, [vault]);

  async function bringBack() {
    const kept = await journal.begun(FORMS);
    if (!kept) return;
    for (const [id, draft] of JSON.parse(kept)) if (!drafts.current.has(id)) drafts.current.set(id, draft);
    void journal.keepBegun(FORMS, '');
  }

  return drafts.current;
}
