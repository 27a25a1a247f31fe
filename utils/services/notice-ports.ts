/** What a notification says: neutral words, or the name a person gave a ritual and chose to be shown. */
export type Notice = { readonly kind: 'ritual'; readonly name: string | null } | { readonly kind: 'break' };

/** The browser's own notifications, where the person has allowed them. */
export interface Notices {
  allowed(): Promise<boolean>;
  /** Shows it under a name; one of that name that is there already is replaced. Nothing where not allowed. */
  show(name: string, notice: Notice): Promise<void>;
  clear(name: string): Promise<void>;
  clearAll(): Promise<void>;
}

/** What stands on the toolbar's button: a dot, minutes that are left, or nothing. */
export interface Badge {
  set(mark: 'dot' | number | null): Promise<void>;
}
