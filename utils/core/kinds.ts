import { AGREEMENT } from './agreement';
import { ATTACHMENT, PIECE } from './attachment';
import { BREAK_PLAN } from './break';
import { COMFORT } from './comfort';
import { COMMITMENT } from './commitment';
import { CONTACT } from './contact';
import { ENTRY } from './entry';
import { PATTERN } from './familiar';
import { FAREWELL } from './farewell';
import { FEELING_WORDS } from './feeling-words';
import type { Kind } from './kind';
import { LINE } from './line';
import { OWN_HELPLINE } from './own-helpline';
import { PLAN_NOTE } from './plan';
import { PRACTICE_LINES } from './practice-lines';
import { PRACTICE } from './practice-note';
import { RECORD } from './private-record';
import { CHAIN_END } from './record-chain';
import { REPAIR } from './repair';
import { REPAIR_RITUAL } from './repair-ritual';
import { REVIEW } from './review';
import { RITUAL } from './ritual';
import { SCRIPT } from './script';
import { SEVEN_EVENINGS } from './seven-evenings';
import { WEEK_REVIEW } from './week-review';
import { WORDING } from './wording';

/** All kinds there are, in the order copies and exports carry them. A new kind is one line here. */
export const KINDS: readonly Kind<unknown>[] = [
  ENTRY,
  FEELING_WORDS,
  SEVEN_EVENINGS,
  RECORD,
  CHAIN_END,
  ATTACHMENT,
  PIECE,
  PATTERN,
  REPAIR,
  COMMITMENT,
  AGREEMENT,
  REPAIR_RITUAL,
  WORDING,
  RITUAL,
  BREAK_PLAN,
  PRACTICE,
  PRACTICE_LINES,
  LINE,
  PLAN_NOTE,
  SCRIPT,
  CONTACT,
  COMFORT,
  OWN_HELPLINE,
  REVIEW,
  WEEK_REVIEW,
  FAREWELL,
];

/** The kind of that name; undefined for one this version does not know. */
export function kindOf(name: string): Kind<unknown> | undefined {
  return KINDS.find((kind) => kind.name === name);
}

/** How many things of a kind may be in memory at once, of `usual` ones. */
export function atOnce(kind: string, usual: number): number {
  return kindOf(kind)?.fewAtOnce ?? usual;
}
