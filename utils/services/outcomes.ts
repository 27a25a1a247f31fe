import type { LogEvent } from '../core/log';
import { passFor } from '../core/pass';
import { Refused } from '../core/refused';
import { append } from './events';
import type { Clock, Exclusive, Items, Records, Session, Sharing } from './ports';
import { keptSettings } from './settings';
import { type LockedVault, VAULT_LOCK, type Vault } from './vault';

/** How long a pass that has run out is still known. */
const KNOWN_AFTER_MS = 24 * 3_600_000;

/** What recording an outcome needs from outside. */
export interface OutcomePorts {
  readonly items: Items;
  readonly session: Session;
  readonly records: Records;
  readonly clock: Clock;
  readonly exclusive: Exclusive;
  readonly sharing: Sharing;
  readonly vault: () => Promise<Vault | LockedVault>;
  /** In a private window visits are answered and never logged. */
  readonly isPrivate: boolean;
  readonly reconcile: () => Promise<void>;
}

/**
 * Records what happened. A crossing first opens its pass, in all tabs, and only then is logged: a full disk keeps
 * nobody from going on. Where a person would have nothing kept, nothing is. Saying the same event again changes nothing.
 * Refuses as the storage does; `private-window` for a hold by hand, which is nothing but its record.
 */
export async function record(event: LogEvent, ports: OutcomePorts): Promise<void> {
  if (event.kind === 'crossed') await openPass(event.boundaryId, event.passMinutes, event.at, ports);
  if (ports.isPrivate) {
    if (event.kind === 'held' && event.by === 'hand') throw new Refused('private-window');
    return;
  }
  if ((await keptSettings(ports.items)).keepsNothing) return;
  await ports.sharing(VAULT_LOCK, async () => append(event, await ports.vault(), ports.records));
  await ports.session.logGrew(event.at);
}

function openPass(boundaryId: string, minutes: number, at: number, ports: OutcomePorts): Promise<void> {
  return ports.exclusive('passes', async () => {
    const pass = passFor(boundaryId, minutes, at);
    if (!pass) throw new Refused('bad-request');
    const passes = await ports.session.passes();
    const others = passes.filter((other) => other.boundaryId !== boundaryId || other.until > pass.until);
    // The one that ran out stays known for a while: the card says that it has.
    const recent = others.filter(({ until }) => until > ports.clock.now().at - KNOWN_AFTER_MS);
    await ports.session.setPasses([...recent, pass]);
    await ports.reconcile();
  });
}
