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
import { isLanguage, packageSize, partSizes } from './package-size.ts';
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
  const parts = partSizes(join(ROOT, '.output', name.includes('firefox') ? 'firefox-mv3' : 'chrome-mv3'));
  // The budget in tests/house.test.ts goes by what is counted here.
  if (packageSize(parts) !== archive.length)
    throw new Error(`${name} is not as large as it is counted to be`);
  const without = packageSize(parts.filter((part) => !isLanguage(part.name)));
  console.log(`          ${kB(without)} without language packs; the largest of these:`);
  const largest = parts.filter((part) => !isLanguage(part.name)).slice(0, 12);
  for (const part of largest) console.log(`          ${kB(part.bytes).padStart(7)}  ${part.name}`);
}
if (!isSame) process.exitCode = 1;
