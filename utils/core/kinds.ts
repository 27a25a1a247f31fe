import { ENTRY } from './entry';
import { FEELING_WORDS } from './feeling-words';
import type { Kind } from './kind';
import { LINE } from './line';
import { SEVEN_EVENINGS } from './seven-evenings';

/** All kinds there are, in the order copies and exports carry them. A new kind is one line here. */
export const KINDS: readonly Kind<unknown>[] = [ENTRY, FEELING_WORDS, SEVEN_EVENINGS, LINE];

/** The kind of that name; undefined for one this version does not know. */
export function kindOf(name: string): Kind<unknown> | undefined {
  return KINDS.find((kind) => kind.name === name);
}
