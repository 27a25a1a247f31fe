import { type CopyFacts, isCopyDue } from '../core/copy-reminder';
import { KINDS } from '../core/kinds';
import { isNumber } from '../core/shape';
import { EVENT } from './events';
import type { Clock, Items, Records } from './ports';
import { keptSettings } from './settings';
import type { LockedVault, Vault } from './vault';

/** The name under which it is kept when the last copy was made (epoch ms). */
export const LAST_COPY = 'last-copy';
/** The name under which it is kept when somebody last said "not now" to a reminder of one (epoch ms). */
export const COPY_NOT_NOW = 'copy-not-now';

/** What a reminder of a copy needs from outside. */
export interface CopyReminderPorts {
  readonly items: Items;
  readonly records: Records;
  readonly clock: Clock;
  readonly vault: () => Promise<Vault | LockedVault>;
}

/**
 * Whether to remind of a copy now; never while the vault is locked, or where nothing is to be kept. What was kept is
 * told by the times things sort by, which are asked for one at a time: an old entry that was changed since is not seen,
 * nor is what has no time of its own.
 */
export async function copyIsDue(ports: CopyReminderPorts): Promise<boolean> {
  const { remindDays, keepsNothing } = await keptSettings(ports.items);
  if (remindDays === null || keepsNothing || (await ports.vault()).state === 'locked') return false;
  const { at } = ports.clock.now();
  const items = await ports.items.read([LAST_COPY, COPY_NOT_NOW]);
  const lastCopyAt = timeOf(items[LAST_COPY]);
  const firstKeptAt = earliest(await firstsAfter(0, ports.records));
  const since = lastCopyAt === null ? firstKeptAt : earliest(await firstsAfter(lastCopyAt, ports.records));
  const facts: CopyFacts = {
    lastCopyAt,
    notNowAt: timeOf(items[COPY_NOT_NOW]),
    firstKeptAt,
    lastKeptAt: since,
  };
  return isCopyDue(facts, remindDays, at);
}

/** The time of the first thing of each kind that sorts after `at` (epoch ms). */
async function firstsAfter(at: number, records: Records): Promise<readonly number[]> {
  const kinds = [EVENT, ...KINDS.map(({ name }) => name)];
  const found = await Promise.all(
    kinds.map(async (kind) => {
      const [next] = await records.after({ kind, at, id: '\uffff' }, 1);
      return next?.key.kind === kind ? [next.key.at] : [];
    }),
  );
  return found.flat();
}

function earliest(times: readonly number[]): number | null {
  return times.length > 0 ? Math.min(...times) : null;
}

function timeOf(value: unknown): number | null {
  return isNumber(value) ? value : null;
}
