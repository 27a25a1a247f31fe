import { BREAK_PLAN } from './break';
import { ENTRY } from './entry';
import type { Kind } from './kind';
import { RITUAL } from './ritual';

/** All kinds there are, in the order copies and exports carry them. A new kind is one line here. */
export const KINDS: readonly Kind<unknown>[] = [ENTRY, RITUAL, BREAK_PLAN];

/** The kind of that name; undefined for one this version does not know. */
export function kindOf(name: string): Kind<unknown> | undefined {
  return KINDS.find((kind) => kind.name === name);
}
