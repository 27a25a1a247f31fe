import { randomUUID } from 'node:crypto';
import type { Kept } from '../../utils/core/kept';
import { HELD_FEELINGS, type LogEvent } from '../../utils/core/log';
import { EVENT } from '../../utils/services/events';
import { DAY_MS, HOUR_MS, MINUTE_MS, pick, type Seen, varied } from './life.ts';

const DAYS = 365;

/**
 * What happened at boundaries, each since it was made: mostly held, now and then crossed and said how that left them.
 *
 * @param toolIds what there is to turn to at a pause
 */
export function log(
  { at }: Seen,
  boundaries: readonly { readonly id: string; readonly agoMs: number }[],
  toolIds: readonly string[],
) {
  return boundaries.flatMap(({ id, agoMs }, which) => {
    const events: Kept[] = [];
    const days = Math.min(DAYS, Math.floor(agoMs / DAY_MS));
    for (let day = 0; day <= days; day += 1) {
      const n = day * 11 + which;
      for (let i = varied(n, 3); i > 0; i -= 1) {
        const then = at - Math.min(agoMs, day * DAY_MS + (2 + varied(n + i, 9)) * HOUR_MS) + i * MINUTE_MS;
        if (then < at) events.push(...visit(id, then, n + i), ...turnedTo(id, then, n + i, toolIds));
      }
    }
    return events;
  });
}

function visit(boundaryId: string, at: number, n: number): readonly Kept[] {
  const base = { id: randomUUID(), at, boundaryId };
  if (varied(n * 7, 8) !== 0) {
    const held = event({ ...base, kind: 'held', by: pick(['turned-back', 'hand', 'plan'] as const, n) });
    return varied(n, 3) === 0 ? [held, felt(base.id, at + MINUTE_MS, n)] : [held];
  }
  const reason = pick(['needed', 'children', 'lonely', 'worried', 'habit', null] as const, n);
  return [
    event({ ...base, kind: 'crossed', passMinutes: 5, reason, neededNow: false, fromReserve: false }),
    event({
      id: randomUUID(),
      at: at + 10 * MINUTE_MS,
      kind: 'felt',
      eventId: base.id,
      feeling: pick(['lower', 'same'] as const, n),
    }),
  ];
}

/** Now and then somebody or something was turned to, a moment before. */
function turnedTo(boundaryId: string, at: number, n: number, toolIds: readonly string[]): readonly Kept[] {
  if (toolIds.length === 0 || varied(n * 5, 6) !== 0) return [];
  const toolId = pick(toolIds, n);
  return [event({ id: randomUUID(), at: at - MINUTE_MS / 2, kind: 'turned-to', boundaryId, toolId })];
}

function felt(eventId: string, at: number, n: number): Kept {
  return event({ id: randomUUID(), at, kind: 'felt', eventId, feeling: pick(HELD_FEELINGS, n) });
}

function event(value: LogEvent): Kept {
  const { id, at } = value;
  return { kind: EVENT, id, at, versions: [{ clock: {}, changedAt: at, value }] };
}
