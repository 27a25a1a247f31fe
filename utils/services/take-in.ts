import { collectAll } from './collect';
import type { Clock, Session } from './ports';
import { type ResealPorts, sealAnew } from './reseal';
import { VAULT_LOCK } from './vault';
import { vaultNow } from './vault-session';

/** What taking in needs from outside. */
export interface TakingInPorts extends ResealPorts {
  readonly session: Session;
  readonly clock: Clock;
}

/**
 * What is to be done when the vault has been opened: what came while it was locked is taken in, and a sealing anew
 * that was broken off goes on. Does nothing while it is locked. Every page hears of it.
 */
export async function takeIn(ports: TakingInPorts): Promise<void> {
  const collected = await ports.exclusive('inbox', () =>
    ports.sharing(VAULT_LOCK, async () => {
      const vault = await vaultNow(ports);
      if (vault.state !== 'open') return false;
      await collectAll(vault, ports.records);
      return true;
    }),
  );
  if (!collected) return;
  await ports.session.logGrew(ports.clock.now().at);
  await sealAnew(ports);
}
