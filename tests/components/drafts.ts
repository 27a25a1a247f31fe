import { type BoundaryWords, DEFAULT_RULES, type Rules } from '../../utils/core/boundary';
import type { BoundaryDraft } from '../../utils/protocol';
import { NOW } from './memory';
import { reads } from './stage';

export const HOUR_MS = 3_600_000;

/** A draft on the sites typed, for 48 hours from `from` (epoch ms), unless said otherwise. */
export function draftOn(
  typed: readonly string[],
  words: Partial<BoundaryWords> = {},
  rules: Partial<Rules> = {},
  from = NOW.at,
): Omit<BoundaryDraft, 'id'> {
  const sites = typed.map((text) => {
    const reading = reads(text);
    if (reading.kind !== 'site') throw new Error(`not a site: ${text}`);
    return { ...reading.region, ref: 0, shown: reading.shown, home: reading.home };
  });
  const window = { kind: 'for', from, until: from + 48 * HOUR_MS } as const;
  return {
    rules: { ...DEFAULT_RULES, sites, window, ...rules },
    words: { name: 'Not checking their feed', why: '', plan: '', planLink: '', line: '', ...words },
  };
}
