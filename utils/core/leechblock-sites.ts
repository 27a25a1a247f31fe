import { LIMITS } from './boundary';
import { contains, isSame } from './region';
import type { Lane, Site } from './site';
import { readSite, type SiteReading, type SuffixOf } from './site-reading';

/** Why a pattern of LeechBlock's has no counterpart here; each has its sentence (`backup_left_<name>`). */
export type PatternLeft =
  | 'everything'
  | 'keyword'
  | 'referrer'
  | 'file'
  | 'pattern'
  | 'not-a-site'
  | 'too-many';

/** The sites and lanes that a list of patterns leads to, as typed texts and as regions, and what was left out of it. */
export interface SitesRead {
  readonly typed: readonly string[];
  readonly sites: readonly Site[];
  readonly lanes: readonly Lane[];
  readonly left: readonly { readonly pattern: string; readonly why: PatternLeft }[];
}

type Found = Extract<SiteReading, { kind: 'site' }>;

/**
 * Reads LeechBlock's `sites`: patterns apart by blanks. A plain one is read as if typed here, so a registrable name
 * means all below it; `*.name` does so for any name, and wildcards at the very end of an address say what we mean by
 * it anyway. Other wildcards, words in pages (`~`), referrers (`>`) and local files have no counterpart. An exception (`+`) becomes
 * a lane where it lies on a covered site; elsewhere there is nothing to except. Comments (`#`) are passed over.
 */
export function readLeechBlockSites(patterns: string, suffix: SuffixOf): SitesRead {
  const typed: string[] = [];
  const sites: Site[] = [];
  const lanes: Lane[] = [];
  const left: SitesRead['left'][number][] = [];
  const all = [...new Set(patterns.split(/\s+/))].filter(
    (pattern) => pattern !== '' && !pattern.startsWith('#'),
  );

  for (const pattern of all.filter((one) => !one.startsWith('+'))) {
    const read = siteIn(pattern, suffix);
    if (typeof read === 'string') left.push({ pattern, why: read });
    else if (sites.some((site) => isSame(site, read.region))) continue;
    else if (sites.length >= LIMITS.sites) left.push({ pattern, why: 'too-many' });
    else {
      typed.push(read.shown);
      sites.push({ ...read.region, ref: 0, shown: read.shown, home: read.home });
    }
  }
  for (const pattern of all.filter((one) => one.startsWith('+'))) {
    const read = siteIn(pattern.slice(1), suffix);
    if (typeof read === 'string') left.push({ pattern, why: read });
    else if (lanes.length >= LIMITS.lanes) left.push({ pattern, why: 'too-many' });
    else if (sites.some((site) => contains(site, read.region)))
      lanes.push({ ...read.region, shown: read.shown });
  }
  return { typed, sites, lanes, left };
}

function siteIn(pattern: string, suffix: SuffixOf): Found | PatternLeft {
  if (pattern === 'FILE') return 'file';
  if (pattern.startsWith('~')) return 'keyword';
  if (pattern.startsWith('>')) return 'referrer';
  if (/^[*+]+$/.test(pattern)) return 'everything';
  const isBelow = pattern.startsWith('*.');
  const place = pattern.replace(/^\*\./, '').replace(/\/\*+\+?$/, '');
  if (place.includes('*')) return 'pattern';
  const read = readSite(place, suffix);
  if (read.kind !== 'site') return 'not-a-site';
  return isBelow ? { ...read, region: { ...read.region, subdomains: true } } : read;
}
