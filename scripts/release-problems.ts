/** What a release is made of, as it lies in the working tree. */
export interface Release {
  /** Of package.json. */
  readonly version: string;
  /** Of package-lock.json: its own, and that of its first package. */
  readonly locked: readonly unknown[];
  readonly changelog: string;
  /** What `git status --porcelain` says. */
  readonly uncommitted: string;
  readonly tags: readonly string[];
  /** Names of the files in tests/frozen. */
  readonly frozen: readonly string[];
}

/** The part of the changelog for a version: its day (null: not released) and its lines; null where there is none. */
export function sectionOf(
  changelog: string,
  version: string,
): { readonly day: string | null; readonly lines: readonly string[] } | null {
  const [, ...parts] = changelog.split(/^## /m);
  const part = parts.find((text) => text.startsWith(`${version}, `));
  if (!part) return null;
  const [head = '', ...lines] = part.split('\n');
  const [, day = null] = /, (\d{4}-\d\d-\d\d)$/.exec(head) ?? [];
  return { day, lines: lines.filter((line) => line.startsWith('- ')) };
}

/** What stands in the way of releasing it, one sentence each; none: nothing but the tests. */
export function releaseProblems(release: Release): readonly string[] {
  const { version, locked, changelog, uncommitted, tags, frozen } = release;
  const section = sectionOf(changelog, version);
  const said: readonly (readonly [boolean, string])[] = [
    [uncommitted.trim() !== '', `Not everything is committed:\n${uncommitted.trimEnd()}`],
    [
      !/^\d+\.\d+\.\d+$/.test(version),
      `The version in package.json is ${version}: stores take three numbers.`,
    ],
    [
      locked.some((other) => other !== version),
      `package-lock.json is of ${locked.join(' and ')}: npm install --package-lock-only`,
    ],
    [tags.includes(`v${version}`), `v${version} is tagged already: give package.json the next version.`],
    [section === null, `CHANGELOG.md has no part for ${version}.`],
    [
      section !== null && section.day === null,
      `CHANGELOG.md does not say on which day ${version} is released: ## ${version}, YYYY-MM-DD`,
    ],
    [section !== null && section.lines.length === 0, `CHANGELOG.md says nothing of ${version}.`],
    [
      !frozen.some((name) => name.startsWith(`${version}-`)),
      `Nothing is frozen of ${version} for later ones to be tried on: npm run build && npm run freeze`,
    ],
  ];
  return said.flatMap(([isSo, sentence]) => (isSo ? [sentence] : []));
}
