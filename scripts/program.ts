import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants, getPriority, setPriority } from 'node:os';
import { join, resolve } from 'node:path';

/** The repository. */
export const ROOT = resolve(import.meta.dirname, '..');

const LOW = constants.priority.PRIORITY_BELOW_NORMAL;

/** What a program said, in the order it said it, and whether all was well. */
export interface Ran {
  readonly ok: boolean;
  readonly output: string;
  readonly stdout: string;
}

/** How a program is run. */
export interface How {
  /** Added to this process's own. */
  readonly env?: Readonly<Record<string, string>>;
  /** Whether whatever else wants to run goes first. */
  readonly givesWay?: boolean;
}

/**
 * Runs a program of the project's packages under the Node that runs this, and gives what it said.
 *
 * @param name a package that has one program, or `package/program`
 */
export function runOwn(name: string, args: readonly string[], how: How = {}): Promise<Ran> {
  return run(process.execPath, [programPath(name), ...args], how);
}

/** Runs any program; one that cannot be started is not ok. Without colours, for it is read later. */
export function run(
  command: string,
  args: readonly string[],
  { env = {}, givesWay = false }: How = {},
): Promise<Ran> {
  return new Promise((done) => {
    const said: Buffer[] = [];
    const told: Buffer[] = [];
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', NO_UPDATE_NOTIFIER: '1', ...env },
    });
    if (givesWay && child.pid) setPriority(child.pid, Math.max(getPriority(), LOW));
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
