import { BOUNDARIES, type BoundaryPorts } from './boundaries';
import { BREAK } from './kept-break';
import type { Notices } from './notice-ports';
import type { Items, Records } from './ports';
import { REMINDERS } from './reminders';
import { SENTINEL } from './sentinel';
import { SETTINGS } from './settings';
import { VAULT, VAULT_LOCK } from './vault';

/** The name under which it is kept that everything is being erased: whoever starts next goes on with it. */
export const ERASING = 'erasing';

/** What erasing needs from outside. `reconcile` takes away what the browser keeps for us: rules, scripts, the alarm. */
export interface ErasePorts extends Pick<BoundaryPorts, 'exclusive'> {
  readonly items: Items;
  readonly records: Records;
  readonly notices: Pick<Notices, 'clearAll'>;
  /** Forgets what is kept in memory only: the open vault's key first of all. */
  readonly forget: () => Promise<void>;
  /** The names of all items there are. */
  readonly names: () => Promise<readonly string[]>;
  readonly reconcile: () => Promise<void>;
  /** Removes the database of the records as a whole, where it does not open or is of a later version. */
  readonly discard: () => Promise<void>;
  /** Gives back the sites the browser lets us watch: it keeps their names. */
  readonly giveBack: () => Promise<void>;
}

/**
 * Erases everything: first the keys, without which nothing can be read any more, then what they sealed. Needs no
 * passphrase: it hides from nobody that it was done, and takes nothing that a person who has the device could not
 * take away. Killed at any moment it is gone on with at the next start ({@link goOnErasing}).
 */
export function eraseAll(ports: ErasePorts): Promise<void> {
  return ports.exclusive(VAULT_LOCK, () => erased(ports));
}

/**
 * Goes on with an erasing that was broken off; does nothing where there is none. One that is under way is waited for and
 * ends by itself: it gives sites back, of which the browser tells, and a second one would take what was begun anew since.
 */
export async function goOnErasing(ports: ErasePorts): Promise<void> {
  const isErasing = async () => (await ports.items.read([ERASING]))[ERASING] === true;
  if (!(await isErasing())) return;
  await ports.exclusive(VAULT_LOCK, async () => {
    if (await isErasing()) await erased(ports);
  });
}

async function erased(ports: ErasePorts): Promise<void> {
  await ports.items.write({ [ERASING]: true });
  await ports.items.remove([VAULT, SENTINEL]);
  await ports.forget();
  // What cannot be read would stop the reconciling; what reminds is not to show itself once more.
  await ports.items.remove([BOUNDARIES, SETTINGS, REMINDERS, BREAK]);
  await ports.notices.clearAll().catch(() => undefined);
  await ports.reconcile();
  await ports.giveBack();
  await ports.records.clear().catch(ports.discard);
  const rest = (await ports.names()).filter((name) => name !== ERASING);
  await ports.items.remove(rest);
  await ports.items.remove([ERASING]);
}
