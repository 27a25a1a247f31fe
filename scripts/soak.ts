import { join } from 'node:path';
import { ensure } from './machine.ts';
import { ROOT, run, runOwn } from './program.ts';

/** How often each law is tried with something new. */
const RUNS = '1500';

/** A browser that speaks other languages than English, and letters for them to be looked at in. */
const LANGUAGES = [
  '/usr/lib/chromium/locales/ar.pak',
  '/usr/share/fonts/truetype/noto/NotoSansDevanagari-Regular.ttf',
] as const;

/**
 * The long proofs, which take the better part of an hour: `npm run soak`. Every test with `SOAK` set (more runs, all
 * zones, 200 visits, 100 killed browsers, a copy of 100,000 things), then every mutation of the decision. Exits 1 if
 * anything is not as it was promised.
 */
const PROOFS: readonly (readonly [name: string, work: () => ReturnType<typeof run>])[] = [
  ['programs', programs],
  ['build', () => runOwn('wxt', ['build'])],
  ['build for Firefox', () => runOwn('wxt', ['build', '-b', 'firefox'])],
  [
    'tests, at length',
    () => runOwn('vitest', ['run', ...projects('core', 'services', 'e2e')], { SOAK: RUNS }),
  ],
  // Every screen held to what axe does not see, every state drawn.
  ['screens', () => runOwn('vitest', ['run', ...projects('components'), '--mode', 'look'])],
  ['mutations', () => run(process.execPath, [join(ROOT, 'scripts', 'mutate.ts')])],
];

for (const [name, work] of PROOFS) {
  const { ok, output } = await work();
  console.log(`${ok ? 'ok' : 'not ok'}  ${name}\n${output}`);
  if (!ok) process.exitCode = 1;
}

function projects(...names: readonly string[]): readonly string[] {
  return names.flatMap((name) => ['--project', name]);
}

async function programs(): ReturnType<typeof run> {
  const problem = await ensure(['age', 'pdftotext', ...LANGUAGES]);
  return { ok: problem === null, output: problem ?? '', stdout: '' };
}
