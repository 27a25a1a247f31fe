import { type LogEvent, takenBackIn } from './log';

/** What was held over some days, and what else happened. */
export interface WeekHolds {
  /** All holds: visits turned back from, and those noted by hand, with a name or without. */
  readonly held: number;
  /** Visits, and of how many of them the person turned back. */
  readonly visits: number;
  readonly turnedBack: number;
}

/**
 * What was held at one boundary, or (null) at all of them and without a name, from `fromAt` until `untilAt` (epoch ms, the
 * last not included). Each event counts once, in whatever order they come; what was taken back does not count.
 */
export function weekHolds(
  events: readonly LogEvent[],
  boundaryId: string | null,
  fromAt: number,
  untilAt: number,
): WeekHolds {
  const takenBack = takenBackIn(events);
  const own = new Map<string, LogEvent>();
  for (const event of events) {
    const isOwn = boundaryId === null || ('boundaryId' in event && event.boundaryId === boundaryId);
    if (isOwn && event.at >= fromAt && event.at < untilAt && !takenBack.has(event.id))
      own.set(event.id, event);
  }
  const count = (is: (event: LogEvent) => boolean) => [...own.values()].filter(is).length;
  const turnedBack = count((event) => event.kind === 'held' && event.by !== 'hand');
  return {
    held: count(({ kind }) => kind === 'held' || kind === 'held-unnamed'),
    visits: turnedBack + count(({ kind }) => kind === 'crossed' || kind === 'left'),
    turnedBack,
  };
}
