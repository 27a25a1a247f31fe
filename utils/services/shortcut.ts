import type { HeldByKey, LogEvent } from '../core/log';
import { windowAt } from '../core/schedule';
import { standingBoundaries } from './boundaries';
import { type OutcomePorts, record } from './outcomes';
import type { Ids } from './ports';
import { keptSettings } from './settings';

/** What the key that notes a hold needs from outside. */
export interface ShortcutPorts extends OutcomePorts {
  readonly ids: Ids;
  /** Notes the hold for whoever opens the popup next: it can be taken back there. */
  readonly noteHeld: (held: HeldByKey) => Promise<void>;
  /** Opens the popup; false where the browser does not let us. */
  readonly openPopup: () => Promise<boolean>;
}

/**
 * The key that notes a hold, for a moment in which nobody wants to look at a screen. With one boundary on it is logged
 * for that one; with the vault locked, without a name, as the popup would, and nothing opens. Where several are on, or
 * none, the popup opens, in which it takes one tap to say which: a hold logged for the wrong one would have to be found
 * and taken back. Where that is not possible it is logged without a name, rather than lost.
 *
 * @returns whether it is in the log
 */
export async function heldByKey(ports: ShortcutPorts): Promise<boolean> {
  const now = ports.clock.now();
  const stamp = { id: ports.ids.newId(), at: now.at };
  const unnamed: LogEvent = { ...stamp, kind: 'held-unnamed' };
  if (ports.isPrivate || (await keptSettings(ports.items)).keepsNothing) {
    await ports.openPopup();
    return false;
  }
  if ((await ports.vault()).state === 'locked') return log(unnamed, ports);
  const on = (await standingBoundaries(ports.items, now.at)).filter(
    ({ window, createdAt }) => windowAt(window, createdAt, now).on,
  );
  const [only] = on;
  if (only && on.length === 1) {
    return log({ ...stamp, kind: 'held', boundaryId: only.id, by: 'hand' }, ports);
  }
  return (await ports.openPopup()) ? false : log(unnamed, ports);
}

async function log(event: LogEvent, ports: ShortcutPorts): Promise<boolean> {
  await record(event, ports);
  await ports.noteHeld({ eventId: event.id, at: event.at });
  return true;
}
