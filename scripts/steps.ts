import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Ran, ROOT, runOwn } from './program.ts';

/** How a step went: tests counted, and everything said, to be shown if any did not pass. */
export interface Result {
  readonly passed: number;
  readonly failed: number;
  readonly output: string;
}

export interface Step {
  readonly name: string;
  work(): Promise<Result>;
}

const FIREFOX_BUILD = join('.output', 'firefox-mv3');

/** Everything that must pass, in the order that tells most soonest. All but the last two count as one test each. */
export const STEPS: readonly Step[] = [
  one('types', () => inTurn(['wxt', 'prepare'], ['typescript/tsc', '-p', '.'])),
  one('lint', () => runOwn('@biomejs/biome', ['ci', '--colors=off', '--error-on-warnings'])),
  one('walls', () =>
    inTurn(
      ['typescript/tsc', '-p', 'utils/core'],
      [
        '@biomejs/biome',
        'lint',
        '--colors=off',
        '--only=style/noRestrictedImports',
        '--only=suspicious/noImportCycles',
      ],
    ),
  ),
  one('dead code', () => runOwn('knip', [])),
  one('build for Chromium', () => runOwn('wxt', ['build'])),
  one('build for Firefox', () => runOwn('wxt', ['build', '-b', 'firefox'])),
  one('lint of the Firefox build', lintFirefox),
  {
    name: 'unit, property, component and house tests',
    work: () => vitest('core', 'services', 'components', 'house'),
  },
  { name: 'end to end, in real browsers', work: () => vitest('e2e') },
];

function one(name: string, work: () => Promise<Ran>): Step {
  return {
    name,
    work: async () => {
      const { ok, output } = await work();
      return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output };
    },
  };
}

/** Runs programs one after the other until one is not ok. */
async function inTurn(...programs: readonly (readonly [name: string, ...args: string[]])[]): Promise<Ran> {
  let last: Ran = { ok: true, output: '', stdout: '' };
  for (const [name, ...args] of programs) {
    if (last.ok) last = await runOwn(name, args);
  }
  return last;
}

/** The store's own lint: no error, and of warnings only those of Preact's `innerHTML` (house.test.ts: we have none). */
async function lintFirefox(): Promise<Ran> {
  const args = ['lint', '--source-dir', FIREFOX_BUILD, '--output', 'json', '--no-config-discovery'];
  const ran = await runOwn('web-ext', args);
  const told: unknown = JSON.parse(ran.stdout.trim() || 'null');
  const isReport = (
    value: unknown,
  ): value is { errors: unknown[]; warnings: { code: string; message: string }[] } =>
    typeof value === 'object' && value !== null && 'errors' in value && 'warnings' in value;
  if (!isReport(told)) return { ...ran, ok: false };
  const ours = told.warnings.filter(
    ({ code, message }) => code !== 'UNSAFE_VAR_ASSIGNMENT' || !message.includes('innerHTML'),
  );
  return { ...ran, ok: told.errors.length === 0 && ours.length === 0 };
}

/** Runs projects of vitest.config.ts. A file that cannot be run, and a crash without a failed test, count as one each. */
async function vitest(...projects: readonly string[]): Promise<Result> {
  const report = join(ROOT, '.output', `vitest-${projects.join('-')}.json`);
  rmSync(report, { force: true });
  const { ok, output } = await runOwn('vitest', [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  ]);
  const { numPassedTests: passed = 0, numFailedTests = 0, testResults = [] } = readReport(report);
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  ).length;
  const failed = numFailedTests + broken;
  const isUnsaid = failed === 0 && (!ok || passed === 0);
  return { passed, failed: isUnsaid ? 1 : failed, output };
}

interface Report {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly testResults?: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

function readReport(path: string): Report {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}
