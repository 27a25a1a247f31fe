import {
  type Boundary,
  type BoundaryWords,
  type FirmTime,
  LIMITS,
  type Pending,
  type Rules,
} from './boundary';
import { rulesProblem } from './change';
import type { Kept } from './kept';
import { readStored, type StoredBoundary } from './migrations';
import { type Guard, isObject, isShape, isText } from './shape';
import type { Site } from './site';

/** A site as a copy carries it: its number is each vault's own. */
export type CarriedSite = Omit<Site, 'ref'>;

/** Rules as a copy carries them. */
export type CarriedRules = Omit<Rules, 'sites' | 'firmTimes'> & {
  readonly sites: readonly CarriedSite[];
  /** Missing for none, as copies were before there were any. */
  readonly firmTimes?: readonly FirmTime[];
};

/** A boundary as a copy carries it: without what only one vault knows, the numbers of its sites and its revision. */
export interface CarriedBoundary {
  readonly boundary: CarriedRules &
    Pick<Boundary, 'createdAt' | 'changedAt' | 'endedAt'> & {
      readonly pending: (Omit<Pending, 'to'> & { readonly to: CarriedRules | 'ended' }) | null;
    };
  /** Null: they did not open. */
  readonly words: BoundaryWords | null;
}

/** A boundary and its words as a copy carries them. */
export function carriedBoundary(stored: StoredBoundary, words: BoundaryWords | null): CarriedBoundary {
  const { id: _, revision: __, words: ___, pending, ...rest } = stored;
  const to = pending && (pending.to === 'ended' ? pending.to : carriedRules(pending.to));
  return {
    boundary: { ...carriedRules(rest), pending: pending && to && { ...pending, to } },
    words,
  };
}

/**
 * A boundary as a copy carried it, as it is here but for its id and revision.
 *
 * @param numbered gives sites their numbers: first asked for those that wait, then for those in force
 */
export function broughtBoundary(
  { pending, ...carried }: CarriedBoundary['boundary'],
  numbered: (sites: readonly CarriedSite[]) => readonly Site[],
): Omit<Boundary, 'id' | 'revision'> {
  const rules = <R extends CarriedRules>(of: R) => ({
    ...of,
    firmTimes: of.firmTimes ?? [],
    sites: numbered(of.sites),
  });
  const to = pending && (pending.to === 'ended' ? pending.to : rules(pending.to));
  return { ...rules(carried), pending: pending && to && { ...pending, to } };
}

/**
 * Whether a thing is a boundary that can be kept here: each version whole, within the bounds every boundary has, and
 * of the time it says it was made. What is not would stop this vault from reading any boundary.
 */
export function isCarriedBoundary(kept: Kept): kept is Kept<CarriedBoundary> {
  return kept.versions.every(({ value }) => isCarried(value, kept.at));
}

function isCarried(value: unknown, at: number): boolean {
  if (!isObject(value) || !isObject(value.boundary)) return false;
  const { boundary, words } = value;
  const pending = isObject(boundary.pending)
    ? { ...boundary.pending, to: asStored(boundary.pending.to) }
    : boundary.pending;
  const stored = { ...Object(asStored(boundary)), pending };
  const read = readStored({
    version: 2,
    nextRef: 2,
    boundaries: [{ ...stored, id: 'carried', revision: 1, words: '' }],
  });
  const isWhole = read.kind === 'ok' && read.value.boundaries.every((one) => isSound(one, at));
  return isWhole && (words === null || areWords(words));
}

function isSound(boundary: Boundary, at: number): boolean {
  const to = boundary.pending?.to ?? 'ended';
  return boundary.createdAt === at && isWithinBounds(boundary) && (to === 'ended' || isWithinBounds(to));
}

/** While a change waits, a boundary holds sites, lanes and firm times of before and after: more than anybody can give it. */
function isWithinBounds(rules: Rules): boolean {
  const oneByOne = [[], ...rules.firmTimes.map((one) => [one])];
  return oneByOne.every((firmTimes) => rulesProblem({ ...rules, sites: [], lanes: [], firmTimes }) === null);
}

/** Words that are none yet may come, too: those nobody could read are kept as empty ones. */
const isWordsShape: Guard<BoundaryWords> = isShape({
  name: isText,
  why: isText,
  plan: isText,
  planLink: isText,
  line: isText,
});

function areWords(value: unknown): boolean {
  return (
    isWordsShape(value) &&
    value.name.length <= LIMITS.name &&
    [value.why, value.plan, value.planLink, value.line].every((text) => text.length <= LIMITS.words) &&
    (value.planLink === '' || /^https:\/\//.test(value.planLink))
  );
}

function carriedRules<R extends Rules>({ sites, firmTimes, ...rules }: R) {
  const carried = { ...rules, sites: sites.map(withoutRef) };
  return firmTimes.length > 0 ? { ...carried, firmTimes } : carried;
}

function withoutRef({ ref: _, ...site }: Site): CarriedSite {
  return site;
}

function asStored(rules: unknown): unknown {
  return isObject(rules) ? { firmTimes: [], ...rules, sites: sitesWithAnyRefs(rules.sites) } : rules;
}

function sitesWithAnyRefs(sites: unknown): unknown {
  return Array.isArray(sites) ? sites.map((site) => (isObject(site) ? { ...site, ref: 1 } : site)) : sites;
}
