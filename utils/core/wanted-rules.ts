import type { Boundary } from './boundary';
import { effective } from './change';
import { decideAt, type State } from './decision';
import { firmed } from './firm-time';
import { byFirmness, byNearness } from './firmness';
import { livePasses } from './pass';
import { contains, intersection, isWithin } from './region';
import { windowAt } from './schedule';
import type { Region } from './site';
import type { Moment } from './window';

/** What the browser is to do with loads within a region: our page for the site `ref`, or (`ref` 0) let it through. */
export interface WantedRule {
  readonly region: Region;
  readonly action: 'pause' | 'open';
  readonly ref: number;
  /** From 1; never the same twice. The rule of the highest priority whose region covers an address holds for it. */
  readonly priority: number;
}

/** Above every standing rule, however the two sets are replaced one after the other. */
const PASSING_PRIORITY = 1_000_000;

/**
 * The rules that make the browser answer loads as `decide` does, with no word from us: `standing` for the boundaries,
 * `passing` above them for the passes running, to be forgotten with the browser.
 *
 * Law: for every address, the rule of the highest priority that covers it is a pause with the same ref where `decide`
 * says pause, and opens, or is not there, where it says anything else.
 *
 * The answers come from `decideAt`, region by region; only their order is made here, as layers: the firmest boundary's
 * lanes (each above all, with everything softer within it), then its sites, then everything softer. That takes no rule
 * for the intersections of sites (thirty names looked up on one search engine have 2^30 of them; a browser takes a
 * thousand rules with patterns and refuses the whole set if there is one more). Rules that could never be met are left
 * out.
 */
export function wantedRules(
  state: State,
  now: Moment,
): { readonly standing: readonly WantedRule[]; readonly passing: readonly WantedRule[] } {
  const pausing = pausingNow(state, now);
  const passing = new Set(livePasses(state.passes, now.at).map(({ boundaryId }) => boundaryId));
  const passed = pausing.filter(({ id }) => passing.has(id)).flatMap(({ sites }) => sites);
  const remaining = pausing.filter(({ id }) => !passing.has(id));
  // What else holds there is said once more above the opened sites, whole: cut to them it could be thousands of rules.
  const opened = [...reached(passed, layers(null, remaining)), ...passed];

  const standing = ruled(layers(null, pausing), { ...state, boundaries: pausing, passes: [] }, now, 0);
  const above = ruled(opened, { ...state, boundaries: remaining, passes: [] }, now, PASSING_PRIORITY);
  return { standing: telling(standing, []), passing: telling(above, standing) };
}

/** The boundaries whose pause is on, firmest first, as boundaries that are simply on: one look at the clock for all. */
function pausingNow(state: State, now: Moment): Boundary[] {
  return state.boundaries
    .map((stored) => firmed(effective(stored, now.at), now))
    .filter(({ endedAt, response }) => endedAt === null && response !== 'nudge')
    .filter(({ window, createdAt }) => windowAt(window, createdAt, now).on)
    .map((boundary) => ({ ...boundary, window: { kind: 'open' as const }, firmTimes: [], pending: null }))
    .toSorted(byFirmness);
}

/** The regions in which answers differ, within one region (null: everywhere), the one that holds first. */
function layers(within: Region | null, [firmest, ...softer]: readonly Boundary[]): Region[] {
  if (!firmest) return [];
  // Wholly in a lane: without this the two ways through it (in the lane, and past it) would double at each boundary.
  if (within && firmest.lanes.some((lane) => contains(lane, within))) return layers(within, softer);
  const sites = clipped(firmest.sites.toSorted(byNearness), within);
  const lanes = clipped(firmest.lanes, within).filter((lane) =>
    sites.some((site) => intersection(site, lane)),
  );
  return [...lanes.flatMap((lane) => [...layers(lane, softer), lane]), ...sites, ...layers(within, softer)];
}

function clipped(regions: readonly Region[], within: Region | null): Region[] {
  if (!within) return [...regions];
  return regions.map((region) => intersection(region, within)).filter((region) => region !== null);
}

/** The regions that have something in common with those given, or with one that has, in their order. */
function reached(
  from: readonly Region[],
  regions: readonly Region[],
  before: readonly Region[] = [],
): readonly Region[] {
  const others = [...from, ...before];
  const found = regions.filter((region) => others.some((other) => intersection(region, other)));
  return found.length > before.length ? reached(from, regions, found) : found;
}

/** The rules for regions given in order, the exempt ones above; without those that stand wholly behind another. */
function ruled(regions: readonly Region[], state: State, now: Moment, floor: number): readonly WantedRule[] {
  const exempt = state.exempt.filter((region) => regions.some((other) => intersection(region, other)));
  const seen = [...exempt, ...regions].filter((region, i, all) => !isWithin(region, all.slice(0, i)));
  return seen.map((region, i) => {
    const answer = decideAt((outer) => contains(outer, region), state, now);
    const isPause = answer.kind === 'pause';
    const priority = floor + seen.length - i;
    return { region, action: isPause ? 'pause' : 'open', ref: isPause ? answer.ref : 0, priority };
  });
}

/** Without the rules that open what no rule below them would pause. */
function telling(rules: readonly WantedRule[], below: readonly WantedRule[]): readonly WantedRule[] {
  const kept: WantedRule[] = [];
  for (const rule of rules.toReversed()) {
    if (rule.action === 'pause' || opensAny(rule, [...kept, ...below])) kept.unshift(rule);
  }
  return kept;
}

function opensAny({ region }: WantedRule, below: readonly WantedRule[]): boolean {
  return below.some((rule, i) => {
    const both = rule.action === 'pause' ? intersection(rule.region, region) : null;
    const between = below.slice(0, i).map((other) => other.region);
    return both !== null && !isWithin(both, between);
  });
}
