import type { Kept } from '../core/kept';
import { atOnce } from '../core/kinds';
import { isLedger, LEDGER, type Ledger, ledgerMonth, nextLedgerMonth } from '../core/ledger';
import { Refused } from '../core/refused';
import { isListOf, isNumber, isObject, isShape } from '../core/shape';
import type { Opener } from './opener';
import type { RecordKey, Records, SealedRecord } from './ports';
import type { Vault } from './vault';

const BATCH = 500;

/** Things read, oldest first, and the ids of those that were refused. */
export interface KeptRead {
  readonly kept: readonly Kept[];
  readonly refused: readonly string[];
}

const isVersions = isShape({
  versions: isListOf(
    isShape({
      clock: isRecordOfNumbers,
      changedAt: isNumber,
      value: (value: unknown): value is unknown => value !== undefined,
    }),
  ),
});

/**
 * Keeps a thing, and in the same commit its revision in the ledger of its month.
 *
 * @param before the revision it replaces; 0 for a new one
 */
export async function keepKept<V>(
  kept: Kept<V>,
  before: number,
  vault: Vault,
  records: Records,
): Promise<Kept<V>> {
  const [entry] = await keepAll([{ kept, before }], vault, records);
  return entry as Kept<V>;
}

/** {@link keepKept} for several at once, and records that have no ledger beside them: all are kept, or none. */
export async function keepAll(
  changes: readonly { readonly kept: Kept; readonly before: number }[],
  vault: Vault,
  records: Records,
  others: readonly SealedRecord[] = [],
): Promise<readonly Kept[]> {
  const put: SealedRecord[] = [...others];
  const months = new Map<string, { key: RecordKey; revisions: Record<string, number> }>();
  for (const { kept, before } of changes) {
    const revision = before + 1;
    const { kind, id, at, versions } = kept;
    const sealed = await vault.seal({ kind, id, revision }, { versions });
    put.push({ key: { kind, at, id }, schema: 1, revision, sealed });
    const key = ledgerKey(kind, at);
    const name = `${key.id} ${key.at}`;
    const month = months.get(name) ?? { key, revisions: {} };
    month.revisions[id] = revision;
    months.set(name, month);
  }
  for (const { key, revisions } of months.values()) {
    const there = await readLedger(key, vault, records);
    const revision = there.revision + 1;
    const ledger = { ...there.ledger, ...revisions };
    put.push({
      key,
      schema: 1,
      revision,
      sealed: await vault.seal({ kind: LEDGER, id: key.id, revision }, ledger),
    });
  }
  await records.change({ put });
  return changes.map(({ kept }) => kept);
}

/** One thing with its revision; null when there is none. Refuses (`storage-failed`) what does not open or was put back. */
export async function readKept(
  key: RecordKey,
  vault: Vault,
  records: Records,
): Promise<{ readonly kept: Kept; readonly revision: number } | null> {
  const record = await records.read(key);
  if (!record) return null;
  const { ledger } = await readLedger(ledgerKey(key.kind, key.at), vault, records);
  const kept = await openKept(record, ledger, vault);
  if (!kept) throw new Refused('storage-failed');
  return { kept, revision: record.revision };
}

/** All of one kind with `fromAt <= at < untilAt` (epoch ms). What does not open harms no other. */
export async function keptBetween(
  kind: string,
  fromAt: number,
  untilAt: number,
  vault: Opener,
  records: Records,
): Promise<KeptRead> {
  const sealed = await records.range(kind, fromAt, untilAt);
  const kept: Kept[] = [];
  const refused: string[] = [];
  let monthEnd = Number.NEGATIVE_INFINITY;
  let ledger: Ledger = {};
  for (const record of sealed) {
    if (record.key.at >= monthEnd) {
      const month = ledgerMonth(record.key.at);
      monthEnd = nextLedgerMonth(month);
      const read = await readLedger(ledgerKey(kind, month), vault, records);
      if (!read.isSound) refused.push(`${LEDGER} ${month}`);
      ledger = read.ledger;
    }
    const read = await openKept(record, ledger, vault);
    if (read) kept.push(read);
    else refused.push(record.key.id);
  }
  return { kept, refused };
}

/** All of one kind, oldest first, read a few hundred at a time (large ones fewer). What does not open is left out. */
export async function* keptInOrder(kind: string, vault: Vault, records: Records): AsyncGenerator<Kept> {
  let month = Number.NaN;
  let ledger: Ledger = {};
  let last: RecordKey | null = null;
  const limit = atOnce(kind, BATCH);
  for (;;) {
    const batch: readonly SealedRecord[] = await records.afterOf(kind, last, limit);
    for (const record of batch) {
      if (ledgerMonth(record.key.at) !== month) {
        month = ledgerMonth(record.key.at);
        ledger = (await readLedger(ledgerKey(kind, month), vault, records)).ledger;
      }
      const kept = await openKept(record, ledger, vault);
      if (kept) yield kept;
    }
    const end = batch.at(-1);
    if (!end || batch.length < limit) return;
    last = end.key;
  }
}

async function openKept(record: SealedRecord, ledger: Ledger, vault: Opener): Promise<Kept | null> {
  const { key, revision, sealed } = record;
  if (ledger[key.id] !== revision) return null;
  const value = await vault.open({ kind: key.kind, id: key.id, revision }, sealed).catch(() => null);
  return isVersions(value) && value.versions.length > 0 ? { ...key, versions: value.versions } : null;
}

/**
 * The revisions of one month. A ledger that does not open is made anew of what lies there: its records can be read,
 * but not known to be the latest.
 */
async function readLedger(
  key: RecordKey,
  vault: Opener,
  records: Records,
): Promise<{ readonly ledger: Ledger; readonly revision: number; readonly isSound: boolean }> {
  const record = await records.read(key);
  if (!record) return { ledger: {}, revision: 0, isSound: true };
  const { revision, sealed } = record;
  const value = await vault.open({ kind: key.kind, id: key.id, revision }, sealed).catch(() => null);
  if (isLedger(value)) return { ledger: value, revision, isSound: true };
  const month = await records.range(key.id, key.at, nextLedgerMonth(key.at));
  const ledger = Object.fromEntries(month.map(({ key: { id }, revision: there }) => [id, there]));
  return { ledger, revision, isSound: false };
}

function ledgerKey(kind: string, at: number): RecordKey {
  return { kind: LEDGER, at: ledgerMonth(at), id: kind };
}

function isRecordOfNumbers(value: unknown): value is Readonly<Record<string, number>> {
  return isObject(value) && Object.values(value).every(isNumber);
}
