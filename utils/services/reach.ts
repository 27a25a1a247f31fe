import { EXEMPT } from '../core/exempt';
import { firmChanges } from '../core/firm-time';
import { originsOf } from '../core/origin';
import { livePasses } from '../core/pass';
import { windowAt } from '../core/schedule';
import type { Site } from '../core/site';
import { wantedRules } from '../core/wanted-rules';
import type { Window } from '../core/window';
import { standingBoundaries } from './boundaries';
import { type BreakPorts, settleBreak } from './breaks';
import { type MarkPorts, showMarks } from './marks';
import type { Alarm, Clock, Exclusive, Items, Permissions, RuleBook, Scripts, Session } from './ports';
import { keptSettings } from './settings';
import { unwatched } from './unwatched';
import { sitesInVault } from './veil';

/**
 * For how long a wall time is taken to come at the instant worked out for it. No browser tells that its machine has
 * come to another zone; looked at again after this, what is due there is at most so late on a journey east.
 */
const WALL_TRUSTED_MS = 3 * 3_600_000;

/** What reach needs from outside. */
export interface ReachPorts extends BreakPorts, MarkPorts {
  readonly items: Items;
  readonly session: Session;
  readonly clock: Clock;
  readonly permissions: Permissions;
  readonly rules: RuleBook;
  readonly scripts: Scripts;
  readonly alarm: Alarm;
  readonly exclusive: Exclusive;
}

/**
 * Brings rules, scripts, what reminds and the one alarm in line with what is stored, granted and due. Running it once is
 * enough whatever was slept through, killed, updated or set wrong; running it again changes nothing.
 * While the diary is on, there is none of them, and it is on and off at once: cooling off is for what a person has
 * set themselves against a pull, and this against being noticed. Safety comes first.
 * Refuses as {@link standingBoundaries} and {@link keptSettings} do, and then leaves everything as it is.
 */
export async function reconcile(ports: ReachPorts): Promise<void> {
  // Before anything else is held: it changes boundaries. What it cannot do now it does the next time.
  await settleBreak(ports).catch(() => undefined);
  return ports.exclusive('reach', async () => {
    const now = ports.clock.now();
    const settings = await keptSettings(ports.items);
    const { diary } = settings;
    const { isOn: isVeiled } = await sitesInVault(ports.items);
    const boundaries = diary ? [] : await standingBoundaries(ports.items, now.at);
    const passes = diary ? [] : livePasses(await ports.session.passes(), now.at);
    const wanted = wantedRules({ boundaries, passes, exempt: EXEMPT }, now);
    // Sites that are in the vault only are told the browser for as long as it runs, never for its disk.
    if (isVeiled) await ports.rules.set([], [...wanted.standing, ...wanted.passing]);
    else await ports.rules.set(wanted.standing, wanted.passing);

    const windows = boundaries.map((boundary) => windowAt(boundary.window, boundary.createdAt, now));
    const sites = boundaries.flatMap((boundary, i) => (windows[i]?.over ? [] : boundary.sites));
    await ports.scripts.runOn(await allowedOrigins(sites, ports.permissions), !isVeiled);

    const marksAt = await showMarks(now, settings, ports);
    const followsWall = marksAt !== null || boundaries.some(({ window }) => isByWall(window));
    const due = [
      ...windows.map(({ changesAt }) => changesAt),
      ...boundaries.map(({ pending }) => pending?.dueAt ?? null),
      ...boundaries.flatMap(({ firmTimes }) => firmChanges(firmTimes, now)),
      ...passes.map(({ until }) => until),
      marksAt,
      followsWall ? now.at + WALL_TRUSTED_MS : null,
    ].filter((at) => at !== null);
    await ports.alarm.set(due.length > 0 ? Math.min(...due) : null);
  });
}

function isByWall({ kind }: Window): boolean {
  return kind === 'weekly' || kind === 'until';
}

async function allowedOrigins(sites: readonly Site[], permissions: Permissions): Promise<readonly string[]> {
  const refused = new Set(await unwatched(sites, permissions));
  const origins = sites.filter((site) => !refused.has(site)).flatMap((site) => originsOf(site));
  return [...new Set(origins)].sort();
}
