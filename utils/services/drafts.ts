import { isNumber, isObject } from '../core/shape';
import { drop } from './inbox';
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

/** What was kept of a form; null for nothing, or nothing that opens. Refuses (`locked`) while the vault is. */
export async function keptDraft(
  form: string,
  vault: Vault | LockedVault,
  records: Records,
): Promise<Draft | null> {
  const open = unlocked(vault);
  const record = await records.read(keyOf(form));
  if (!record) return null;
  const draft = await open.open({ kind: KIND, id: form, revision: 1 }, record.sealed).catch(() => null);
  return isDraft(draft) ? draft : null;
}

/** Forgets what was kept of a form: it has been saved, or thrown away. */
export function dropDraft(form: string, records: Records): Promise<void> {
  return records.change({ remove: [keyOf(form)] });
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
