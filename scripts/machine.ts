import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './program.ts';

/** Where a command is, looked up on the PATH; null when it is not there. */
export function commandPath(name: string): string | null {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  const places = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const found = places.flatMap((place) => endings.map((ending) => join(place, name + ending)));
  return found.find((path) => existsSync(path)) ?? null;
}

/** Programs and files this project may need, and the Debian package of each. */
const PACKAGES = {
  chromium: 'chromium',
  'firefox-esr': 'firefox-esr',
  Xvfb: 'xvfb',
  xdotool: 'xdotool',
  xprop: 'x11-utils',
  age: 'age',
  pdftotext: 'poppler-utils',
  '/usr/lib/chromium/locales/ar.pak': 'chromium-l10n',
  '/usr/share/fonts/truetype/noto/NotoSansDevanagari-Regular.ttf': 'fonts-noto-core',
} as const;

/**
 * Sees to it that programs and files are there: on Debian and its kin as root it installs what is missing, with a font, since a
 * bare machine has none.
 *
 * @returns null when all are there, else one sentence that says what to do
 */
export async function ensure(names: readonly (keyof typeof PACKAGES)[]): Promise<string | null> {
  const isMissing = (name: string) => (name.startsWith('/') ? !existsSync(name) : commandPath(name) === null);
  if (!names.some(isMissing)) return null;
  const wanted = names.filter(isMissing).map((name) => PACKAGES[name]);
  const sentence = `Please install ${wanted.join(', ')} (on Debian: apt-get install ${wanted.join(' ')}).`;
  if (!isDebian() || process.getuid?.() !== 0 || !commandPath('apt-get')) return sentence;
  console.log(`Installing ${wanted.join(', ')} with apt-get.`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const packages = [...wanted, 'fonts-dejavu-core'];
  await run('apt-get', ['update'], env);
  const { ok, output } = await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], env);
  return ok && !names.some(isMissing) ? null : `${output}\n${sentence}`;
}

function isDebian(): boolean {
  return (
    existsSync('/etc/os-release') && /\b(?:debian|ubuntu)\b/.test(readFileSync('/etc/os-release', 'utf8'))
  );
}
