import { type Boundary, type FirmTime, LIMITS, type Rules } from './boundary';
import { firmness } from './firmness';
import { includesWeek, isInWeek, nextChange, weekOf } from './weekly';
import type { Moment } from './window';

/** No loosening waits longer than this. */
const LONGEST_WAIT_MS = LIMITS.coolingOffMinutes * 60_000;
const FIRMEST_FIRST = ['rest', 'pause'] as const;

/**
 * The boundary as it answers at a moment: as ever, or with the firmest response of the firm times that are on. Never
 * softer than it is, and itself again when they are over. Wall times are read in the zone of the moment.
 */
export function firmed<B extends Boundary>(boundary: B, now: Moment): B {
  const firmer = FIRMEST_FIRST.filter((response) => firmness(response) > firmness(boundary.response));
  const response = firmer.find((given) =>
    boundary.firmTimes.some((one) => one.response === given && isOn(one, now)),
  );
  return response ? { ...boundary, response } : boundary;
}

/** The instants (epoch ms) at which firm times may begin or end next: past ones and nulls among them. */
export function firmChanges(firmTimes: readonly FirmTime[], now: Moment): readonly (number | null)[] {
  return firmTimes
    .filter((one) => now.at < one.untilAt)
    .flatMap((one) => [nextChange(weekOf([one.time]), now), one.untilAt]);
}

/** Those that are on at `at` (epoch ms), or will be again; in their order. */
export function standingFirmTimes(firmTimes: readonly FirmTime[], at: number): readonly FirmTime[] {
  return firmTimes.filter((one) => at < one.untilAt);
}

/**
 * Those of `from` that `to` gives up too soon to be given up at once: they are on, or begin within an hour, the longest
 * that anybody waits for a loosening. One that is further off can go at once: before a wait for it were over, nothing
 * would be softer.
 */
export function missedFirmTimes(from: Rules, to: Rules, now: Moment): readonly FirmTime[] {
  return from.firmTimes.filter((one) => isNear(one, now) && !isHeld(one, to));
}

function isOn({ time, untilAt }: FirmTime, now: Moment): boolean {
  return now.at < untilAt && isInWeek(weekOf([time]), now);
}

function isNear(one: FirmTime, now: Moment): boolean {
  if (now.at >= one.untilAt) return false;
  const changesAt = nextChange(weekOf([one.time]), now);
  return isOn(one, now) || (changesAt !== null && changesAt - now.at <= LONGEST_WAIT_MS);
}

/** Whether rules are as firm in all of those hours, for as long. */
function isHeld(one: FirmTime, to: Rules): boolean {
  if (firmness(to.response) >= firmness(one.response)) return true;
  return to.firmTimes.some(
    (other) =>
      firmness(other.response) >= firmness(one.response) &&
      other.untilAt >= one.untilAt &&
      includesWeek(weekOf([other.time]), weekOf([one.time])),
  );
}
