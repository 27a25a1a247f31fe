import { isNumber, isObject, isText } from '../core/shape';
import type { RecordKey, Records, SealedRecord } from './ports';
import type { LockedVault, Vault } from './vault';

/** The kind of record that waits to be taken out. */
export const INBOX = 'inbox';

/** What is dropped into a locked vault: the record it is to become. */
export interface Dropped {
  readonly kind: string;
  readonly at: number;
  readonly id: string;
  readonly value: unknown;
}

/**
 * Puts a record of revision 1 where only the open vault can take it out. Saying the same again changes nothing.
 * Answered means committed strictly.
 */
export async function drop(
  key: RecordKey,
  value: unknown,
  vault: LockedVault,
  records: Records,
): Promise<void> {
  const dropped: Dropped = { ...key, value };
  const place = inboxKey(key);
  const sealed = await vault.drop({ kind: INBOX, id: place.id, revision: 1 }, dropped);
  await records.change({ put: [{ key: place, schema: 1, revision: 1, sealed }] });
}

/** Where a record waits that is to become the one at `key`: one of another kind waits elsewhere. */
export function inboxKey({ kind, at, id }: RecordKey): RecordKey {
  return { kind: INBOX, at, id: `${kind} ${id}` };
}

/** What waits in a record of the inbox; null for what does not open, or lies where something else belongs. */
export async function readDropped(
  { key, revision, sealed }: SealedRecord,
  vault: Vault,
): Promise<Dropped | null> {
  const read = await vault.collect({ kind: INBOX, id: key.id, revision }, sealed).catch(() => null);
  return isDropped(read) && key.id === inboxKey(read).id ? read : null;
}

function isDropped(value: unknown): value is Dropped {
  return isObject(value) && isText(value.kind) && isNumber(value.at) && isText(value.id) && 'value' in value;
}
