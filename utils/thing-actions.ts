import type { assembled } from './assembly';
import type { Kept } from './core/kept';
import type { Kind } from './core/kind';
import { BOUNDARIES } from './services/boundaries';
import { replied } from './services/reply';
import { editThing, eraseThing, putThing, thingsBetween, writeThing } from './services/things';
import { isUntouched } from './services/untouched';
import { makeVault, passingVault } from './services/vault';

type Ports = ReturnType<typeof assembled>;

/**
 * How a page keeps anything: in a vault that is made where there is none, and every other page hears of it. For who only
 * looks none is made: rooms for reading leave nothing behind, and none stands there again a moment after an erasing.
 */
export function keepingIn(ports: Ports) {
  const vault = async () => ((await isUntouched(ports)) ? passingVault(ports) : ports.vault());
  const told = <T>(work: () => Promise<T>) =>
    replied(async () => {
      if (!ports.isPrivate) await makeVault(ports, BOUNDARIES);
      const value = await work();
      await ports.session.logGrew(ports.clock.now().at);
      return value;
    });
  return { vault, told };
}

/** What a view may do with the things of one kind. Each answers after the commit. */
export function thingActions<T>(kind: Kind<T>, ports: Ports) {
  const { vault, told } = keepingIn(ports);
  return {
    /** All there are, or those with `fromAt <= at < untilAt` (epoch ms), newest first. */
    read: (fromAt?: number, untilAt?: number) =>
      replied(async () => {
        const { things, refused } = await thingsBetween(kind, { ...ports, vault }, fromAt, untilAt);
        return { things, unreadable: refused.length };
      }),
    write: (value: T, at?: number) => told(() => writeThing(kind, value, ports, at)),
    edit: ({ id, at }: Kept<T>, value: T) => told(() => editThing(kind, id, at, value, ports)),
    /** For the one thing of an id known beforehand. */
    put: (id: string, value: T) => told(() => putThing(kind, id, value, ports)),
    erase: ({ id, at }: Kept<T>) =>
      told(async () => {
        await eraseThing(kind, id, at, ports);
        return null;
      }),
  };
}
