/** Words that blame, press or raise their voice in each language, by tag: one pattern a file. */
export function blameIn(): ReadonlyMap<string, RegExp> {
  const files = import.meta.glob<Record<string, unknown>>('./blame/*.ts', { eager: true });
  return new Map(
    Object.entries(files).flatMap(([path, exported]) => {
      const pattern = Object.values(exported).find((value) => value instanceof RegExp);
      const tag = path.replace(/^.*\/(\w+)\.ts$/, '$1').replaceAll('_', '-');
      return pattern ? [[tag, new RegExp(pattern.source, pattern.flags.replace('g', ''))] as const] : [];
    }),
  );
}
