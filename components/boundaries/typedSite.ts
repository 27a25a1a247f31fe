import { isSame } from '../../utils/core/region';
import { searchRegions } from '../../utils/core/search-engine';
import type { Lane, Region, Site } from '../../utils/core/site';
import { type SiteReading, siteText } from '../../utils/core/site-reading';
import { underscored } from '../ui/refusal';
import type { MessageKey } from '../ui/say';

/** Reads what a person typed, with the Public Suffix List at hand. */
export type ReadSite = (text: string) => SiteReading;

/**
 * The sites that a text leads to; their numbers are given when they are saved. A name or words lead to searches for
 * them on the hosts chosen. Where there is none, the sentence that says why.
 */
export function sitesIn(
  reading: SiteReading,
  engines: readonly string[],
): { readonly sites: readonly Site[]; readonly problem: MessageKey | null } {
  if (reading.kind === 'problem')
    return { sites: [], problem: `site_problem_${underscored(reading.problem)}` };
  if (reading.kind === 'site') return { sites: [siteFrom(reading)], problem: null };
  const sites = searchRegions(reading.words, engines).map(plainSite);
  return { sites, problem: sites.length > 0 ? null : 'boundary_problem_engines' };
}

/** The lane that a text leads to, or the sentence that says why there is none: a lane is always a place. */
export function laneIn(reading: SiteReading): {
  readonly lane: Lane | null;
  readonly problem: MessageKey | null;
} {
  if (reading.kind === 'site') return { lane: { ...reading.region, shown: reading.shown }, problem: null };
  const problem =
    reading.kind === 'words' ? 'site_problem_not_a_site' : `site_problem_${underscored(reading.problem)}`;
  return { lane: null, problem: problem as MessageKey };
}

/** A region as a site of its own, with nothing of what was typed. */
export function plainSite(region: Region): Site {
  return { ...region, ref: 0, shown: siteText({ ...region, words: [] }), home: `https://${region.host}/` };
}

/** The list with what is new in it: a place that is in it already stays as it was. */
export function withMore<R extends Region>(list: readonly R[], more: readonly R[]): readonly R[] {
  const isIn = (all: readonly R[], one: R) => all.some((other) => isSame(other, one));
  return [...list, ...more.filter((one, i) => !isIn(list, one) && !isIn(more.slice(0, i), one))];
}

/** The list with one place, found by its identity, changed or (null) taken out. */
export function withOther<R extends Region>(list: readonly R[], one: R, next: R | null): readonly R[] {
  return list.flatMap((other) => (other === one ? (next ? [next] : []) : [other]));
}

function siteFrom(reading: Extract<SiteReading, { kind: 'site' }>): Site {
  return { ...reading.region, ref: 0, shown: reading.shown, home: reading.home };
}
