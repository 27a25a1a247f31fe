import type { Kept } from './kept';
import type { KeptRevision, Revision } from './private-record';

/** A record as it is shown: what stands now, and what stood before. */
export interface PrivateRecord {
  readonly id: string;
  /** What stands now. */
  readonly latest: Revision;
  /** What was corrected since, newest first, without {@link latest}. */
  readonly earlier: readonly Revision[];
  /** When it was first written (epoch ms). */
  readonly begunAt: number;
}

/** Where a revision lies: for erasing it. */
export interface RevisionKey {
  readonly id: string;
  readonly at: number;
}

/** The records there are, by the time of their first writing, newest first. Erased ones are not among them. */
export function recordsOf(kept: readonly Kept<KeptRevision>[]): readonly PrivateRecord[] {
  const written = kept.flatMap(({ versions }) =>
    versions.flatMap(({ value }) => (value?.form === 'written' ? [value] : [])),
  );
  const byRecord = Map.groupBy(written, ({ content }) => content.record);
  return [...byRecord]
    .flatMap(([id, revisions]) => {
      const [latest, ...earlier] = laterFirst(revisions);
      if (!latest) return [];
      return [{ id, latest, earlier, begunAt: (earlier.at(-1) ?? latest).content.writtenAt }];
    })
    .sort((a, b) => b.begunAt - a.begunAt || (a.id < b.id ? 1 : -1));
}

/** Where the revisions of a record lie. */
export function revisionsOf(record: string, kept: readonly Kept<KeptRevision>[]): readonly RevisionKey[] {
  return kept
    .filter(({ versions }) =>
      versions.some(({ value }) => value?.form === 'written' && value.content.record === record),
    )
    .map(({ id, at }) => ({ id, at }));
}

/**
 * In the order of writing. A copy's own order stands, also where its clock was set back: so each counts as written no
 * earlier than those before it in its copy.
 */
function laterFirst(revisions: readonly Revision[]): readonly Revision[] {
  const latest = new Map<string, number>();
  return revisions
    .toSorted((a, b) => a.n - b.n)
    .map((revision) => {
      const at = Math.max(revision.content.writtenAt, latest.get(revision.copy) ?? Number.NEGATIVE_INFINITY);
      latest.set(revision.copy, at);
      return { revision, at };
    })
    .sort(({ revision: a, at: aAt }, { revision: b, at: bAt }) => {
      if (aAt !== bAt) return bAt - aAt;
      return a.copy === b.copy ? b.n - a.n : a.copy < b.copy ? 1 : -1;
    })
    .map(({ revision }) => revision);
}
