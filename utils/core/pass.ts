import { LIMITS } from './boundary';

/** The minutes after a crossing in which one boundary stays quiet, in all tabs. Epoch ms; `until` is not included. */
export interface Pass {
  readonly boundaryId: string;
  readonly from: number;
  readonly until: number;
}

/** A pass of whole minutes from `at` (epoch ms); null for anything but 1 to {@link LIMITS.passMinutes} of them. */
export function passFor(boundaryId: string, minutes: number, at: number): Pass | null {
  const fits = Number.isInteger(minutes) && minutes >= 1 && minutes <= LIMITS.passMinutes;
  return fits ? { boundaryId, from: at, until: at + minutes * 60_000 } : null;
}

/** Whether a pass of that boundary is running at `at` (epoch ms). */
export function running(passes: readonly Pass[], boundaryId: string, at: number): boolean {
  return livePasses(passes, at).some((pass) => pass.boundaryId === boundaryId);
}

/**
 * The passes running at `at` (epoch ms). One that has not begun, after a clock was set back, is not among them:
 * else it could stay open for as long as the clock went back.
 */
export function livePasses(passes: readonly Pass[], at: number): readonly Pass[] {
  return passes.filter(({ from, until }) => from <= at && at < until);
}
