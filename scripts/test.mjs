import { spawn } from 'node:child_process';
import { ownNode, scriptNamed, setUp } from './bootstrap.mjs';

// `npm test` on a machine with nothing but Node: sets up, then hands over to test.ts and the project's own Node.
const problem = setUp();
if (problem) end(problem);
const child = spawn(ownNode(), [scriptNamed('test.ts'), ...process.argv.slice(2)], {
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
});
process.on('SIGINT', () => undefined);
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
// npm passes nothing on when it is ended alone: then we are nobody's child any more.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && child.kill(), 500).unref();
let isCounted = false;
child.on('message', (message) => {
  isCounted = message === 'counted';
});
child.on('exit', (code, signal) => {
  if (!isCounted) end(`The tests ended before they were counted (${signal ?? `exit ${code}`}).`);
  process.exit(code ?? 1);
});

/** Whatever went wrong, the last line counts it. */
function end(sentence) {
  console.error(sentence);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
