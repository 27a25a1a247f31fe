import { Refused } from '../core/refused';
import { isNumber, isObject, isText } from '../core/shape';
import type { Clock, Items } from './ports';
import {
  formerKeys,
  type LockedVault,
  storedVaultOf,
  VAULT,
  type Vault,
  type VaultKeys,
  vaultWith,
} from './vault';

/** The name under which the data key is kept while the vault is open: in memory only, never on the disk. */
export const OPENED = 'opened';
/** The name under which it is kept when the open vault was last used (epoch ms). */
const USED = 'used';
/** A clock set back by more than this locks: nobody can stretch an open vault by turning back time. */
const SET_BACK_MS = 60_000;

/** What the open vault's session needs from outside. `memory` dies with the browser. */
export interface VaultSessionPorts extends VaultKeys {
  readonly items: Items;
  readonly memory: Items;
  readonly clock: Clock;
}

/** How an open vault is kept. */
interface Opened {
  readonly vaultId: string;
  /** The data key, base64. */
  readonly key: string;
  /** Epoch ms. */
  readonly openedAt: number;
  /** Minutes without use after which it locks; null: with the browser only. */
  readonly minutes: number | null;
}

/**
 * The vault as it stands at this moment. Whether it is open is decided here, at each use, by the time that has passed:
 * timers and alarms only make the screens follow.
 * Refuses as {@link storedVaultOf}.
 */
export async function vaultNow(ports: VaultSessionPorts): Promise<Vault | LockedVault> {
  const { stored, key } = await standing(ports);
  return vaultWith(stored, key, ports);
}

/**
 * The data keys that open what is kept, that of now first, for who opens it elsewhere (in a worker). Whether there are any
 * is decided as by {@link vaultNow}, and is to be asked as often. Refuses `locked`, and as {@link storedVaultOf}.
 */
export async function keysNow(
  ports: VaultSessionPorts,
): Promise<{ readonly vaultId: string; readonly keys: readonly Uint8Array<ArrayBuffer>[] }> {
  const { stored, key } = await standing(ports);
  if (!key) throw new Refused('locked');
  return { vaultId: stored.id, keys: [key, ...(await formerKeys(stored, key, ports))] };
}

/** Opens the vault for all pages, until it locks. */
export function beginSession(
  vaultId: string,
  dataKey: Uint8Array<ArrayBuffer>,
  minutes: number | null,
  ports: VaultSessionPorts,
): Promise<void> {
  const { at } = ports.clock.now();
  const opened: Opened = { vaultId, key: dataKey.toBase64(), openedAt: at, minutes };
  return ports.memory.write({ [OPENED]: opened, [USED]: at });
}

/** Says that the person is at it: the time until it locks begins anew. A vault that is locked stays so. */
export async function stayOpen(ports: VaultSessionPorts): Promise<void> {
  const { at } = ports.clock.now();
  if ((await locksAt(ports)) !== 'locked') await ports.memory.write({ [USED]: at });
}

/** Locks: the key is gone from memory, and every page hears of it. */
export function lock(ports: Pick<VaultSessionPorts, 'memory'>): Promise<void> {
  return ports.memory.remove([OPENED, USED]);
}

/** When the open vault locks by itself (epoch ms; null: with the browser), or that it is locked. */
export async function locksAt(
  ports: Pick<VaultSessionPorts, 'memory' | 'clock'>,
): Promise<number | null | 'locked'> {
  const memory = await ports.memory.read([OPENED, USED]);
  const opened = memory[OPENED];
  if (!isOpened(opened) || !liveKey(memory, opened.vaultId, ports.clock.now().at)) return 'locked';
  return opened.minutes === null ? null : usedAt(memory, opened) + opened.minutes * 60_000;
}

/** Locks if its time has come; answers when to look again (epoch ms), or null for not at all. */
export async function lockIfDue(ports: Pick<VaultSessionPorts, 'memory' | 'clock'>): Promise<number | null> {
  const due = await locksAt(ports);
  if (due !== 'locked') return due;
  if (OPENED in (await ports.memory.read([OPENED]))) await lock(ports);
  return null;
}

/** The vault's record, and its data key; null while it is locked. */
async function standing(ports: VaultSessionPorts) {
  const [items, memory] = await Promise.all([ports.items.read([VAULT]), ports.memory.read([OPENED, USED])]);
  const stored = storedVaultOf(items[VAULT]);
  const key =
    stored.state === 'unsealed'
      ? Uint8Array.fromBase64(stored.key)
      : liveKey(memory, stored.id, ports.clock.now().at);
  return { stored, key };
}

function liveKey(
  memory: Readonly<Record<string, unknown>>,
  vaultId: string,
  at: number,
): Uint8Array<ArrayBuffer> | null {
  const opened = memory[OPENED];
  if (!isOpened(opened) || opened.vaultId !== vaultId) return null;
  const isOver = opened.minutes !== null && at >= usedAt(memory, opened) + opened.minutes * 60_000;
  const isSetBack = at < usedAt(memory, opened) - SET_BACK_MS;
  return isOver || isSetBack ? null : Uint8Array.fromBase64(opened.key);
}

function usedAt(memory: Readonly<Record<string, unknown>>, { openedAt }: Opened): number {
  const used = memory[USED];
  return isNumber(used) ? used : openedAt;
}

function isOpened(value: unknown): value is Opened {
  return (
    isObject(value) &&
    isText(value.vaultId) &&
    isText(value.key) &&
    isNumber(value.openedAt) &&
    (value.minutes === null || isNumber(value.minutes))
  );
}
