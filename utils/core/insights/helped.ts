import type { Moment } from '../window';
import type { Counted } from './counted';
import { type Days, startOf } from './days';

/** How long after turning to something what followed is looked at. */
const FOLLOWED_MS = 3_600_000;

/** One person or thing turned to at pauses, and what followed. */
export interface Helped {
  readonly toolId: string;
  /** How often it was turned to. */
  readonly times: number;
  /** After how many of them no crossing of the same boundary followed within the hour. */
  readonly stayed: number;
  readonly crossed: number;
}

/**
 * Whom or what a person turned to at a pause on the days, and whether a crossing of the same boundary followed within the
 * hour: that it came after says nothing of why. Turning to the same thing again within the hour, at the same boundary, is
 * once. Those whose hour is not over yet are not there. The most often chosen first.
 */
export function helped({ turns, visits }: Counted, days: Days, { at: now, zone }: Moment): readonly Helped[] {
  const [from, until] = [startOf(days.from, zone), startOf(days.to + 1, zone)];
  const crossings = visits.filter(({ outcome }) => outcome === 'crossed');
  const lastAt = new Map<string, number>();
  const all = new Map<string, { times: number; crossed: number }>();
  for (const { at, boundaryId, toolId } of turns) {
    const name = `${boundaryId} ${toolId}`;
    if (at - (lastAt.get(name) ?? Number.NEGATIVE_INFINITY) < FOLLOWED_MS) continue;
    lastAt.set(name, at);
    if (at < from || at >= until || at + FOLLOWED_MS > now) continue;
    const { times, crossed } = all.get(toolId) ?? { times: 0, crossed: 0 };
    const isCrossed = crossings.some(
      (crossing) => crossing.boundaryId === boundaryId && crossing.at > at && crossing.at <= at + FOLLOWED_MS,
    );
    all.set(toolId, { times: times + 1, crossed: crossed + (isCrossed ? 1 : 0) });
  }
  return [...all]
    .map(([toolId, { times, crossed }]) => ({ toolId, times, crossed, stayed: times - crossed }))
    .sort((a, b) => b.times - a.times || (a.toolId < b.toolId ? -1 : 1));
}
