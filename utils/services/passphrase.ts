import { isBelow, KDF_COST } from '../core/kdf';
import { RECOVERY_BYTES } from '../core/recovery-code';
import { Refused } from '../core/refused';
import type { SealedVault, UnsealedVault } from '../core/stored-vault';
import { collectAll } from './collect';
import {
  type Bytes,
  dataKeyBy,
  derived,
  type Entrance,
  type PassphrasePorts,
  rewrite,
  sealedVault,
} from './data-key';
import type { Progress } from './ports';
import { formerKeys, purposeIn, storedVaultOf, VAULT } from './vault';
import { beginSession, lock, vaultNow } from './vault-session';

/**
 * Sets a passphrase where there is none, with a new data key, and leaves the vault open. From the moment this has
 * answered, or been killed after its one write, nothing can be read without the passphrase; what was sealed before is
 * sealed anew by `sealAnew` (reseal.ts).
 *
 * Refuses (`bad-request`) where there is one already.
 *
 * @param minutes without use after which it locks; null: with the browser only
 * @returns the recovery code's 16 bytes, which are kept nowhere
 */
export async function setPassphrase(
  passphrase: string,
  minutes: number | null,
  ports: PassphrasePorts,
  progress?: Progress,
): Promise<Bytes> {
  const { keys, wraps, envelopes } = ports;
  const { salt, key } = await derived(passphrase, ports, progress);
  const [dataKey, recoveryCode] = [keys.newKey(), keys.newKey().slice(0, RECOVERY_BYTES)];
  const { publicKey, privateKey } = await envelopes.newPair();
  await rewrite(ports, async (stored) => {
    if (stored.state !== 'unsealed') throw new Refused('bad-request');
    const wrapped = async (secret: Bytes, under: Bytes, what: Parameters<typeof purposeIn>[1]) =>
      (await wraps.wrap(secret, under, purposeIn(stored.id, what))).toBase64();
    const earlier = await Promise.all(
      [
        Uint8Array.fromBase64(stored.key),
        ...(await formerKeys(stored, Uint8Array.fromBase64(stored.key), ports)),
      ].map((former) => wrapped(former, dataKey, 'former')),
    );
    const sealed: SealedVault = {
      version: 2,
      id: stored.id,
      state: 'sealed',
      former: earlier,
      isSealingAnew: true,
      salt: salt.toBase64(),
      cost: KDF_COST,
      byPassphrase: await wrapped(dataKey, key, 'passphrase'),
      byRecovery: await wrapped(dataKey, recoveryCode, 'recovery'),
      recoveryKnown: false,
      publicKey: publicKey.toBase64(),
      privateKey: await wrapped(privateKey, dataKey, 'private'),
    };
    // The key goes to memory first: between the two writes no page finds the vault locked without having locked it.
    await beginSession(stored.id, dataKey, minutes, ports);
    return sealed;
  });
  return recoveryCode;
}

/**
 * Opens the vault for all pages. A passphrase that was made at a lower cost than today's is wrapped anew at today's.
 * Refuses `wrong-passphrase` or `wrong-recovery-code`, and changes nothing then.
 */
export async function unlock(
  entrance: Entrance,
  minutes: number | null,
  ports: PassphrasePorts,
  progress?: Progress,
): Promise<void> {
  const stored = await sealedVault(ports);
  const dataKey = await dataKeyBy(entrance, stored, ports, progress);
  await beginSession(stored.id, dataKey, minutes, ports);
  if ('passphrase' in entrance && isBelow(stored.cost, KDF_COST)) {
    await rewrap(entrance.passphrase, dataKey, ports);
  }
}

/** Puts a new passphrase in the place of the old. Only the data key's wrap changes. Refuses as {@link unlock}. */
export async function changePassphrase(
  entrance: Entrance,
  next: string,
  ports: PassphrasePorts,
  progress?: Progress,
): Promise<void> {
  const half =
    (offset: number): Progress =>
    (share) =>
      progress?.(offset + share / 2);
  const dataKey = await dataKeyBy(entrance, await sealedVault(ports), ports, half(0));
  await rewrap(next, dataKey, ports, half(0.5));
}

/** Makes a new recovery code; the one before opens nothing any more. Refuses as {@link unlock}. */
export async function renewRecovery(
  entrance: Entrance,
  ports: PassphrasePorts,
  progress?: Progress,
): Promise<Bytes> {
  const dataKey = await dataKeyBy(entrance, await sealedVault(ports), ports, progress);
  const recoveryCode = ports.keys.newKey().slice(0, RECOVERY_BYTES);
  await rewrite(ports, async (stored) => {
    if (stored.state !== 'sealed') throw new Refused('bad-request');
    const wrapped = await ports.wraps.wrap(dataKey, recoveryCode, purposeIn(stored.id, 'recovery'));
    return { ...stored, byRecovery: wrapped.toBase64(), recoveryKnown: false };
  });
  return recoveryCode;
}

/** Keeps that the person has shown that the recovery code is written down. */
export function recoveryConfirmed(ports: PassphrasePorts): Promise<void> {
  return rewrite(ports, async (stored) =>
    stored.state === 'sealed' ? { ...stored, recoveryKnown: true } : stored,
  );
}

/** Whether that has been shown; a vault without a passphrase has no code that could be lost. Refuses as {@link storedVaultOf}. */
export async function isRecoveryKnown({ items }: Pick<PassphrasePorts, 'items'>): Promise<boolean> {
  const stored = storedVaultOf((await items.read([VAULT]))[VAULT]);
  return stored.state !== 'sealed' || stored.recoveryKnown;
}

/** Lays the data key beside the data again, at the person's wish. Refuses as {@link unlock}. */
export async function removePassphrase(
  entrance: Entrance,
  ports: PassphrasePorts,
  progress?: Progress,
): Promise<void> {
  const dataKey = await dataKeyBy(entrance, await sealedVault(ports), ports, progress);
  await rewrite(ports, async (stored) => {
    if (stored.state !== 'sealed') throw new Refused('bad-request');
    // What was dropped in while it was locked can be opened by the sealed vault only. Nobody drops anything just now.
    await beginSession(stored.id, dataKey, null, ports);
    const vault = await vaultNow(ports);
    if (vault.state !== 'open') throw new Refused('storage-failed');
    await collectAll(vault, ports.records);
    const open: UnsealedVault = {
      version: 2,
      id: stored.id,
      state: 'unsealed',
      former: stored.former,
      isSealingAnew: stored.isSealingAnew,
      key: dataKey.toBase64(),
    };
    return open;
  });
  await lock(ports);
}

async function rewrap(passphrase: string, dataKey: Bytes, ports: PassphrasePorts, progress?: Progress) {
  const { salt, key } = await derived(passphrase, ports, progress);
  await rewrite(ports, async (stored) => {
    if (stored.state !== 'sealed') throw new Refused('bad-request');
    const wrapped = await ports.wraps.wrap(dataKey, key, purposeIn(stored.id, 'passphrase'));
    return { ...stored, salt: salt.toBase64(), cost: KDF_COST, byPassphrase: wrapped.toBase64() };
  });
}
