import { parseArgs } from 'node:util';
import { ensure } from './machine.ts';
import { STEPS } from './steps.ts';

/**
 * Everything that must pass: a line for each step, all that a failed one said, and in the end one line
 * `N passed, N failed`. Exits 1 if any failed, or if nothing was tested.
 *
 * `npm test -- lint "dead code"` runs those steps alone.
 */
const { positionals: asked } = parseArgs({ allowPositionals: true });
let passed = 0;
let failed = 0;

function count(): void {
  if (passed + failed === 0) failed = 1;
  console.log(`${passed} passed, ${failed} failed`);
  process.send?.('counted');
  process.exitCode = failed > 0 ? 1 : 0;
  process.disconnect?.();
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    failed += 1;
    count();
    process.exit();
  });
}

try {
  const problem = await ensure(['chromium', 'firefox-esr', 'Xvfb', 'xdotool', 'xprop', 'age', 'pdftotext']);
  if (problem) {
    failed += 1;
    console.error(problem);
  } else {
    for (const { name, work } of STEPS.filter((step) => asked.length === 0 || asked.includes(step.name))) {
      const since = performance.now();
      const result = await work();
      const seconds = ((performance.now() - since) / 1000).toFixed(1);
      passed += result.passed;
      failed += result.failed;
      const counted = `${result.passed} passed${result.failed > 0 ? `, ${result.failed} failed` : ''}`;
      console.log(`${result.failed > 0 ? 'not ok' : 'ok'}  ${name}: ${counted} (${seconds} s)`);
      if (result.failed > 0) console.log(`\n${result.output.trim()}\n`);
    }
  }
} catch (error) {
  failed += 1;
  console.error(error);
}
count();
