import type { assembled } from './assembly';
import type { Progress } from './services/ports';

/**
 * Opening and locking the vault from a page that is to be there at once: what makes keys of passphrases is fetched when
 * somebody asks for it.
 */
export function openingActions(ports: ReturnType<typeof assembled>) {
  const vault = async () => (await import('./vault-actions')).vaultActions(ports);
  return {
    unlock: async (passphrase: string, progress: Progress) => (await vault()).unlock(passphrase, progress),
    lock: async () => (await vault()).lock(),
    recover: async (code: Uint8Array<ArrayBuffer>) => (await vault()).recover(code),
  };
}
