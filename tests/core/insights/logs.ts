import type { Feeling, LogEvent } from '../../../utils/core/log';
import { instantOf } from '../../../utils/core/wall-time';

/** A place whose clocks change: back on 25 October 2026, forward on 29 March 2026. */
export const ZONE = 'Europe/Berlin';

/** A moment there, by its wall clock. */
export const at = (wall: string, zone = ZONE) => instantOf(wall, zone);
export const moment = (wall: string, zone = ZONE) => ({ at: at(wall, zone), zone });

let count = 0;
const nextId = () => {
  count += 1;
  return `e${count}`;
};

/** An event at a wall time of {@link ZONE}, or at an instant. */
export function held(
  when: string | number,
  boundaryId = 'b',
  by: 'turned-back' | 'plan' | 'hand' = 'turned-back',
) {
  return { id: nextId(), at: instant(when), kind: 'held', boundaryId, by } satisfies LogEvent;
}

export function crossed(when: string | number, boundaryId = 'b', fromReserve = false) {
  const rest = { passMinutes: 5, reason: null, neededNow: false, fromReserve };
  return { id: nextId(), at: instant(when), kind: 'crossed', boundaryId, ...rest } satisfies LogEvent;
}

export function left(when: string | number, boundaryId = 'b') {
  return { id: nextId(), at: instant(when), kind: 'left', boundaryId } satisfies LogEvent;
}

export function turnedTo(when: string | number, toolId: string, boundaryId = 'b') {
  return { id: nextId(), at: instant(when), kind: 'turned-to', boundaryId, toolId } satisfies LogEvent;
}

export function felt(event: LogEvent, feeling: Feeling | null, afterMs = 600_000) {
  return {
    id: nextId(),
    at: event.at + afterMs,
    kind: 'felt',
    eventId: event.id,
    feeling,
  } satisfies LogEvent;
}

export function takenBack(event: LogEvent) {
  return { id: nextId(), at: event.at + 1000, kind: 'taken-back', eventId: event.id } satisfies LogEvent;
}

function instant(when: string | number): number {
  return typeof when === 'number' ? when : at(when);
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b_79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
