/** One state of a thing that is kept, and which edits it has seen. */
export interface Version<V> {
  /**
   * A version vector: how many edits each copy of the vault (by its id) had made when this was written. It tells a
   * later state from one written elsewhere at the same time (Parker et al. 1983, "Detection of mutual inconsistency").
   */
  readonly clock: Readonly<Record<string, number>>;
  /** Epoch ms. Shown, and decides which of two diverged versions comes first; it never throws one away. */
  readonly changedAt: number;
  /** Null: erased. */
  readonly value: V | null;
}

/** A thing a person keeps, as one copy of the vault knows it. */
export interface Kept<V = unknown> {
  readonly kind: string;
  readonly id: string;
  /** The time it sorts by (epoch ms). It never changes. */
  readonly at: number;
  /** The first is shown; there are more only where two copies have both changed it. */
  readonly versions: readonly Version<V>[];
}

/** A thing kept for the first time, in the copy `copyId`, at `at` (epoch ms). */
export function begun<V>(kind: string, id: string, value: V, copyId: string, at: number): Kept<V> {
  return { kind, id, at, versions: [{ clock: { [copyId]: 1 }, changedAt: at, value }] };
}

/**
 * The same thing after an edit, which settles it: all versions there were are superseded by the one written now.
 *
 * @param value null to erase; nothing of what was written is then left in it
 * @param copyId the copy of the vault it is edited in
 * @param changedAt epoch ms
 */
export function edited<V>(kept: Kept<V>, value: V | null, copyId: string, changedAt: number): Kept<V> {
  const seen = kept.versions.reduce<Version<V>['clock']>(
    (clock, version) => joined(clock, version.clock),
    {},
  );
  const clock = { ...seen, [copyId]: (seen[copyId] ?? 0) + 1 };
  return { ...kept, versions: [{ clock, changedAt, value }] };
}

/**
 * What two copies know of the same thing. Commutative, associative and idempotent: in whatever order copies meet,
 * they come to the same. A version stays unless another has seen all its edits. Refuses (RangeError) two different
 * things.
 */
export function merged<V>(a: Kept<V>, b: Kept<V>): Kept<V> {
  if (a.kind !== b.kind || a.id !== b.id || a.at !== b.at) throw new RangeError('not the same thing');
  const all = [...a.versions, ...b.versions];
  const standing = all.filter((version) => !all.some((other) => supersedes(other.clock, version.clock)));
  const once = new Map(standing.map((version) => [canonical(version), version]));
  const versions = [...once.entries()]
    .sort(([textA, x], [textB, y]) => y.changedAt - x.changedAt || (textA < textB ? -1 : 1))
    .map(([, version]) => version);
  return { ...a, versions };
}

/** A value as JSON whose properties stand in the order of their names: equal values have equal text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([x], [y]) => (x < y ? -1 : 1)))
      : part,
  );
}

function joined(a: Version<unknown>['clock'], b: Version<unknown>['clock']): Version<unknown>['clock'] {
  const copies = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries([...copies].map((copy) => [copy, Math.max(a[copy] ?? 0, b[copy] ?? 0)]));
}

/** Whether `a` has seen every edit of `b`, and one more. */
function supersedes(a: Version<unknown>['clock'], b: Version<unknown>['clock']): boolean {
  const copies = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return (
    copies.every((copy) => (a[copy] ?? 0) >= (b[copy] ?? 0)) &&
    copies.some((copy) => (a[copy] ?? 0) > (b[copy] ?? 0))
  );
}
