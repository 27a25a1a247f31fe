import type { HelpList } from '../../utils/core/helpline';

/** What Support may ask for. It reads what came with Holdfast, and asks nothing of any network. */
export interface SupportActions {
  list(): Promise<HelpList>;
  /** Puts a text on the clipboard; answers whether it is there. */
  copy(text: string): Promise<boolean>;
  /** The browser's language (BCP 47): it may name the country somebody is in, and what they call others. */
  readonly language: string;
}
