import { AGREEMENT } from './agreement';
import { COMMITMENT } from './commitment';
import { ENTRY } from './entry';
import { PATTERN } from './familiar';
import type { Kind } from './kind';
import { REPAIR } from './repair';
import { REPAIR_RITUAL } from './repair-ritual';
import { WORDING } from './wording';

/** All kinds there are, in the order copies and exports carry them. A new kind is one line here. */
export const KINDS: readonly Kind<unknown>[] = [
  ENTRY,
  PATTERN,
  REPAIR,
  COMMITMENT,
  AGREEMENT,
  REPAIR_RITUAL,
  WORDING,
];

/** The kind of that name; undefined for one this version does not know. */
export function kindOf(name: string): Kind<unknown> | undefined {
  return KINDS.find((kind) => kind.name === name);
}
