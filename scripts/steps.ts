import { join } from 'node:path';
import { type Ran, runOwn } from './program.ts';
import { vitest } from './vitest.ts';

/** How a step went: tests counted, and what is to be shown if any did not pass. */
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

/** The store's own lint: no error and no warning. */
async function lintFirefox(): Promise<Ran> {
  const args = ['lint', '--source-dir', FIREFOX_BUILD, '--output', 'json', '--no-config-discovery'];
  return runOwn('web-ext', [...args, '--warnings-as-errors']);
}
