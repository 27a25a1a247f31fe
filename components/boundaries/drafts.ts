import type { Draft } from './draft';

/** Forms begun and not saved, by the boundary's id, or `new`. In memory only: they are gone when the page is. */
export type Drafts = Map<string, Draft>;

/** Under which a new boundary's form is kept. */
export const NEW = 'new';
