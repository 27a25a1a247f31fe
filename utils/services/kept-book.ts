import { isLineBook, type LineBook } from '../core/line-book';
import { isText } from '../core/shape';
import type { LockedVault, Vault } from './vault';

/** The name under which the book of lines is kept, sealed (base64), beside the boundaries: it is read at one go. */
export const LINE_BOOK = 'line-book';
/** All of it is one sealed value. */
export const BOOK_PLACE = { kind: 'line-book', id: 'all', revision: 1 };

/**
 * The book, or null where there is none, or it cannot be opened: the lines are then the deck's by the date, until the
 * next change makes it anew of what is kept. Never refuses.
 */
export async function keptBook(kept: unknown, vault: Vault | LockedVault): Promise<LineBook | null> {
  if (vault.state === 'locked' || !isText(kept)) return null;
  try {
    const book = await vault.open(BOOK_PLACE, Uint8Array.fromBase64(kept));
    return isLineBook(book) ? book : null;
  } catch {
    return null;
  }
}
