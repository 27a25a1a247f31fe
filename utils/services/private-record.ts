import type { Hash } from '../core/backup';
import { begun, edited, type Kept } from '../core/kept';
import {
  hasWords,
  isRecordWords,
  type KeptRevision,
  RECORD,
  type RecordWords,
  type Revision,
} from '../core/private-record';
import {
  CHAIN_END,
  type ChainEnd,
  type CheckedChain,
  checkedChains,
  headOf,
  linked,
} from '../core/record-chain';
import { type PrivateRecord, recordsOf, revisionsOf } from '../core/record-state';
import { Refused } from '../core/refused';
import { eraseAttachment } from './attachments';
import { keepAll, readKept } from './kept-records';
import { changingThings, isOf, known, type ThingPorts, thingsBetween } from './things';
import type { Vault } from './vault';

/** What keeping records needs from outside. `salt` is random text, another at each call. */
export interface RecordPorts extends ThingPorts {
  readonly hash: Hash;
  readonly salt: () => string;
}

/** The records there are, and how the chains of what was written stand. */
export interface RecordsRead {
  readonly records: readonly PrivateRecord[];
  readonly chains: readonly CheckedChain[];
  /** How many of what lies there did not open, or were put back. */
  readonly unreadable: number;
}

/** All records, read without any byte of their files, and every chain checked. Refuses (`locked`). */
export async function readRecords(
  ports: Pick<RecordPorts, 'records' | 'vault' | 'hash'>,
): Promise<RecordsRead> {
  const [revisions, ends] = [await thingsBetween(RECORD, ports), await thingsBetween(CHAIN_END, ports)];
  const known = ends.things.flatMap(({ versions }) => versions.flatMap(({ value }) => value ?? []));
  return {
    records: recordsOf(revisions.things),
    chains: checkedChains(revisions.things, longest(known), ports.hash),
    unreadable: revisions.refused.length + ends.refused.length,
  };
}

/**
 * Writes a record (`record` null), or corrects one: what stood there stays, as an earlier revision. The revision and the
 * end of the chain are one commit. Refuses (`locked`, `private-window`, `bad-request`, `not-found`, and `newer-version` where a
 * newer one wrote the chain's end) and keeps nothing then.
 *
 * @returns the revision
 */
export async function writeRecord(
  record: string | null,
  words: RecordWords,
  ports: RecordPorts,
): Promise<Revision> {
  if (!isRecordWords(words) || !hasWords(words)) throw new Refused('bad-request');
  return changingThings(ports, async (vault) => {
    if (record !== null) {
      const { things } = await thingsBetween(RECORD, ports);
      if (revisionsOf(record, things).length === 0) throw new Refused('not-found');
    }
    const writtenAt = ports.clock.now().at;
    const end = await chainEnd(vault, ports);
    const content = {
      ...words,
      record: record ?? ports.ids.newId(),
      writtenAt,
      copy: vault.id,
      n: (end.value?.n ?? 0) + 1,
      salt: ports.salt(),
    };
    const revision = linked(content, end.value, ports.hash);
    const next: ChainEnd = { copy: vault.id, n: content.n, head: headOf(revision, ports.hash) };
    const ended = end.kept
      ? edited<ChainEnd>(end.kept, next, vault.id, writtenAt)
      : { ...begun(CHAIN_END.name, vault.id, next, vault.id, writtenAt), at: 0 };
    const kept = begun<KeptRevision>(RECORD.name, ports.ids.newId(), revision, vault.id, writtenAt);
    await keepAll(
      [
        { kept, before: 0 },
        { kept: ended, before: end.revision },
      ],
      vault,
      ports.records,
    );
    return revision;
  });
}

/**
 * Erases a record: every word of all its revisions, in one commit, and then its files. What stays of each revision is
 * its link in the chain, so that the others can still be checked. Refuses (`locked`, `private-window`, `not-found`).
 */
export async function eraseRecord(record: string, ports: RecordPorts): Promise<void> {
  const files = await changingThings(ports, async (vault) => {
    const { things } = await thingsBetween(RECORD, ports);
    const keys = revisionsOf(record, things);
    if (keys.length === 0) throw new Refused('not-found');
    const changes = await Promise.all(
      keys.map(async ({ id, at }) => {
        const there = await readKept({ kind: RECORD.name, id, at }, vault, ports.records);
        if (!there || !isOf(RECORD, there.kept)) throw new Refused('not-found');
        return { kept: erased(there.kept, vault, ports), before: there.revision };
      }),
    );
    await keepAll(changes, vault, ports.records);
    const records = recordsOf(things).filter(({ id }) => id === record);
    return records.flatMap(({ latest, earlier }) =>
      [latest, ...earlier].flatMap(({ content }) => content.attachments),
    );
  });
  for (const file of new Map(files.map((one) => [one.id, one])).values()) await eraseAttachment(file, ports);
}

function erased(kept: Kept<KeptRevision>, vault: Vault, { clock }: RecordPorts): Kept<KeptRevision> {
  const [first] = kept.versions.flatMap(({ value }) => value ?? []);
  if (!first) throw new Refused('not-found');
  const { copy, n, before, digest } = first;
  return edited<KeptRevision>(kept, { form: 'erased', copy, n, before, digest }, vault.id, clock.now().at);
}

async function chainEnd(vault: Vault, { records }: RecordPorts) {
  const there = await readKept({ kind: CHAIN_END.name, at: 0, id: vault.id }, vault, records);
  if (!there) return { kept: null, value: null, revision: 0 };
  const kept = known(CHAIN_END, there.kept);
  const values = kept.versions.flatMap(({ value }) => value ?? []);
  return { kept, value: longest(values)[0] ?? null, revision: there.revision };
}

/** A copy's own end, the farthest that is known: two stand there where the browser's files were copied and written on. */
function longest(ends: readonly ChainEnd[]): readonly ChainEnd[] {
  const byCopy = Map.groupBy(ends, ({ copy }) => copy);
  return [...byCopy.values()].flatMap((those) => those.toSorted((a, b) => b.n - a.n).slice(0, 1));
}
