import type { Kept } from '../../utils/core/kept';

/** What is written in a thing, the first one first; more than one where two copies of the vault have both changed it. */
export function valuesOf<T>({ versions }: Kept<T>): readonly T[] {
  return versions.flatMap(({ value }) => (value === null ? [] : [value]));
}
