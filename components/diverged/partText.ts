import type { DivergedPart, Side } from '../../utils/core/diverged';
import { windowAt } from '../../utils/core/schedule';
import type { Site } from '../../utils/core/site';
import { siteText } from '../../utils/core/site-reading';
import type { Moment } from '../../utils/core/window';
import { firmTimeText } from '../boundaries/firmTimeText';
import { windowText } from '../boundaries/windowText';
import type { MessageKey, Say } from '../ui/say';

/** What a part is called. */
export function partName(part: DivergedPart, say: Say): string {
  return say(PART_NAMES[part]);
}

const PART_NAMES: Readonly<Record<DivergedPart, MessageKey>> = {
  name: 'diverged_name',
  why: 'diverged_why',
  plan: 'diverged_plan',
  planLink: 'diverged_plan_link',
  line: 'diverged_line',
  sites: 'boundary_part_sites',
  lanes: 'boundary_part_lanes',
  window: 'boundary_part_window',
  response: 'boundary_part_response',
  holdSeconds: 'boundary_part_holdSeconds',
  passMinutes: 'boundary_part_passMinutes',
  nudgesAgain: 'boundary_part_nudgesAgain',
  reserveCrossings: 'boundary_part_reserveCrossings',
  coolingOffMinutes: 'boundary_part_coolingOffMinutes',
  firmTimes: 'boundary_part_firmTimes',
  ended: 'diverged_ended',
  waiting: 'diverged_waiting',
};

/** A part of a version, in the words the rest of the app has for it. */
export function partText(part: DivergedPart, { boundary, words }: Side, now: Moment, say: Say): string {
  switch (part) {
    case 'name':
    case 'why':
    case 'plan':
    case 'planLink':
    case 'line':
      return words?.[part] || say('diverged_nothing');
    case 'sites':
      return listed(boundary.sites.map(regionText), 'boundary_by_hand', say);
    case 'lanes':
      return listed(
        boundary.lanes.map(({ shown }) => shown),
        'diverged_nothing',
        say,
      );
    case 'window':
      return windowText(boundary.window, windowAt(boundary.window, boundary.createdAt, now), now, say);
    case 'response':
      return say(`boundary_response_${boundary.response}`);
    case 'holdSeconds':
      return say.count('ui_seconds', boundary.holdSeconds);
    case 'passMinutes':
      return say.duration(boundary.passMinutes * 60_000);
    case 'coolingOffMinutes':
      return boundary.coolingOffMinutes === 0
        ? say('diverged_none')
        : say.duration(boundary.coolingOffMinutes * 60_000);
    case 'nudgesAgain':
      return say(boundary.nudgesAgain ? 'diverged_yes' : 'diverged_no');
    case 'reserveCrossings':
      return new Intl.NumberFormat(say.locale).format(boundary.reserveCrossings);
    case 'firmTimes':
      return listed(
        boundary.firmTimes.map((one) => firmTimeText(one, now.zone, say)),
        'diverged_nothing',
        say,
      );
    case 'ended':
      return boundary.endedAt === null
        ? say('diverged_goes_on')
        : say('diverged_has_ended', say.moment(boundary.endedAt, now.at, now.zone));
    case 'waiting':
      if (!boundary.pending) return say('diverged_nothing_waits');
      return say(
        boundary.pending.to === 'ended' ? 'boundary_pending_end' : 'boundary_pending_change',
        say.duration(boundary.pending.dueAt - now.at),
        say.moment(boundary.pending.dueAt, now.at, now.zone),
      );
  }
}

function regionText(site: Site): string {
  return siteText(site, site.shown);
}

function listed(texts: readonly string[], none: MessageKey, say: Say): string {
  return texts.length === 0 ? say(none) : say.all(texts);
}
