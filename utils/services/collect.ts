import { supersedesDraft } from './drafts';
import { INBOX, readDropped } from './inbox';
import type { RecordChange, Records, SealedRecord } from './ports';
import type { Vault } from './vault';

const BATCH = 200;

/**
 * Takes everything out of the inbox and puts each where it belongs, in the order it came, once: what was put and what
 * is taken away are one commit. What does not open stays where it is.
 *
 * @returns how many did not open
 */
export async function collectAll(vault: Vault, records: Records): Promise<number> {
  let unreadable = 0;
  const dropped = await records.range(INBOX, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
  for (let i = 0; i < dropped.length; i += BATCH) {
    const changes = await Promise.all(
      dropped.slice(i, i + BATCH).map((one) => collected(one, vault, records)),
    );
    unreadable += changes.filter((change) => change === null).length;
    await records.change({
      put: changes.flatMap((change) => change?.put ?? []),
      remove: changes.flatMap((change) => change?.remove ?? []),
    });
  }
  return unreadable;
}

async function collected(
  waiting: SealedRecord,
  vault: Vault,
  records: Records,
): Promise<RecordChange | null> {
  const read = await readDropped(waiting, vault);
  if (!read) return null;
  const place = { kind: read.kind, at: read.at, id: read.id };
  if (!(await supersedesDraft(place, read.value, vault, records))) return { remove: [waiting.key] };
  const record: SealedRecord = {
    key: place,
    schema: 1,
    revision: 1,
    sealed: await vault.seal({ kind: read.kind, id: read.id, revision: 1 }, read.value),
  };
  return { put: [record], remove: [waiting.key] };
}
