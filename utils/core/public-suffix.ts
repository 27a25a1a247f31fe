import type { SuffixOf } from './site-reading';

/** Rules of the Public Suffix List, as they are written there: `co.uk`, `*.ck`, `!www.ck`; names in ASCII. */
export type SuffixRules = ReadonlySet<string>;

/** A part of a name that domains are made of (RFC 1035 2.3.4; underscores as the URL Standard lets them be). */
const LABEL = /^(?!-)[a-z\d_-]{1,63}(?<!-)$/;
const LONGEST = 255;

/**
 * Reads rules from one text, as `scripts/site-suffixes.ts` writes it: names from their end, with what stands before each
 * in brackets. `uk(co,gov(a,))ck<*,)!www.ck,` is `uk`, `co.uk`, `gov.uk`, `a.gov.uk`, `*.ck` and `!www.ck`: a pointed
 * bracket opens what is no rule itself.
 */
export function suffixRules(text: string): SuffixRules {
  const rules = new Set<string>();
  const behind: string[] = [];
  for (const [, label = '', mark] of text.matchAll(/([^(<,)]*)([(<,)])/g)) {
    const name = label + (behind.at(-1) ?? '');
    if (label !== '' && mark !== '<') rules.add(name);
    if (mark === '(' || mark === '<') behind.push(`.${name}`);
    if (mark === ')') behind.pop();
  }
  return rules;
}

/**
 * What the rules say of a host, as `URL` writes it: the longest rule holds, an exception before all. A host under no
 * rule has no suffix, and its last two labels are registrable; neither an IP address nor what is no name has any.
 */
export function suffixIn(rules: SuffixRules, host: string): ReturnType<SuffixOf> {
  const isIp = host.includes(':') || /^\d+(?:\.\d+){3}$/.test(host);
  const labels = host.split('.');
  if (isIp || host.length > LONGEST || !labels.every((label) => LABEL.test(label)))
    return { suffix: null, registrable: null, isIp };

  const from = (i: number) => labels.slice(i).join('.');
  const at = labels.findIndex((_, i) =>
    [from(i), `!${from(i)}`, `*.${from(i + 1)}`].some((rule) => rules.has(rule)),
  );
  const first = at === -1 ? labels.length - 1 : rules.has(`!${from(at)}`) ? at + 1 : at;
  return {
    suffix: at === -1 ? null : from(first),
    registrable: first === 0 ? null : from(first - 1),
    isIp,
  };
}
