import { type Boundary, RULE_PARTS, type Rules } from '../../utils/core/boundary';
import { changed, effective } from '../../utils/core/change';
import type { Moment } from '../../utils/core/window';

/** A part of a boundary's rules. */
export type Part = (typeof RULE_PARTS)[number];

/** What saving other rules would do: what holds at once, and what would wait for the cooling-off. */
export interface Preview {
  readonly atOnce: readonly Part[];
  readonly waiting: readonly Part[];
}

/** What saving `rules` for a boundary would do now, part by part. A part can do both: a site added, another given up. */
export function previewOf(boundary: Boundary, rules: Rules, now: Moment): Preview {
  const before = effective(boundary, now.at);
  const after = changed(boundary, rules, now);
  return {
    atOnce: RULE_PARTS.filter((part) => !isSame(before[part], after[part])),
    waiting: RULE_PARTS.filter((part) => !isSame(after[part], rules[part])),
  };
}

/** Rules are plain data, and are compared as that; a difference in order alone counts as one. */
function isSame(a: Rules[Part], b: Rules[Part]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
