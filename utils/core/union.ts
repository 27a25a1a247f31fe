/** All items of some lists, in the order they are met; those that say the same in several lists once. Flat items only. */
export function union<T extends object>(lists: readonly (readonly T[])[]): readonly T[] {
  const seen = new Map<string, T>();
  for (const item of lists.flat()) {
    const key = JSON.stringify(Object.entries(item).sort());
    if (!seen.has(key)) seen.set(key, item);
  }
  return [...seen.values()];
}

/** Several texts as one, each that differs from the ones before it once. */
export function joined(texts: readonly string[], between: string): string {
  return [...new Set(texts)].filter((text) => text !== '').join(between);
}
