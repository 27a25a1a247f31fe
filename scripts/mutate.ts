import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createVitest } from 'vitest/node';
import { type Mutant, mutantsOf } from './mutants.ts';

/**
 * Whether the tests of the decision notice when its rules are changed: `node scripts/mutate.ts [--sample N]`.
 * Other sources, judged by their own tests, are named behind (`utils/core/change.ts`).
 * Each mutant (see mutants.ts) is judged by those tests, in memory; one they let pass may still be refused by the
 * compiler. Exits 1 if any survives both, or if the tests fail without any change.
 */
const ROOT = resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  options: { sample: { type: 'string' } },
  allowPositionals: true,
});
const DECISION = ['decision', 'firm-time', 'firmness', 'pass'].map((name) => `utils/core/${name}.ts`);
const SOURCES = positionals.length > 0 ? positionals : DECISION;
const TESTS = SOURCES.map((source) => source.replace('utils/', 'tests/').replace('.ts', '.test.ts'));
const COPY = join(ROOT, '.output', 'mutants');

const all = SOURCES.flatMap((file) => {
  const source = readFileSync(join(ROOT, file), 'utf8');
  return mutantsOf(source).map((mutant) => ({ file, source, mutant }));
});
const size = Math.min(all.length, Number(values.sample ?? all.length));
// Evenly spread, so that a sample is the same from run to run.
const chosen = all.filter(
  (_, i) => Math.floor((i * size) / all.length) !== Math.floor(((i - 1) * size) / all.length),
);

if (!(await isPassed(null))) throw new Error('the tests fail without any change');
let byTests = 0;
let byCompiler = 0;
const survivors: string[] = [];
for (const { file, source, mutant } of chosen) {
  const changed = { file, text: source.slice(0, mutant.start) + mutant.text + source.slice(mutant.end) };
  if (!(await isPassed(changed))) byTests += 1;
  else if (!compiles(changed)) byCompiler += 1;
  else survivors.push(described(file, source, mutant));
}
const killed = byTests + byCompiler;
console.log(survivors.map((survivor) => `survived: ${survivor}`).join('\n'));
console.log(
  `${killed} of ${chosen.length} mutants noticed: ${byTests} by tests, ${byCompiler} by the compiler`,
);
process.exitCode = survivors.length > 0 || chosen.length === 0 ? 1 : 0;

interface Changed {
  readonly file: string;
  readonly text: string;
}

async function isPassed(changed: Changed | null): Promise<boolean> {
  const vitest = await createVitest(
    {
      root: ROOT,
      config: false,
      watch: false,
      // It knows a file by what is on the disk, where no mutant is.
      fsModuleCache: false,
      bail: 1,
      reporters: [{}],
      include: TESTS,
      setupFiles: ['tests/temporal.ts'],
    },
    {
      plugins: [
        {
          name: 'mutant',
          enforce: 'pre',
          load: (id) => (changed && id === join(ROOT, changed.file) ? changed.text : null),
        },
      ],
    },
  );
  await vitest.start();
  const files = vitest.state.getFiles();
  await vitest.close();
  return files.length === TESTS.length && files.every((file) => file.result?.state === 'pass');
}

function compiles({ file, text }: Changed): boolean {
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY, { recursive: true });
  cpSync(join(ROOT, 'utils', 'core'), COPY, { recursive: true });
  writeFileSync(join(COPY, basename(file)), text);
  try {
    execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', COPY], {
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}

function described(file: string, source: string, { start, end, text }: Mutant): string {
  const line = source.slice(0, start).split('\n').length;
  return `${file}:${line}: ${source.slice(start, end).trim()} -> ${text.trim()}`;
}
