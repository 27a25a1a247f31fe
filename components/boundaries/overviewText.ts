import { KEPT_DAYS, type KeptDays } from '../../utils/core/kept-days';
import type { Overview } from '../../utils/core/overview';
import { siteText } from '../../utils/core/site-reading';
import type { Say } from '../ui/say';

/** The name a person gave a boundary, or a neutral one where it cannot be read. */
export function nameText({ words }: Pick<Overview, 'words'>, say: Say): string {
  return words?.name || say('ui_boundary_unnamed');
}

/** The first site of a boundary, and how many more there are; empty for one kept by hand. */
export function sitesText({ boundary: { sites } }: Overview, say: Say): string {
  const [first, ...others] = sites;
  if (!first) return '';
  const text = siteText(first, first.shown);
  return others.length === 0 ? text : say.count('boundary_sites_more', others.length, text);
}

/** On how many days a boundary was kept; empty where it was on none, or kept on none: that would be a reproach. */
export function keptText({ kept, of }: KeptDays, say: Say): string {
  if (kept === 0) return '';
  const text = say.number(kept);
  return of === KEPT_DAYS ? say('boundary_kept_month', text) : say.count('boundary_kept_days', of, text);
}

/** What has happened at a boundary, holds first; empty when nothing has. */
export function countsText({ tally }: Pick<Overview, 'tally'>, say: Say): string {
  const parts = [
    tally.turnedBack > 0 && say.count('boundary_turned_back', tally.turnedBack),
    tally.heldByHand > 0 && say.count('ui_held_times', tally.heldByHand),
    tally.crossed > 0 && say.count('boundary_went_on', tally.crossed),
  ];
  return say.list(parts.filter((part) => part !== false));
}
