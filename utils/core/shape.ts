/** Whether an unknown value has the shape of a `T`. Never throws. */
export type Guard<T> = (value: unknown) => value is T;

/** The type a guard knows. */
export type Guarded<G> = G extends Guard<infer T> ? T : never;

type Guards = Readonly<Record<string, Guard<unknown>>>;
type Shape<G extends Guards> = { readonly [K in keyof G]: Guarded<G[K]> };

/** A text, of any length. */
export const isText = (value: unknown): value is string => typeof value === 'string';

/** True or false. */
export const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';

/** A number that can be stored and worked with: neither NaN nor infinite. */
export const isNumber = (value: unknown): value is number => Number.isFinite(value);

/** A whole number between two, both included. */
export function isWholeWithin(least: number, most: number): Guard<number> {
  return (value): value is number =>
    isNumber(value) && Number.isInteger(value) && value >= least && value <= most;
}

/** A text of no more than that many UTF-16 units. */
export function isTextWithin(longest: number): Guard<string> {
  return (value): value is string => isText(value) && value.length <= longest;
}

/** One of these very values. */
export function isOneOf<const T extends string | number | null>(...values: readonly T[]): Guard<T> {
  return (value): value is T => values.some((known) => known === value);
}

/** A list of what the guard knows, of any length, empty or not. */
export function isListOf<T>(guard: Guard<T>): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every((item) => guard(item));
}

/** What either of two guards knows. */
export function isEither<A, B>(a: Guard<A>, b: Guard<B>): Guard<A | B> {
  return (value): value is A | B => a(value) || b(value);
}

/** An object with at least these properties, its own. */
export function isShape<G extends Guards>(guards: G): Guard<Shape<G>> {
  return (value): value is Shape<G> =>
    isObject(value) &&
    Object.entries(guards).every(([name, guard]) => Object.hasOwn(value, name) && guard(value[name]));
}

/** An object with these properties and no others. */
export function isExactly<G extends Guards>(guards: G): Guard<Shape<G>> {
  const isIt = isShape(guards);
  return (value): value is Shape<G> =>
    isIt(value) && Object.keys(value).every((name) => Object.hasOwn(guards, name));
}

/** An object whose properties may be asked for by name; not a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
