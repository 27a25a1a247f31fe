import { spawn } from 'node:child_process';
import { ownNode, scriptNamed, setUp } from './bootstrap.mjs';

// `npm start` on a machine with nothing but Node: sets up, then hands over to start.ts and the project's own Node.
const problem = setUp();
if (problem) {
  console.error(problem);
  process.exit(1);
}
const child = spawn(ownNode(), [scriptNamed('start.ts'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
// A terminal sends Ctrl-C to both; whoever ends this one alone means the other, too. It tidies up, then ends us.
process.on('SIGINT', () => undefined);
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
// npm passes nothing on when it is ended alone: then we are nobody's child any more.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && child.kill(), 500).unref();
child.on('exit', (code) => process.exit(code ?? 1));
