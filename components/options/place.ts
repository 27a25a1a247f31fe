import type { MessageKey } from '../ui/say';

/** Where in the options app a person is: in memory only. */
export type Place =
  | { readonly name: 'welcome' | 'today' | 'settings' }
  | { readonly name: 'boundaries'; readonly news: MessageKey | null }
  | { readonly name: 'new'; readonly typedSite: string }
  | { readonly name: 'edit'; readonly boundaryId: string };
