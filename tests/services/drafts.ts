import { type BoundaryWords, DEFAULT_RULES, type Rules } from '../../utils/core/boundary';
import type { Site } from '../../utils/core/site';
import type { BoundaryDraft } from '../../utils/protocol';

export const HOUR = 3_600_000;

export function site(host: string, more: Partial<Site> = {}): Site {
  const home = `https://${host}/`;
  return { host, subdomains: true, port: '', path: [], words: [], ref: 0, shown: host, home, ...more };
}

export const WORDS: BoundaryWords = {
  name: "Not checking Sam's feed",
  why: 'I lose the evening',
  plan: 'write to Mia',
  planLink: '',
  line: '',
};

/** A new boundary on feed.example, "for 48 hours" from `from`, unless said otherwise. */
export function draft(
  from: number,
  rules: Partial<Rules> = {},
  words: Partial<BoundaryWords> = {},
): BoundaryDraft {
  const window = { kind: 'for', from, until: from + 48 * HOUR } as const;
  return {
    id: null,
    rules: { ...DEFAULT_RULES, sites: [site('feed.example')], window, ...rules },
    words: { ...WORDS, ...words },
  };
}
