import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const BIOME = join(ROOT, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
const TSC = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');

type Try = readonly [file: string, from: string];

const NAMED = new Set(['utils/platform/browser.ts', 'utils/platform/idb.ts', 'utils/platform/suffix.ts']);

/** Who may not import what, each tried in an empty house with our own rules. */
const BROKEN: readonly Try[] = [
  ['utils/core/a.ts', '../services/ports'],
  ['utils/core/a.ts', '../platform/clock'],
  ['utils/core/a.ts', 'preact'],
  ['utils/services/a.ts', '../platform/clock'],
  ['utils/services/a.ts', 'webextension-polyfill'],
  ['utils/services/a.ts', '../../components/house'],
  ['utils/platform/a.ts', 'webextension-polyfill'],
  ['utils/platform/a.ts', 'idb-keyval'],
  ['utils/platform/a.ts', 'tldts'],
  ['utils/platform/a.ts', '../services/vault'],
  ['utils/platform/browser.ts', 'idb-keyval'],
  ['utils/platform/idb.ts', 'tldts'],
  ['utils/platform/suffix.ts', 'webextension-polyfill'],
  ['utils/a.ts', '../components/house'],
  ['components/a.ts', '../utils/platform/clock'],
  ['components/a.ts', '../utils/assembly'],
  ['components/ui/A.tsx', '../../utils/services/house'],
  ['components/ui/A.tsx', '../../utils/platform/clock'],
  ['components/ui/A.tsx', '../../utils/page-actions'],
  ['components/ui/A.tsx', '../../entrypoints/popup/main'],
  ['components/ui/A.tsx', 'wxt/utils/define-background'],
  ['components/ui/A.tsx', 'webextension-polyfill'],
  ['components/ui/A.tsx', 'idb-keyval'],
  ['entrypoints/a/main.tsx', 'webextension-polyfill'],
  ['entrypoints/a/main.tsx', '../../tests/services/memory'],
];

/** What stays possible, so that the walls are not simply closed. */
const OPEN: readonly Try[] = [
  ['utils/core/a.ts', './boundary'],
  ['utils/core/a.ts', './insights/days'],
  ['utils/services/a.ts', '../core/boundary'],
  ['utils/platform/a.ts', '../services/ports'],
  ['utils/platform/browser.ts', 'webextension-polyfill'],
  ['utils/platform/idb.ts', 'idb-keyval'],
  ['utils/platform/suffix.ts', 'virtual:site-suffixes'],
  ['components/ui/A.tsx', '../../utils/core/boundary'],
  ['components/ui/A.tsx', '../pause/Pause'],
  ['entrypoints/a/main.tsx', '../../utils/services/house'],
];

/** The files, of one house with a file for each try, that Biome with our rules says of that they import what they may not. */
function complainedOf(tries: readonly Try[]): readonly string[] {
  const house = houseOf(tries.map(([file, from]) => [file, `import { a } from '${from}';\n\na();\n`]));
  const told = biome(house);
  rmSync(house, { recursive: true });
  return told.filter(({ rule }) => rule === 'lint/style/noRestrictedImports').map(({ file }) => file);
}

function houseOf(files: readonly (readonly [name: string, text: string])[]): string {
  const house = mkdtempSync(join(tmpdir(), 'holdfast-walls-'));
  cpSync(join(ROOT, 'biome.json'), join(house, 'biome.json'));
  for (const [name, text] of files) {
    mkdirSync(dirname(join(house, name)), { recursive: true });
    writeFileSync(join(house, name), text);
  }
  return house;
}

function biome(house: string): readonly { readonly rule: string; readonly file: string }[] {
  const args = ['lint', '--vcs-enabled=false', '--max-diagnostics=none', '--reporter=json', '.'];
  const { stdout } = spawnSync(process.execPath, [BIOME, ...args], { cwd: house, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { category: string; location: { path: string } }[];
  };
  return diagnostics.map(({ category, location }) => ({ rule: category, file: location.path }));
}

test('each layer is kept from what it may not import', () => {
  const tries = BROKEN.map(numbered);
  expect(complainedOf(tries)).toEqual(expect.arrayContaining(tries.map(([file]) => file)));
});

test('each layer may import what it stands on', () => {
  expect(complainedOf(OPEN.map(numbered))).toEqual([]);
});

test('no two files import each other', () => {
  const house = houseOf([
    ['utils/platform/round.ts', "import { b } from './trip';\n\nexport const a = () => b;\n"],
    ['utils/platform/trip.ts', "import { a } from './round';\n\nexport const b = () => a;\n"],
  ]);
  expect(biome(house)).toContainEqual({
    rule: 'lint/suspicious/noImportCycles',
    file: 'utils/platform/trip.ts',
  });
  rmSync(house, { recursive: true });
});

test.each([
  ['the page', 'export const a = document.title;'],
  ['the browser', 'export const a = chrome.storage;'],
  ['a clock of its own', 'export const a = setTimeout(() => undefined, 1);'],
  ['the network', "export const a = fetch('https://example.org');"],
])('core knows nothing of %s', (_, text) => {
  const house = mkdtempSync(join(tmpdir(), 'holdfast-core-'));
  cpSync(join(ROOT, 'utils', 'core', 'tsconfig.json'), join(house, 'tsconfig.json'));
  cpSync(join(ROOT, 'utils', 'core', 'globals.d.ts'), join(house, 'globals.d.ts'));
  writeFileSync(join(house, 'a.ts'), 'export const a = 1;\n');
  expect(compiled(house)).toBe('');
  writeFileSync(join(house, 'a.ts'), `${text}\n`);
  expect(compiled(house)).toContain('error TS');
  rmSync(house, { recursive: true });
});

function compiled(directory: string): string {
  return spawnSync(process.execPath, [TSC, '-p', directory], { encoding: 'utf8' }).stdout;
}

/** One file for each try, by its place in the list; a file that a rule names keeps its name. */
function numbered([file, from]: Try, i: number): Try {
  return NAMED.has(file) ? [file, from] : [file.replace(/\.tsx?$/, (end) => `${i}${end}`), from];
}
