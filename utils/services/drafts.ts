import { isNumber, isObject } from '../core/shape';
import { drop, inboxKey, readDropped } from './inbox';
import type { RecordKey, Records } from './ports';
import { type LockedVault, unlocked, type Vault } from './vault';

const KIND = 'draft';

/** A text begun and not saved, with when it was (epoch ms). */
export interface Draft {
  readonly savedAt: number;
  readonly value: unknown;
}

/**
 * Keeps what stands in a form, sealed: in place of what was kept of it before, or, when the vault has just been
 * locked, where only the open vault finds it again.
 *
 * @param form which form it is
 */
export async function keepDraft(
  form: string,
  draft: Draft,
  vault: Vault | LockedVault,
  records: Records,
): Promise<void> {
  const key = keyOf(form);
  if (vault.state === 'locked') return drop(key, draft, vault, records);
  const sealed = await vault.seal({ kind: KIND, id: form, revision: 1 }, draft);
  await records.change({ put: [{ key, schema: 1, revision: 1, sealed }] });
}

/**
 * What was kept of a form last; null for nothing, or nothing that opens. What was kept while the vault was locked may
 * still wait to be taken in: it is found there. Refuses (`locked`) while the vault is.
 */
export async function keptDraft(
  form: string,
  vault: Vault | LockedVault,
  records: Records,
): Promise<Draft | null> {
  const open = unlocked(vault);
  const key = keyOf(form);
  const [record, waiting] = await Promise.all([records.read(key), records.read(inboxKey(key))]);
  const [draft, dropped] = await Promise.all([
    record && open.open({ kind: KIND, id: form, revision: 1 }, record.sealed).catch(() => null),
    waiting && readDropped(waiting, open),
  ]);
  const drafts = [draft, dropped?.value].filter(isDraft);
  return drafts.sort((a, b) => b.savedAt - a.savedAt)[0] ?? null;
}

/** Forgets what was kept of a form, also where it waits to be taken in: it has been saved, or thrown away. */
export function dropDraft(form: string, records: Records): Promise<void> {
  const key = keyOf(form);
  return records.change({ remove: [key, inboxKey(key)] });
}

/** Whether something that comes out of the inbox is to be kept: all but a draft older than the one there is. */
export async function supersedesDraft(
  key: RecordKey,
  value: unknown,
  vault: Vault,
  records: Records,
): Promise<boolean> {
  if (key.kind !== KIND) return true;
  const there = await keptDraft(key.id, vault, records);
  return isDraft(value) && (there === null || there.savedAt <= value.savedAt);
}

function keyOf(form: string): RecordKey {
  return { kind: KIND, at: 0, id: form };
}

function isDraft(value: unknown): value is Draft {
  return isObject(value) && isNumber(value.savedAt) && 'value' in value;
}
