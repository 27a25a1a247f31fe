import type { TakeFrom } from '../../utils/core/take';
import type { Reply } from '../../utils/protocol';

/** What a page to take along may ask for. */
export interface TakeActions {
  /** What there is of these local days (`YYYY-MM-DD`, both within), and words proposed to be taken out of it. */
  read(
    from: string,
    until: string,
  ): Promise<Reply<{ readonly all: TakeFrom; readonly suggested: readonly string[] }>>;
  /** Hands the page to the browser's downloads as Markdown; the file's name comes back. */
  saveText(text: string): Promise<Reply<string>>;
  /** Opens the browser's print window. */
  print(): void;
}
