import { type Boundary, type BoundaryWords, RULE_PARTS, type Rules } from './boundary';
import { broughtBoundary, type CarriedBoundary, type CarriedSite } from './carried-boundary';
import { effective } from './change';
import { canonical } from './kept';
import { rulesOf } from './looser';
import type { Site } from './site';

/** One of the versions that two copies of the vault made of a boundary. */
export interface Side {
  readonly boundary: Boundary;
  /** Null: they did not open. */
  readonly words: BoundaryWords | null;
}

/** A boundary of which there is more than one version: the one in force, and those that stand beside it. */
export interface Diverged {
  readonly id: string;
  readonly inForce: Side;
  readonly others: readonly Side[];
  /** Which versions these are, to be given back when they are settled: what nobody has seen is not settled with them. */
  readonly seen: string;
}

/** A part in which two versions can differ. `ended` and `waiting`: whether it goes on, and what it waits for. */
export type DivergedPart = keyof BoundaryWords | keyof Rules | 'ended' | 'waiting';

const WORDS = ['name', 'why', 'plan', 'planLink', 'line'] as const satisfies readonly (keyof BoundaryWords)[];

/**
 * A version as a boundary at `at` (epoch ms). Sites that the boundary in force has are under its numbers, others under
 * none: they get one when they are saved.
 *
 * @param here the sites whose numbers are known
 */
export function sideOf(
  { boundary, words }: CarriedBoundary,
  id: string,
  here: readonly Site[],
  at: number,
): Side {
  const refs = new Map(here.map(({ ref, ...site }) => [canonical(site), ref]));
  const numbered = (sites: readonly CarriedSite[]): readonly Site[] =>
    sites.map((site) => ({ ...site, ref: refs.get(canonical(site)) ?? 0 }));
  const whole: Boundary = { ...broughtBoundary(boundary, numbered), id, revision: 1 };
  return { boundary: effective(whole, at), words };
}

/** The parts in which two versions differ, in the order they are shown; words that did not open differ from none. */
export function divergedParts(a: Side, b: Side): readonly DivergedPart[] {
  const { words: wordsA } = a;
  const { words: wordsB } = b;
  const isOther = (x: unknown, y: unknown) => canonical(x) !== canonical(y);
  return [
    ...WORDS.filter((part) => wordsA && wordsB && wordsA[part] !== wordsB[part]),
    ...RULE_PARTS.filter((part) => isOther(plain(a.boundary, part), plain(b.boundary, part))),
    ...(isOther(a.boundary.endedAt === null, b.boundary.endedAt === null) ? (['ended'] as const) : []),
    ...(isOther(waitingFor(a), waitingFor(b)) ? (['waiting'] as const) : []),
  ];
}

/**
 * What taking a version means: its end, or its rules, as they were asked for last. To be asked for as any change of the
 * boundary in force is, so that what is looser waits for the cooling-off of that one.
 */
export function wishOf({ boundary }: Side): Rules | 'ended' {
  if (boundary.endedAt !== null) return 'ended';
  const to = boundary.pending?.to;
  return to === 'ended' ? to : rulesOf(to ?? boundary);
}

/** A part of the rules without what only one vault knows, and sites and lanes in no order. */
function plain(rules: Rules, part: keyof Rules): unknown {
  if (part !== 'sites' && part !== 'lanes') return rules[part];
  return rules[part].map((region) => canonical({ ...region, ref: 0 })).sort();
}

function waitingFor({ boundary: { pending } }: Side): unknown {
  if (!pending) return null;
  return pending.to === 'ended' ? pending.to : RULE_PARTS.map((part) => plain(pending.to as Rules, part));
}
