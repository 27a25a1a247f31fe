import type { Guard } from './shape';

/** One version of a stored shape: how to know it, and how it is made of the version before. */
export interface Version<Before, Shape> {
  readonly is: Guard<Shape>;
  readonly from: (before: Before) => Shape;
}

/** Versions from the first to the newest; the compiler checks that each begins where the one before ends. */
export interface Versions<Newest> {
  /** The number of the newest version; the first is 1. */
  readonly newest: number;
  /** A value of that version brought to the newest, step by step; null when it has not that version's shape. */
  readonly read: (version: number, value: unknown) => Newest | null;
  readonly to: <Shape>(next: Version<Newest, Shape>) => Versions<Shape>;
}

/** The beginning of every chain of versions: no shape yet. The first version is made of nothing. */
export const NO_VERSIONS: Versions<never> = after<never>(0, () => null);

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
