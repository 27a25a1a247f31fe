import { edited, type Kept, type Version } from './kept';

/**
 * The same thing after an edit of the version that is shown, by somebody who has seen no other: what stood beside it
 * goes on standing there. The edit is shown from now on, also where the clock it was made by is behind.
 *
 * A version vector counts edits as if each had seen all before it of its copy. So where another version has edits of
 * this copy that the shown one has not, the edit is counted under a name of its own, made of the copy's.
 *
 * @param copyId the copy of the vault it is edited in
 * @param changedAt epoch ms
 */
export function editedBeside<V>(kept: Kept<V>, value: V, copyId: string, changedAt: number): Kept<V> {
  const [shown, ...others] = kept.versions;
  if (!shown || others.length === 0) return edited(kept, value, copyId, changedAt);
  const isNext = (name: string) =>
    others.every(({ clock }) => (clock[name] ?? 0) <= (shown.clock[name] ?? 0));
  let name = copyId;
  for (let branch = 2; !isNext(name); branch += 1) name = `${copyId}~${branch}`;
  const version: Version<V> = {
    clock: { ...shown.clock, [name]: (shown.clock[name] ?? 0) + 1 },
    changedAt: Math.max(changedAt, ...others.map((other) => other.changedAt + 1)),
    value,
  };
  return { ...kept, versions: [version, ...others] };
}
