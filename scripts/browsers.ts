import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { commandPath, ensure } from './machine.ts';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'brave-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const MAC_APPS = ['Chromium', 'Google Chrome', 'Brave Browser', 'Microsoft Edge'];

const WINDOWS_PLACES = [
  ['Chromium', 'Application', 'chrome.exe'],
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/**
 * A browser of the Chromium family: `CHROME_PATH`, else one on the PATH, else one in its usual place, else (on Debian
 * as root) one newly installed.
 *
 * @returns its path, or one sentence that says what to do
 */
export async function findChromium(): Promise<{ readonly path: string } | { readonly problem: string }> {
  const wanted = process.env.CHROME_PATH;
  if (wanted)
    return existsSync(wanted) ? { path: wanted } : { problem: `CHROME_PATH is ${wanted}: nothing is there.` };
  const found = installed();
  if (found) return { path: found };
  const problem = process.platform === 'linux' ? await ensure(['chromium']) : 'no';
  const path = problem === null ? commandPath('chromium') : null;
  if (path) return { path };
  return {
    problem:
      'Holdfast opens in Chromium, Chrome, Edge or Brave, version 148 or later, and found none. ' +
      'Please install one, or set CHROME_PATH to where it is.',
  };
}

function installed(): string | null {
  const onPath = COMMANDS.map(commandPath).find((path) => path !== null);
  return onPath ?? usualPlaces().find((path) => existsSync(path)) ?? null;
}

function usualPlaces(): readonly string[] {
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
        MAC_APPS.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
      );
    case 'win32':
      return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => WINDOWS_PLACES.map((parts) => join(folder, ...parts)));
    default:
      return ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/brave.com/brave/brave'];
  }
}
