import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The repository. */
export const ROOT = resolve(import.meta.dirname, '..');

/** What a program said, in the order it said it, and whether all was well. */
export interface Ran {
  readonly ok: boolean;
  readonly output: string;
  readonly stdout: string;
}

/**
 * Runs a program of the project's packages under the Node that runs this, and gives what it said.
 *
 * @param name a package that has one program, or `package/program`
 * @param env added to this process's own
 */
export function runOwn(
  name: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Ran> {
  return run(process.execPath, [programPath(name), ...args], env);
}

/** Runs any program; one that cannot be started is not ok. Without colours, for it is read later. */
export function run(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Ran> {
  return new Promise((done) => {
    const said: Buffer[] = [];
    const told: Buffer[] = [];
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', NO_UPDATE_NOTIFIER: '1', ...env },
    });
    child.stdout.on('data', (data: Buffer) => {
      said.push(data);
      told.push(data);
    });
    child.stderr.on('data', (data: Buffer) => said.push(data));
    const stop = () => child.kill();
    // What we started ends with us.
    process.once('exit', stop);
    const end = (ok: boolean, more = '') => {
      process.off('exit', stop);
      done({ ok, output: Buffer.concat(said).toString() + more, stdout: Buffer.concat(told).toString() });
    };
    child.on('error', (error) => end(false, `${error}`));
    child.on('close', (code) => end(code === 0));
  });
}

function programPath(name: string): string {
  const [, owner = '', program] = /^(@[^/]+\/[^/]+|[^/]+)(?:\/(.+))?$/.exec(name) ?? [];
  const home = join(ROOT, 'node_modules', owner);
  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const path: unknown = typeof bin === 'string' ? bin : (bin[program ?? owner] ?? Object.values(bin)[0]);
  if (typeof path !== 'string') throw new Error(`no program ${name}`);
  return join(home, path);
}
