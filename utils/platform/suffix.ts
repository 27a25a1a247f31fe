import { suffixes } from 'virtual:site-suffixes';
import { type SuffixRules, suffixIn, suffixRules } from '../core/public-suffix';
import type { SuffixOf } from '../core/site-reading';

let rules: SuffixRules | null = null;

/**
 * What the Public Suffix List (its private part too: `github.io`) says of a host, by the rules that `tldts` carries.
 * The list is large: import this file only where a person types a site. It is read at the first question.
 */
export const suffixOf: SuffixOf = (host) => {
  rules ??= suffixRules(suffixes);
  return suffixIn(rules, host);
};
