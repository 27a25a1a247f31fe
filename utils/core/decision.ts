import type { Address } from './address';
import type { Boundary, Response } from './boundary';
import { effective } from './change';
import { firmChanges, firmed } from './firm-time';
import { byFirmness, byNearness } from './firmness';
import { type Pass, running } from './pass';
import { covers } from './region';
import { windowAt } from './schedule';
import type { Region, Site } from './site';
import type { Moment } from './window';

/** All that a decision stands on, besides the visit and the moment. */
export interface State {
  readonly boundaries: readonly Boundary[];
  readonly passes: readonly Pass[];
  /** Addresses no boundary may cover: the helplines. */
  readonly exempt: readonly Region[];
}

/**
 * The answer to a visit, with its reason.
 * `askAgainAt` (epoch ms or null) is when the same address may first be answered otherwise: a pass or a window ends.
 */
export type Decision =
  | {
      readonly kind: 'nothing';
      readonly reason: 'exempt' | 'no-boundary' | 'off' | 'lane' | 'pass';
      readonly askAgainAt: number | null;
    }
  | {
      readonly kind: 'nudge' | 'pause';
      readonly reason: 'boundary-on';
      readonly boundaryId: string;
      readonly ref: number;
      readonly response: Response;
      readonly askAgainAt: number | null;
    };

/** What one boundary has to say to a visit that one of its sites covers. */
interface Voice {
  readonly boundary: Boundary;
  readonly site: Site;
  readonly says: 'boundary-on' | 'pass' | 'lane' | 'off';
  /** When it may first say something else: instants, past ones and nulls among them. */
  readonly changes: readonly (number | null)[];
}

/** The most telling reason first: what a person did on purpose comes before what merely is so. */
const TELLING = ['pass', 'lane', 'off'] as const;

/**
 * The answer to a visit: the one place that gives it.
 *
 * An exempt address is never answered. A boundary takes part when it has not ended, one of its sites covers the
 * address, its window is on, none of its own lanes covers the address and no pass of its own is running. Of those
 * taking part the firmest answers ({@link byFirmness}), by its narrowest covering site ({@link byNearness}).
 * Where none takes part, the reason is the first that holds of: exempt, pass, lane, off, no-boundary.
 *
 * In its firm times a boundary has their response ({@link firmed}). A pending change that has fallen due counts as made,
 * stored or not. The answer stays the same from `now` until `askAgainAt` as long as the state and the zone do.
 */
export function decide(visit: { readonly address: Address }, state: State, now: Moment): Decision {
  return decideAt((region) => covers(region, visit.address), state, now);
}

/** {@link decide}, for whatever is inside the regions that `inside` says: one address, or a whole region. */
export function decideAt(inside: (region: Region) => boolean, state: State, now: Moment): Decision {
  if (state.exempt.some(inside)) return { kind: 'nothing', reason: 'exempt', askAgainAt: null };
  const boundaries = state.boundaries.map((stored) => firmed(effective(stored, now.at), now));
  const voices = boundaries.flatMap((boundary) => voiceOf(boundary, inside, state.passes, now));
  const askAgainAt = earliestAfter(now.at, [
    ...voices.flatMap(({ changes }) => changes),
    ...boundaries.map(({ pending }) => pending?.dueAt ?? null),
  ]);
  const answering = voices.filter(({ says }) => says === 'boundary-on');
  const firmest = answering.toSorted((a, b) => byFirmness(a.boundary, b.boundary))[0];
  if (!firmest) {
    const reason = TELLING.find((told) => voices.some(({ says }) => says === told)) ?? 'no-boundary';
    return { kind: 'nothing', reason, askAgainAt };
  }
  const { id, response } = firmest.boundary;
  const kind = response === 'nudge' ? 'nudge' : 'pause';
  return { kind, reason: 'boundary-on', boundaryId: id, ref: firmest.site.ref, response, askAgainAt };
}

function voiceOf(
  boundary: Boundary,
  inside: (region: Region) => boolean,
  passes: readonly Pass[],
  now: Moment,
): Voice[] {
  const site = boundary.sites.filter(inside).toSorted(byNearness)[0];
  if (boundary.endedAt !== null || !site) return [];
  const window = windowAt(boundary.window, boundary.createdAt, now);
  const own = passes.filter(({ boundaryId }) => boundaryId === boundary.id);
  const changes = [
    window.changesAt,
    ...own.flatMap(({ from, until }) => [from, until]),
    ...firmChanges(boundary.firmTimes, now),
  ];
  return [
    { boundary, site, says: saying(boundary, inside, window.on, running(own, boundary.id, now.at)), changes },
  ];
}

function saying(
  { lanes }: Boundary,
  inside: (region: Region) => boolean,
  isOn: boolean,
  isPassing: boolean,
): Voice['says'] {
  if (!isOn) return 'off';
  if (lanes.some(inside)) return 'lane';
  return isPassing ? 'pass' : 'boundary-on';
}

function earliestAfter(at: number, instants: readonly (number | null)[]): number | null {
  const later = instants.filter((instant) => instant !== null).filter((instant) => instant > at);
  return later.length > 0 ? Math.min(...later) : null;
}
