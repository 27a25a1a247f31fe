import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Ran, ROOT, runOwn } from './program.ts';
import type { Result } from './steps.ts';

/** How many lines of a failed test's message are shown. */
const SHOWN_LINES = 14;

interface Tested {
  readonly name: string;
  readonly status: string;
  readonly message?: string;
  readonly assertionResults: readonly {
    readonly status: string;
    readonly fullName: string;
    readonly failureMessages?: readonly string[] | null;
  }[];
}

interface Report {
  readonly testResults?: readonly Tested[];
}

/**
 * Runs projects of vitest.config.ts. A file that cannot be run, and a crash without a failed test, count as one each.
 *
 * Files with a failed test are run once more, alone: real browsers on a loaded machine miss a wait now and then. What
 * passes then has passed, and is named, so that a test that needs it is seen and mended; what does not has failed.
 */
export async function vitest(...projects: readonly string[]): Promise<Result> {
  const first = await ran(projects, []);
  const files = (first.report.testResults ?? []).filter(({ status }) => status === 'failed');
  const { passed, failed } = counted(first);
  const names = files.map(({ name }) => relative(ROOT, name));
  // Many failing at once is no bad moment of the machine.
  if (failed === 0 || files.length === 0 || files.length > 5) return { passed, failed, output: shown(first) };
  const before = counted({ ...first, report: { testResults: files }, ok: true });
  const again = await ran(projects, [...names, '--maxWorkers=1']);
  const after = counted(again);
  return {
    passed: passed - before.passed + after.passed,
    failed: failed - before.failed + after.failed,
    remarks: names.map((name) => `run a second time: ${name}`),
    output: after.failed > 0 ? `${shown(first)}\n\nA second time, alone:\n${shown(again)}` : shown(first),
  };
}

interface Told extends Ran {
  readonly report: Report;
}

async function ran(projects: readonly string[], more: readonly string[]): Promise<Told> {
  const path = join(ROOT, '.output', `vitest-${projects.join('-')}.json`);
  rmSync(path, { force: true });
  const told = await runOwn('vitest', [
    'run',
    ...more,
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${path}`,
  ]);
  return { ...told, report: readReport(path) };
}

function counted({ report, ok }: Pick<Told, 'report' | 'ok'>): { passed: number; failed: number } {
  const { testResults = [] } = report;
  const each = testResults.flatMap(({ assertionResults }) => assertionResults);
  const passed = each.filter(({ status }) => status === 'passed').length;
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  ).length;
  const failed = each.filter(({ status }) => status === 'failed').length + broken;
  return { passed, failed: failed === 0 && (!ok || passed === 0) ? 1 : failed };
}

/** Each failed test with the beginning of what it said; all there is where none is named. */
function shown({ report, output }: Told): string {
  const told = (report.testResults ?? [])
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => {
      const file = relative(ROOT, name);
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      if (failed.length === 0) return [`FAIL ${file}\n${beginning(message ?? '')}`];
      return failed.map(
        ({ fullName, failureMessages }) =>
          `FAIL ${file} > ${fullName}\n${beginning(failureMessages?.join('\n') ?? '')}`,
      );
    });
  return told.length > 0 ? told.join('\n\n') : output;
}

function beginning(text: string): string {
  return text.split('\n').slice(0, SHOWN_LINES).join('\n');
}

function readReport(path: string): Report {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}
