import type { Settings } from '../core/settings';
import type { Moment } from '../core/window';
import { type BreakPorts, tellBreak } from './breaks';
import type { Badge } from './notice-ports';
import { type RemindPorts, remind } from './reminding';

/** What giving signs needs from outside. */
export interface MarkPorts extends RemindPorts, Pick<BreakPorts, 'memory'> {
  readonly badge: Badge;
}

/**
 * Gives the reminders that are due, tells the end of a break, and marks the toolbar's button: with the minutes that are
 * left of a break, or a dot. While the diary is on there is no sign of anything; where nothing is to be kept nothing
 * reminds, because what has been said could not be remembered.
 *
 * @returns when to look again (epoch ms); null: not at all. What cannot be read gives no sign, and stays as it is.
 */
export async function showMarks(
  now: Moment,
  { diary, keepsNothing }: Pick<Settings, 'diary' | 'keepsNothing'>,
  ports: MarkPorts,
): Promise<number | null> {
  if (diary) {
    await Promise.all([ports.badge.set(null), ports.notices.clearAll()]);
    return null;
  }
  const none = { isDot: false, at: null };
  const reminded = keepsNothing ? none : await remind(now, ports).catch(() => none);
  const taken = await tellBreak(now, ports);
  const isDot = reminded.isDot || taken.minutes === 0;
  await ports.badge.set(taken.minutes ? taken.minutes : isDot ? 'dot' : null);
  const due = [reminded.at, taken.at].filter((at) => at !== null);
  return due.length > 0 ? Math.min(...due) : null;
}
