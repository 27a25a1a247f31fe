import type { Rules } from './boundary';
import { missedFirmTimes } from './firm-time';
import { firmness } from './firmness';
import { includesWindow } from './includes-window';
import { contains, intersection, isWithin } from './region';
import type { Lane } from './site';
import type { Moment } from './window';

/** The rules of `rules` and nothing else: what else an object carries does not come along. */
export function rulesOf(rules: Rules): Rules {
  const { sites, lanes, window, response, holdSeconds, passMinutes } = rules;
  const { nudgesAgain, reserveCrossings, coolingOffMinutes, firmTimes } = rules;
  return {
    sites,
    lanes,
    window,
    response,
    holdSeconds,
    passMinutes,
    nudgesAgain,
    reserveCrossings,
    coolingOffMinutes,
    firmTimes,
  };
}

/** Whether `to` is looser than `from` in any part. */
export function isLooser(from: Rules, to: Rules, now: Moment): boolean {
  return Object.values(looserParts(from, to, now)).includes(true);
}

/**
 * What of `to` may be taken at once: each part as `to` has it, or as `from` has it where `to` is looser. Sites and
 * lanes are taken one by one: every new site is, and no former one is given up; a lane is open only where it was open
 * and is to stay so. So are firm times: every new one holds, and none is given up that is on or begins within the hour.
 */
export function tightened(from: Rules, to: Rules, now: Moment): Rules {
  const looser = looserParts(from, to, now);
  const part = <P extends keyof Rules>(name: P): Rules[P] => (looser[name] ? from[name] : to[name]);
  return {
    sites: [...to.sites, ...from.sites.filter((site) => !isWithin(site, to.sites))],
    lanes: looser.lanes ? sharedLanes(from.lanes, to.lanes) : to.lanes,
    window: part('window'),
    response: part('response'),
    holdSeconds: part('holdSeconds'),
    passMinutes: part('passMinutes'),
    nudgesAgain: part('nudgesAgain'),
    reserveCrossings: part('reserveCrossings'),
    coolingOffMinutes: part('coolingOffMinutes'),
    firmTimes: [...to.firmTimes, ...missedFirmTimes(from, to, now)],
  };
}

/**
 * Looser is: a site no longer wholly covered, a lane not within a former lane, a window that leaves out some of the
 * former one, a weaker response, a shorter hold, longer passes, nudges that do not come again, more reserve, a shorter
 * cooling-off, a firm time given up that is on or begins within the hour. Everything else is tighter, or the same.
 */
function looserParts(from: Rules, to: Rules, now: Moment): Record<keyof Rules, boolean> {
  return {
    sites: !from.sites.every((site) => isWithin(site, to.sites)),
    lanes: !to.lanes.every((lane) => isWithin(lane, from.lanes)),
    window: !includesWindow(to.window, from.window, now),
    response: firmness(to.response) < firmness(from.response),
    holdSeconds: to.holdSeconds < from.holdSeconds,
    passMinutes: to.passMinutes > from.passMinutes,
    nudgesAgain: from.nudgesAgain && !to.nudgesAgain,
    reserveCrossings: to.reserveCrossings > from.reserveCrossings,
    coolingOffMinutes: to.coolingOffMinutes < from.coolingOffMinutes,
    firmTimes: missedFirmTimes(from, to, now).length > 0,
  };
}

function sharedLanes(former: readonly Lane[], wanted: readonly Lane[]): Lane[] {
  const shared = wanted.flatMap((lane) =>
    former.flatMap((old) => {
      const both = intersection(old, lane);
      return both ? [{ ...both, shown: contains(lane, old) ? old.shown : lane.shown }] : [];
    }),
  );
  return shared.filter((lane, i) =>
    shared.every((other, j) => i === j || !contains(other, lane) || (contains(lane, other) && i < j)),
  );
}
