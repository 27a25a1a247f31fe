import { isBelow, KDF_COST, KDF_FLOOR } from '../core/kdf';
import { Refused } from '../core/refused';
import type { SealedVault, StoredVault } from '../core/stored-vault';
import type { Exclusive, PassphraseKeys, Progress, Records, Sharing } from './ports';
import { purposeIn, storedVaultOf, VAULT, VAULT_LOCK } from './vault';
import type { VaultSessionPorts } from './vault-session';

/** What passphrases need from outside. */
export interface PassphrasePorts extends VaultSessionPorts {
  readonly records: Records;
  readonly exclusive: Exclusive;
  readonly sharing: Sharing;
  readonly passphrases: PassphraseKeys;
}

/** Bytes in a buffer of their own. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** What lets a person in: the passphrase, or the recovery code. */
export type Entrance = { readonly passphrase: string } | { readonly recoveryCode: Bytes };

const SALT_BYTES = 16;

/** A new salt, and the passphrase's key with it at today's cost. */
export async function derived(passphrase: string, ports: PassphrasePorts, progress?: Progress) {
  const salt = ports.keys.newKey().slice(0, SALT_BYTES);
  return { salt, key: await ports.passphrases.derive(passphrase, salt, KDF_COST, progress) };
}

/**
 * The data key, for who has the passphrase or the recovery code. Refuses `wrong-passphrase`, `wrong-recovery-code`, and
 * (`storage-failed`) a cost below the floor.
 */
export async function dataKeyBy(
  entrance: Entrance,
  stored: SealedVault,
  { passphrases, wraps }: PassphrasePorts,
  progress?: Progress,
): Promise<Bytes> {
  if ('recoveryCode' in entrance) {
    const wrapped = Uint8Array.fromBase64(stored.byRecovery);
    const dataKey = await wraps.unwrap(wrapped, entrance.recoveryCode, purposeIn(stored.id, 'recovery'));
    if (!dataKey) throw new Refused('wrong-recovery-code');
    return dataKey;
  }
  if (isBelow(stored.cost, KDF_FLOOR)) throw new Refused('storage-failed');
  const salt = Uint8Array.fromBase64(stored.salt);
  const key = await passphrases.derive(entrance.passphrase, salt, stored.cost, progress);
  const wrapped = Uint8Array.fromBase64(stored.byPassphrase);
  const dataKey = await wraps.unwrap(wrapped, key, purposeIn(stored.id, 'passphrase'));
  if (!dataKey) throw new Refused('wrong-passphrase');
  return dataKey;
}

/** The vault's record; refuses (`bad-request`) one without a passphrase. */
export async function sealedVault({ items }: PassphrasePorts): Promise<SealedVault> {
  const stored = storedVaultOf((await items.read([VAULT]))[VAULT]);
  if (stored.state !== 'sealed') throw new Refused('bad-request');
  return stored;
}

/** One write of the vault's record, while nobody seals anything and nobody else rewrites it. */
export function rewrite(
  ports: Pick<PassphrasePorts, 'items' | 'exclusive'>,
  change: (stored: StoredVault) => Promise<StoredVault>,
): Promise<void> {
  return ports.exclusive(VAULT_LOCK, async () => {
    const stored = storedVaultOf((await ports.items.read([VAULT]))[VAULT]);
    await ports.items.write({ [VAULT]: await change(stored) });
  });
}
