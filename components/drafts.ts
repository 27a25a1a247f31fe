/** What is begun in a form and not saved: kept sealed, and there again when the form is opened next. */
export interface DraftActions {
  /** What was begun in a form and not saved; null for nothing. */
  begun(form: string): Promise<string | null>;
  /** Keeps what stands in a form, sealed, also when the vault has just been locked. Empty: forgets it. */
  keepBegun(form: string, text: string): Promise<void>;
  /** Has `keep` called when the page is left quickly. Answers how to end it. */
  beforeLeaving(keep: () => Promise<void>): () => void;
}
