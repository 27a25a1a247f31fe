import { begun, type Kept } from '../../utils/core/kept';
import type { Kind } from '../../utils/core/kind';

/** The copy of the vault that the made-up life was written in. */
export const ELSEWHERE = crypto.randomUUID();

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** The moment a life is seen from: epoch ms, and where. */
export interface Seen {
  readonly at: number;
  readonly zone: string;
}

/** A thing of a kind as it was written at `at` (epoch ms). */
export function thing<T>(kind: Kind<T>, value: T, at: number, id: string = crypto.randomUUID()): Kept {
  return begun(kind.name, id, value, ELSEWHERE, at);
}

/** The local day so many days before, `YYYY-MM-DD`. */
export function dayBefore({ at, zone }: Seen, days: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .subtract({ days })
    .toString();
}

/** The instant (epoch ms) of a wall time on the day so many days before. */
export function atWall(seen: Seen, days: number, time: string): number {
  return Temporal.PlainDate.from(dayBefore(seen, days)).toZonedDateTime({
    timeZone: seen.zone,
    plainTime: time,
  }).epochMilliseconds;
}

/** The same at each walk, and without a pattern that anybody sees: 0 to `below`, for the `n`th of anything. */
export function varied(n: number, below: number): number {
  return (Math.imul(n + 1, 0x9e3779b1) >>> 16) % below;
}

/** The `n`th of a list, round and round in no order that anybody sees. */
export function pick<T>(list: readonly T[], n: number): T {
  const one = list[varied(n, list.length)];
  if (one === undefined) throw new RangeError('nothing to pick from');
  return one;
}
