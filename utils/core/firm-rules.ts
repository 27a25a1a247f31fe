import type { Boundary, FirmTime, Rules } from './boundary';
import { askedRules } from './change';
import { standingFirmTimes } from './firm-time';
import { canonical } from './kept';
import type { Moment } from './window';

/** The rules of a boundary, as they were asked for last, with that firm time besides; those that are over go. */
export function withFirmTime(boundary: Boundary, added: FirmTime, now: Moment): Rules {
  const rules = askedRules(boundary);
  return { ...rules, firmTimes: [...standingFirmTimes(rules.firmTimes, now.at), added] };
}

/** The same without that firm time. */
export function withoutFirmTime(boundary: Boundary, given: FirmTime, now: Moment): Rules {
  const rules = askedRules(boundary);
  const others = rules.firmTimes.filter((one) => canonical(one) !== canonical(given));
  return { ...rules, firmTimes: standingFirmTimes(others, now.at) };
}
