/** Packs both browsers' packages, packs them again from the sources package alone, and compares them byte by byte. */
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT, runOwn } from './program.ts';
import { filesIn } from './zip-reading.ts';

const BROWSERS = ['chrome', 'firefox'] as const;

async function packed(root: string): Promise<ReadonlyMap<string, Buffer>> {
  for (const browser of BROWSERS) {
    const { ok, output } = await runOwn('wxt', ['zip', root, '-b', browser]);
    if (!ok) throw new Error(output);
  }
  const folder = join(root, '.output');
  const names = readdirSync(folder).filter((name) => name.endsWith('.zip'));
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name))]));
}

/** Only what the sources package has, and the packages that its lock file names: these are installed already. */
function unpacked(sources: Buffer): string {
  const root = mkdtempSync(join(tmpdir(), 'holdfast-sources-'));
  for (const { name, content } of filesIn(sources)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'dir');
  return root;
}

/** Languages besides the first: browsers' own catalogues, and the packs that our pages fetch. */
function isLanguage(name: string): boolean {
  return /^_locales\/(?!en\/)|^chunks\/[a-z]{2}(?:-[A-Z]{2})?-[\w-]{8}\.js$/.test(name);
}

const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`;

const first = await packed(ROOT);
const sources = [...first].find(([name]) => name.endsWith('-sources.zip'));
if (!sources) throw new Error('no sources package');
const root = unpacked(sources[1]);
const again = await packed(root);
rmSync(root, { recursive: true });

let isSame = first.size === again.size;
for (const [name, archive] of first) {
  const isEqual = again.get(name)?.equals(archive) ?? false;
  isSame &&= isEqual;
  const digest = createHash('sha256').update(archive).digest('hex');
  console.log(`${isEqual ? 'the same' : 'DIFFERS '}  ${digest}  ${kB(archive.length)}  ${name}`);
  if (name.endsWith('-sources.zip')) continue;
  const files = filesIn(archive);
  const languages = files.filter((file) => isLanguage(file.name));
  const bytes = languages.reduce((sum, { packedBytes }) => sum + packedBytes, 0);
  console.log(
    `          ${kB(archive.length - bytes)} without the ${kB(bytes)} of language packs; the largest:`,
  );
  const largest = [...files].sort((a, b) => b.packedBytes - a.packedBytes).slice(0, 6);
  for (const file of largest) console.log(`          ${kB(file.packedBytes).padStart(7)}  ${file.name}`);
}
if (!isSame) process.exitCode = 1;
