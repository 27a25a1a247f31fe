import { type LogEvent, takenBackIn } from './log';
import type { Tally } from './overview';
import type { WindowState } from './window';

const WEEK_MS = 7 * 86_400_000;

/**
 * How often what happened at one boundary from `fromAt` (epoch ms, included) on. The events may come in any order and
 * more than once; one that was taken back does not count, wherever in the list that stands.
 */
export function tally(events: readonly LogEvent[], boundaryId: string, fromAt: number): Tally {
  const takenBack = takenBackIn(events);
  const counted = new Map<string, LogEvent>();
  for (const event of events) {
    const isOwn = 'boundaryId' in event && event.boundaryId === boundaryId;
    if (isOwn && event.at >= fromAt && !takenBack.has(event.id)) counted.set(event.id, event);
  }
  const count = (is: (event: LogEvent) => boolean) => [...counted.values()].filter(is).length;
  return {
    turnedBack: count((event) => event.kind === 'held' && event.by !== 'hand'),
    heldByHand: count((event) => event.kind === 'held' && event.by === 'hand'),
    crossed: count((event) => event.kind === 'crossed'),
    left: count((event) => event.kind === 'left'),
  };
}

/**
 * From when on (epoch ms) a boundary's events are counted on the screens: the start of the running stretch of its
 * window, but no more than seven days before `at`; those seven days where there is no running stretch or no start.
 */
export function tallyFrom(window: WindowState, at: number): number {
  const weekAgo = at - WEEK_MS;
  return window.since === null ? weekAgo : Math.max(window.since, weekAgo);
}

/** Crossings granted beforehand that are left: of `granted`, those not used from `fromAt` (epoch ms, included) on. */
export function reserveLeft(
  events: readonly LogEvent[],
  boundaryId: string,
  fromAt: number,
  granted: number,
): number {
  const takenBack = takenBackIn(events);
  const used = new Set<string>();
  for (const event of events) {
    if (event.kind !== 'crossed' || !event.fromReserve || event.boundaryId !== boundaryId) continue;
    if (event.at >= fromAt && !takenBack.has(event.id)) used.add(event.id);
  }
  return Math.max(0, granted - used.size);
}
