import { createRequire } from 'node:module';

/** The list as `tldts` carries it: a tree whose edges are labels, from the last of a name to the first. */
interface Trie {
  readonly nodeFlags: readonly number[];
  readonly edgeStart: readonly number[];
  readonly edgeLength: readonly number[];
  readonly edgeChild: readonly number[];
  readonly labelText: string;
  readonly rulesRoot: number;
  readonly exceptionsRoot: number;
}

interface Branch {
  readonly label: string;
  readonly isRule: boolean;
  readonly below: readonly Branch[];
}

const NAME = 'virtual:site-suffixes';

/**
 * Makes `virtual:site-suffixes` of the Public Suffix List that `tldts` carries: the same rules, written as one text
 * (`utils/core/public-suffix.ts` reads it), which packs to a third of the library with its arrays.
 */
export function siteSuffixes() {
  return {
    name: 'site-suffixes',
    resolveId: (id: string) => (id === NAME ? `\0${NAME}` : null),
    load: (id: string) =>
      id === `\0${NAME}` ? `export const suffixes = ${JSON.stringify(suffixText())};` : null,
  };
}

function suffixText(): string {
  const trie: Trie = createRequire(import.meta.url)('tldts/dist/cjs/src/data/trie.js');
  const rules = written(branchesOf(trie.rulesRoot, trie));
  // There are few exceptions: each stands with its whole name.
  return (
    rules +
    names(branchesOf(trie.exceptionsRoot, trie), '')
      .map((name) => `!${name},`)
      .join('')
  );
}

function branchesOf(root: number, { edgeStart, edgeLength, edgeChild, labelText, nodeFlags }: Trie) {
  const ends: number[] = [];
  for (const length of edgeLength) ends.push((ends.at(-1) ?? 0) + length);

  function from(node: number): readonly Branch[] {
    const branches: Branch[] = [];
    for (let edge = edgeStart[node] ?? 0; edge < (edgeStart[node + 1] ?? 0); edge += 1) {
      const child = edgeChild[edge] ?? 0;
      const label = labelText.slice(ends[edge - 1] ?? 0, ends[edge]);
      branches.push({ label, isRule: nodeFlags[child] !== 0, below: from(child) });
    }
    // Names come to us in ASCII, as `URL` writes them. Sorted, what is alike stands together.
    return branches
      .filter(({ label }) => /^[\x21-\x7e]+$/.test(label))
      .sort((a, b) => (a.label < b.label ? -1 : 1));
  }
  return from(root);
}

function written(branches: readonly Branch[]): string {
  const one = ({ label, isRule, below }: Branch) =>
    below.length === 0 ? `${label},` : `${label}${isRule ? '(' : '<'}${written(below)})`;
  return branches.map(one).join('');
}

function names(branches: readonly Branch[], behind: string): readonly string[] {
  return branches.flatMap(({ label, isRule, below }) => [
    ...(isRule ? [label + behind] : []),
    ...names(below, `.${label}${behind}`),
  ]);
}
