import { isNumber, isObject, isText } from '../core/shape';
import type { RecordKey, Records } from './ports';
import type { LockedVault } from './vault';

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
  const place = { kind: INBOX, at: key.at, id: inboxId(key) };
  const sealed = await vault.drop({ kind: INBOX, id: place.id, revision: 1 }, dropped);
  await records.change({ put: [{ key: place, schema: 1, revision: 1, sealed }] });
}

/** The id a record has while it waits: one of another kind has another. */
export function inboxId({ kind, id }: Pick<RecordKey, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}

/** Whether an unknown value was dropped in. */
export function isDropped(value: unknown): value is Dropped {
  return isObject(value) && isText(value.kind) && isNumber(value.at) && isText(value.id) && 'value' in value;
}
