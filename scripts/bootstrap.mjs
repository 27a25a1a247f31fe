import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

// Plain JavaScript, and Node's own modules alone: this runs on the machine's Node, before anything is installed.
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const IS_WINDOWS = process.platform === 'win32';

/**
 * Installs the packages if they are missing or older than the lock file.
 *
 * @returns {string | null} one sentence if that cannot be done
 */
export function setUp() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20) {
    return `Holdfast needs Node 20 or later to begin (this is ${process.version}): https://nodejs.org`;
  }
  if (isInstalled()) return null;
  console.log(
    'Installing packages. A Node 24 comes with them; what npm says of other versions does not matter.',
  );
  // Windows cannot replace a program that runs, as the packages' own Node may do right now: `install` leaves it.
  const command = IS_WINDOWS && runsFromPackages() ? 'install' : 'ci';
  const npm = process.env.npm_execpath;
  const args = [command, '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.env.npm_node_execpath ?? process.execPath, [npm, ...args], inRoot())
    : spawnSync('npm', args, { ...inRoot(), shell: IS_WINDOWS });
  if (status === 0 && existsSync(ownNode())) return null;
  return 'The packages could not be installed: see what npm says above, and whether this machine is online.';
}

/** The project's own Node 24. */
export function ownNode() {
  return join(ROOT, 'node_modules', 'node', 'bin', IS_WINDOWS ? 'node.exe' : 'node');
}

/** A script of the project, by name. */
export function scriptNamed(name) {
  return join(ROOT, 'scripts', name);
}

function isInstalled() {
  // npm writes this file last, so that an install that was broken off is done again.
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(installed) || !existsSync(ownNode())) return false;
  return statSync(installed).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs;
}

function runsFromPackages() {
  return process.execPath.startsWith(join(ROOT, 'node_modules') + sep);
}

function inRoot() {
  return { cwd: ROOT, stdio: 'inherit' };
}
