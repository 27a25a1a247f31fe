import { canonical } from '../core/kept';
import { atOnce } from '../core/kinds';
import { Refused } from '../core/refused';
import { type PassphrasePorts, rewrite } from './data-key';
import { INBOX } from './inbox';
import { resealBook } from './line-book';
import type { Progress, SealedRecord } from './ports';
import { resealWords } from './reseal-words';
import { storedVaultOf, unlocked, VAULT, type Vault } from './vault';
import { vaultNow } from './vault-session';

const BATCH = 200;

/** What sealing anew needs from outside: no passphrase, for the vault is open. */
export type ResealPorts = Omit<PassphrasePorts, 'passphrases'>;

/**
 * Seals everything anew under the data key of now, and then drops the keys of before. Each record is opened again and
 * compared before it takes the place of the old one; killed at any moment and begun again it goes on where it was.
 * Does nothing where there is nothing to do. A record that opens under no key is left as it is, and the old keys with
 * it. Refuses (`locked`) while the vault is.
 *
 * @returns how many records did not open
 */
export function sealAnew(ports: ResealPorts, progress?: Progress): Promise<number> {
  return ports.exclusive('seal-anew', async () => {
    const stored = storedVaultOf((await ports.items.read([VAULT]))[VAULT]);
    if (!stored.isSealingAnew) return 0;
    const vault = unlocked(await vaultNow(ports));
    await resealBook(vault, ports);
    const unreadable = (await sealRecordsAnew(vault, ports, progress)) + (await resealWords(vault, ports));
    await rewrite(ports, async (now) => ({
      ...now,
      former: unreadable === 0 ? [] : now.former,
      isSealingAnew: false,
    }));
    return unreadable;
  });
}

async function sealRecordsAnew(vault: Vault, { records }: ResealPorts, progress?: Progress): Promise<number> {
  const total = await records.count();
  let unreadable = 0;
  let done = 0;
  let kind = await records.kindAfter('');
  while (kind !== null) {
    const limit = atOnce(kind, BATCH);
    let batch = await records.afterOf(kind, null, limit);
    while (batch.length > 0) {
      const pairs = await Promise.all(
        batch.map(async (from) => {
          try {
            return await sealedAnew(from, vault);
          } catch {
            unreadable += 1;
            return null;
          }
        }),
      );
      await records.swap(pairs.filter((pair) => pair !== null));
      done += batch.length;
      progress?.(Math.min(done / total, 1));
      batch = await records.afterOf(kind, batch.at(-1)?.key ?? null, limit);
    }
    kind = await records.kindAfter(kind);
  }
  return unreadable;
}

/** Null for what needs no sealing: it is new, or sealed to the public key. */
async function sealedAnew(from: SealedRecord, vault: Vault) {
  const place = { kind: from.key.kind, id: from.key.id, revision: from.revision };
  if (place.kind === INBOX || (await vault.isNew(place, from.sealed))) return null;
  const value = await vault.open(place, from.sealed);
  const sealed = await vault.seal(place, value);
  if (canonical(await vault.open(place, sealed)) !== canonical(value)) throw new Refused('storage-failed');
  return { from, to: { ...from, sealed } };
}
