import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { CHROME_BUILD, launch } from './chromium.ts';

/**
 * A profile in which Holdfast has been given these sites, through the real prompt, once. For {@link copyOf}.
 *
 *     const granted = await grantedProfile(['*://*.feed.example/*']);
 *     const chromium = await launch({ profile: copyOf(granted), args: web.args });
 *
 * @param origins match patterns
 * @returns its directory, the caller's to remove
 */
export async function grantedProfile(origins: readonly string[], build = CHROME_BUILD): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'holdfast-granted-'));
  const chromium = await launch({ build, profile });
  const options = await chromium.openOptions();
  // As text, so that it is put in through the protocol and not by our own page's scripts.
  await options.evaluate(`{
    const button = document.body.appendChild(document.createElement('button'));
    button.id = 'ask-for-the-test';
    button.style.cssText = 'position: fixed; inset: 0; z-index: 9999';
    button.onclick = () => chrome.permissions.request({ origins: ${JSON.stringify(origins)} });
  }`);
  await chromium.grant(options, () => options.click('#ask-for-the-test'));
  await chromium.close();
  return profile;
}

/** A copy of a profile for one browser; the caller's to remove. A browser still running there is not copied along. */
export function copyOf(profile: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'holdfast-profile-'));
  const isLock = (path: string) => basename(path).startsWith('Singleton');
  cpSync(profile, copy, { recursive: true, filter: (path) => !isLock(path) });
  return copy;
}

/** Removes profiles. */
export function removeProfiles(...profiles: readonly string[]): void {
  for (const profile of profiles) if (existsSync(profile)) rmSync(profile, { recursive: true, force: true });
}
