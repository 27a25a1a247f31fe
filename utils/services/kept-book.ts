import { isLineBook, type LineBook } from '../core/line-book';
import { isText } from '../core/shape';
import type { LockedVault, Vault } from './vault';

/** The name under which the book of lines is kept, sealed (base64), beside the boundaries: it is read at one go. */
export const LINE_BOOK = 'line-book';
/** All of it is one sealed value. */
export const BOOK_PLACE = { kind: 'line-book', id: 'all', revision: 1 };

/**
 * The book, or null where there is none, it cannot be opened, or another version of Holdfast wrote it: the lines are then
 * the deck's by the date. Never refuses.
 */
export async function keptBook(kept: unknown, vault: Vault | LockedVault): Promise<LineBook | null> {
  if (vault.state === 'locked') return null;
  const book = await bookThere(kept, vault);
  return isLineBook(book) ? book : null;
}

/** What lies there, opened, of whatever version; null where there is nothing, or it cannot be opened. Never refuses. */
export async function bookThere(kept: unknown, vault: Vault): Promise<unknown> {
  if (!isText(kept)) return null;
  try {
    return await vault.open(BOOK_PLACE, Uint8Array.fromBase64(kept));
  } catch {
    return null;
  }
}
