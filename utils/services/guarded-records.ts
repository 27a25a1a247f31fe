import { LEDGER } from '../core/ledger';
import { Refused } from '../core/refused';
import { lossIn, type Sentinel } from '../core/sentinel';
import { BOUNDARIES } from './boundaries';
import { EVENT } from './events';
import { INBOX, inboxKey } from './inbox';
import type { Items, RecordKey, Records } from './ports';
import { SENTINEL, sentinelOf } from './sentinel';
import { storedVaultOf, VAULT } from './vault';

/** What watching over records needs from outside. */
export interface GuardPorts {
  readonly items: Items;
  /** A private window has records of its own, in memory: what the sentinel says is not of them. */
  readonly isPrivate: boolean;
}

/**
 * Records with a sentinel beside them. After the first commit of one that stays, the sentinel is written, never
 * before; where it stands and no record does, or something is being mended, a change refuses (`records-lost`), so that
 * a loss is not covered by what comes after it. Reading is as it was: the screens look for themselves (`readHouse`).
 */
export function guardedRecords(bare: Records, { items, isPrivate }: GuardPorts): Records {
  if (isPrivate) return bare;
  return {
    ...bare,
    async change(change) {
      const kept = await items.read([SENTINEL, VAULT]);
      const sentinel = sentinelOf(kept[SENTINEL]);
      if (sentinel && (sentinel.isMending || !(await hasAny(bare)))) throw new Refused('records-lost');
      await bare.change(change);
      // What is committed is committed: a sentinel that cannot be written now is written after the next.
      if (!sentinel && change.put?.some(({ key }) => stays(key))) {
        await begin(items, kept[VAULT]).catch(() => undefined);
      }
    },
  };
}

/** Refuses (`vault-lost`, `records-lost`) where something is missing; for who writes elsewhere than into the records. */
export async function refuseLoss({ items, records }: { items: Items; records: Records }): Promise<void> {
  const kept = await items.read([SENTINEL, VAULT, BOUNDARIES]);
  const loss = lossIn({
    vaultId: kept[VAULT] === undefined ? null : storedVaultOf(kept[VAULT]).id,
    sentinel: sentinelOf(kept[SENTINEL]),
    hasBoundaries: kept[BOUNDARIES] !== undefined,
    hasRecords: await hasAny(records),
  });
  if (loss) throw new Refused(loss);
}

/** Whether there is any record at all: the first is looked for, nothing is counted. */
export async function hasAny(records: Records): Promise<boolean> {
  return (await records.after(null, 1)).length > 0;
}

/** Nothing takes away an event or a ledger but erasing; drafts and what only passes through may be gone tomorrow. */
function stays({ kind, id }: RecordKey): boolean {
  if (kind === INBOX) return id.startsWith(inboxKey({ kind: EVENT, at: 0, id: '' }).id);
  return kind === EVENT || kind === LEDGER;
}

function begin(items: Items, vault: unknown): Promise<void> {
  const sentinel: Sentinel = { version: 1, vaultId: storedVaultOf(vault).id, isMending: false };
  return items.write({ [SENTINEL]: sentinel });
}
