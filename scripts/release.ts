/**
 * Everything that must be so before a version goes out, and the packages with their checksums: `npm run release`, or with
 * `-- --check` what is known in a second. It publishes nothing, tags nothing and changes nothing but `.output`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FROZEN } from '../tests/e2e/harness/frozen.ts';
import { ROOT, run } from './program.ts';
import { releaseProblems } from './release-problems.ts';
import { version } from './version.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');
const git = async (...args: readonly string[]) => (await run('git', args)).stdout;

process.exitCode = (await release()) ? 0 : 1;

async function release(): Promise<boolean> {
  const lock = JSON.parse(read('package-lock.json'));
  const problems = releaseProblems({
    version: version(),
    locked: [lock.version, lock.packages[''].version],
    changelog: read('CHANGELOG.md'),
    uncommitted: await git('status', '--porcelain'),
    tags: (await git('tag', '--list')).split('\n'),
    frozen: readdirSync(FROZEN),
  });
  for (const problem of problems) console.error(`- ${problem}`);
  if (problems.length > 0) return false;
  console.log(`${version()} is ready to be tried.`);
  if (values.check) return true;
  for (const [what, script] of [
    ['All tests', 'test.mjs'],
    ['The packages, twice', 'reproduce.ts'],
  ] as const) {
    console.log(`${what}:`);
    const { ok, output } = await run(process.execPath, [join(ROOT, 'scripts', script)]);
    console.log(output.trimEnd());
    if (!ok) return false;
    if (script === 'reproduce.ts') keepSums(output);
  }
  console.log(whatIsLeft());
  return true;
}

/** The checksums as `sha256sum --check` reads them. */
function keepSums(output: string): void {
  const lines = [...output.matchAll(/^the same\s+([0-9a-f]{64})\s.*\s(\S+\.zip)$/gm)];
  const sums = lines.map(([, sum, name]) => `${sum}  ${name}\n`).join('');
  if (lines.length < 3) throw new Error(`three packages, and not ${lines.length}`);
  writeFileSync(join(ROOT, '.output', 'SHA256SUMS'), sums);
  console.log(`\n.output/SHA256SUMS:\n${sums}`);
}

function whatIsLeft(): string {
  return `Nothing is published. What is left is for a person:
- npm run store-pictures, and a look at each picture;
- git tag -s v${version()}, and the packages with SHA256SUMS beside the tag;
- the stores: docs/store/README.md says what goes where.`;
}
