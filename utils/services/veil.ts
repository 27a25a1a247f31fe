import type { StoredBoundaries } from '../core/migrations';
import { readStored } from '../core/migrations';
import { Refused } from '../core/refused';
import { readVeil, unveiled, type Veil, veiled } from '../core/veil';
import { BOUNDARIES, keptBoundaries } from './boundaries';
import type { Clock, Exclusive, Items, Sharing } from './ports';
import { type LockedVault, unlocked, VAULT_LOCK, type Vault } from './vault';

/** The name under which the {@link Veil} is kept. */
export const VEIL = 'veil';
/** All places are one sealed value: its boundaries' revisions are inside. */
const PLACE = { kind: 'boundary-places', id: 'all', revision: 1 };

type Opening = () => Promise<Vault | LockedVault>;

/**
 * Whether sites are in the vault only, and when that was last changed (epoch ms; null: never).
 * Refuses a newer version's (`newer-version`) and damaged ones (`storage-failed`).
 */
export async function sitesInVault(
  items: Items,
): Promise<{ readonly isOn: boolean; readonly changedAt: number | null }> {
  const veil = veilOf((await items.read([VEIL]))[VEIL]);
  return { isOn: veil?.sealed != null, changedAt: veil?.changedAt ?? null };
}

/**
 * The same items, but that boundaries are read with their sites although these lie sealed beside them, and written so
 * again. While the vault is locked they are read without any site, so that no visit is met, and marked
 * (`isVeiled`): writing those refuses (`locked`). Sites that do not open, or belong to other boundaries, refuse
 * (`storage-failed`), and nothing is written over them.
 */
export function veiledItems(bare: Items, vault: Opening): Items {
  return {
    async read(names) {
      if (!names.includes(BOUNDARIES)) return bare.read(names);
      const { [VEIL]: veil, ...items } = await bare.read([...names, VEIL]);
      const sealed = veilOf(veil)?.sealed ?? null;
      const asked = names.includes(VEIL) ? { ...items, [VEIL]: veil } : items;
      if (sealed === null || items[BOUNDARIES] === undefined) return asked;
      return { ...asked, [BOUNDARIES]: await lifted(items[BOUNDARIES], sealed, await vault()) };
    },
    async write(values) {
      const kept = values[BOUNDARIES];
      if (kept === undefined) return bare.write(values);
      const veil = veilOf((await bare.read([VEIL]))[VEIL]);
      if (veil?.sealed == null) return bare.write(values);
      return bare.write({ ...values, ...(await drawn(kept, veil.changedAt, await vault())) });
    },
    remove: (names) => bare.remove(names.includes(BOUNDARIES) ? [...names, VEIL] : names),
  };
}

/** What choosing it needs from outside. */
export interface VeilPorts {
  /** The items as they lie: {@link veiledItems} stands between these and everybody else. */
  readonly bareItems: Items;
  readonly items: Items;
  readonly clock: Clock;
  readonly exclusive: Exclusive;
  readonly sharing: Sharing;
  readonly vault: Opening;
}

/**
 * Puts the sites of all boundaries in the vault only, or lays them beside it again, in one write. Refuses (`locked`)
 * while it is locked, and (`bad-request`) to hide them in one that has no passphrase, which would hide nothing.
 */
export function keepSitesInVault(isWanted: boolean, ports: VeilPorts): Promise<void> {
  const { bareItems, items, clock, exclusive, sharing } = ports;
  return exclusive(BOUNDARIES, () =>
    sharing(VAULT_LOCK, async () => {
      const vault = unlocked(await ports.vault());
      if (isWanted && vault.state === 'unsealed') throw new Refused('bad-request');
      const kept = await keptBoundaries(items);
      const changedAt = clock.now().at;
      const bare: Veil = { version: 1, changedAt, sealed: null };
      await bareItems.write(
        isWanted ? await drawn(kept, changedAt, vault) : { [BOUNDARIES]: kept, [VEIL]: bare },
      );
    }),
  );
}

function veilOf(kept: unknown): Veil | null {
  const read = readVeil(kept);
  if (read.kind === 'ok') return read.value;
  if (read.kind === 'empty') return null;
  throw new Refused(read.kind === 'newer' ? 'newer-version' : 'storage-failed');
}

async function lifted(kept: unknown, sealed: string, vault: Vault | LockedVault): Promise<unknown> {
  const read = readStored(kept);
  // What cannot be read is judged by who asked for it.
  if (read.kind !== 'ok') return kept;
  if (vault.state === 'locked') return { ...read.value, isVeiled: true };
  const places = await vault.open(PLACE, Uint8Array.fromBase64(sealed)).catch(() => null);
  const whole = unveiled(read.value, places);
  if (!whole) throw new Refused('storage-failed');
  return whole;
}

async function drawn(kept: unknown, changedAt: number, vault: Vault | LockedVault) {
  const read = readStored(kept);
  if (read.kind !== 'ok') throw new Refused('bad-request');
  if (read.value.isVeiled) throw new Refused('locked');
  const { open, places } = veiled(read.value);
  const sealed = await unlocked(vault).seal(PLACE, places);
  const veil: Veil = { version: 1, changedAt, sealed: sealed.toBase64() };
  return { [BOUNDARIES]: open satisfies StoredBoundaries, [VEIL]: veil };
}
