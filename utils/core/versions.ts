import { type Guard, isNumber, isObject } from './shape';

/** One version of a stored shape: how to know it, and how it is made of the version before. */
export interface ShapeVersion<Before, Shape> {
  readonly is: Guard<Shape>;
  readonly from: (before: Before) => Shape;
}

/** Versions from the first to the newest; the compiler checks that each begins where the one before ends. */
export interface Versions<Newest> {
  /** The number of the newest version; the first is 1. */
  readonly newest: number;
  /** A value of that version brought to the newest, step by step; null when it has not that version's shape. */
  readonly read: (version: number, value: unknown) => Newest | null;
  readonly to: <Shape>(next: ShapeVersion<Newest, Shape>) => Versions<Shape>;
}

/** The beginning of every chain of versions: no shape yet. The first version is made of nothing. */
export const NO_VERSIONS: Versions<never> = after<never>(0, () => null);

/** What reading a stored shape came to: see {@link readVersioned}. */
export type VersionedRead<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'empty' | 'newer' | 'damaged' };

/**
 * What was read from storage, of any version: brought to the newest (`ok`), nothing there yet (`empty`), written by a
 * later Holdfast (`newer`), or of no known shape (`damaged`). For the last two the bytes are to be left as they are.
 * Never throws.
 */
export function readVersioned<T>(value: unknown, versions: Versions<T>): VersionedRead<T> {
  if (value === undefined || value === null) return { kind: 'empty' };
  if (!isObject(value) || !isNumber(value.version)) return { kind: 'damaged' };
  if (value.version > versions.newest) return { kind: 'newer' };
  const read = versions.read(value.version, value);
  return read === null ? { kind: 'damaged' } : { kind: 'ok', value: read };
}

function after<Newest>(newest: number, read: Versions<Newest>['read']): Versions<Newest> {
  return {
    newest,
    read,
    to: ({ is, from }) =>
      after(newest + 1, (version, value) => {
        if (version === newest + 1) return is(value) ? value : null;
        const before = read(version, value);
        return before === null ? null : from(before);
      }),
  };
}
