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

/** Runs projects of vitest.config.ts. A file that cannot be run, and a crash without a failed test, count as one each. */
export async function vitest(...projects: readonly string[]): Promise<Result> {
  const path = join(ROOT, '.output', `vitest-${projects.join('-')}.json`);
  rmSync(path, { force: true });
  const ran = await runOwn('vitest', [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${path}`,
  ]);
  const told = { ...ran, report: readReport(path) };
  return { ...counted(told), output: shown(told) };
}

interface Told extends Ran {
  readonly report: Report;
}

function counted({ report, ok }: Told): { passed: number; failed: number } {
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
