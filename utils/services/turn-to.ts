import { COMFORT } from '../core/comfort';
import { CONTACT } from '../core/contact';
import { type TurnTo, turnToOf } from '../core/turn-to';
import { type ThingPorts, thingsBetween } from './things';

/** What a person would turn to at a pause, by name. Refuses (`locked`) while the vault is. */
export async function readTurnTo(ports: Pick<ThingPorts, 'records' | 'vault'>): Promise<readonly TurnTo[]> {
  const [contacts, comforts] = await Promise.all([
    thingsBetween(CONTACT, ports),
    thingsBetween(COMFORT, ports),
  ]);
  return turnToOf(contacts.things, comforts.things);
}
