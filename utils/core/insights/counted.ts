import type { Feeling, LogEvent } from '../log';

/** How a visit ended. */
export type VisitOutcome = 'turned-back' | 'crossed' | 'left';

/** One visit that ended, with what was said of it. */
export interface Visit {
  readonly id: string;
  /** When it ended, epoch ms. */
  readonly at: number;
  readonly boundaryId: string;
  readonly outcome: VisitOutcome;
  /** A crossing granted beforehand: it leaves its day kept. */
  readonly fromReserve: boolean;
  /** How it left them, the latest word on it; null: none was said. */
  readonly feeling: Feeling | null;
}

/** Turning to somebody or something at a pause. */
export interface TurnedTo {
  readonly id: string;
  readonly at: number;
  readonly boundaryId: string;
  readonly toolId: string;
}

/** What there is to count of a log: each thing once, in the order of time. */
export interface Counted {
  readonly visits: readonly Visit[];
  readonly turns: readonly TurnedTo[];
}

/**
 * What counts of a log up to `untilAt` (epoch ms, included). Events have ids, so those that two devices brought, or that
 * were said twice, count once; what was taken back does not count, wherever in the list that stands; the order of the
 * events is nothing. A hold by hand and one without a name are no visits: nobody came anywhere.
 */
export function counted(events: readonly LogEvent[], untilAt: number): Counted {
  const once = new Map<string, LogEvent>();
  const takenBack = new Set<string>();
  const words = new Map<string, Extract<LogEvent, { kind: 'felt' }>>();
  for (const event of events) {
    if (event.at > untilAt) continue;
    if (event.kind === 'taken-back') takenBack.add(event.eventId);
    else if (event.kind === 'felt') {
      const there = words.get(event.eventId);
      if (!there || event.at > there.at || (event.at === there.at && event.id > there.id)) {
        words.set(event.eventId, event);
      }
    } else once.set(event.id, event);
  }
  const visits: Visit[] = [];
  const turns: TurnedTo[] = [];
  for (const event of once.values()) {
    if (takenBack.has(event.id)) continue;
    if (event.kind === 'turned-to') {
      const { id, at, boundaryId, toolId } = event;
      turns.push({ id, at, boundaryId, toolId });
    }
    const outcome = outcomeOf(event);
    if (!outcome || !('boundaryId' in event)) continue;
    visits.push({
      id: event.id,
      at: event.at,
      boundaryId: event.boundaryId,
      outcome,
      fromReserve: event.kind === 'crossed' && event.fromReserve,
      feeling: words.get(event.id)?.feeling ?? null,
    });
  }
  return { visits: visits.sort(byTime), turns: turns.sort(byTime) };
}

/** How a visit ended, by the event that says so; null for an event that is no visit. */
function outcomeOf(event: LogEvent): VisitOutcome | null {
  if (event.kind === 'held') return event.by === 'hand' ? null : 'turned-back';
  return event.kind === 'crossed' || event.kind === 'left' ? event.kind : null;
}

interface Timed {
  readonly at: number;
  readonly id: string;
}

function byTime(a: Timed, b: Timed): number {
  return a.at - b.at || (a.id < b.id ? -1 : 1);
}
