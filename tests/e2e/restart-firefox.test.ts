import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fill, press, toForm } from './harness/boundary.ts';
import { FIREFOX_BUILD, type Firefox, launchFirefox } from './harness/firefox.ts';
import { pack } from './harness/pack.ts';
import { openWeb, type Web } from './harness/server.ts';
import { givePassphrase, setPassphrase, toSettings, writeInJournal } from './harness/vault.ts';
import { paused, visit } from './harness/visit.ts';
import { byRole, words } from './harness/words.ts';

const ADDRESS = 'http://feed.example/sam';
const WRITTEN = 'Brontessa said so, and I wrote it down.';
const BEGUN = 'Half a Skelmerthwaite thought';
const NOTES = words('look_face_notes');
const LATER = '0.1.1';

/** Installed as from a store, over a restart and an update: what has to be there again, and what has not. */
describe.runIf(process.env.SOAK)('Firefox, started again', { timeout: 240_000 }, () => {
  const place = mkdtempSync(join(tmpdir(), 'holdfast-firefox-'));
  const archive = (version: string) => join(place, `holdfast-${version}.xpi`);
  const profile = join(place, 'profile');
  let web: Web;
  let firefox: Firefox;
  let options: Page;

  beforeAll(async () => {
    pack(FIREFOX_BUILD, archive('now'));
    pack(FIREFOX_BUILD, archive(LATER), LATER);
    web = await openWeb();
    firefox = await launchFirefox({
      prefs: web.firefoxPrefs,
      kept: { profile, archive: archive('now') },
    });
    options = await firefox.ours('options.html');
    await toForm(options);
    await fill(options, words('boundary_name'), 'A quiet evening');
    await fill(options, words('boundary_site_address'), ADDRESS);
    await press(options, words('boundary_save'));
    await options.waitForSelector(`::-p-text(${words('boundary_saved')})`);
    await writeInJournal(options, WRITTEN);
    await setPassphrase(options);
    await options.locator(byRole('radio', NOTES)).click();
    await options.waitForFunction(`document.title === ${JSON.stringify(NOTES)}`);
  }, 120_000);
  afterAll(async () => {
    await firefox?.close();
    await web?.close();
    rmSync(place, { recursive: true, force: true });
  });

  const version = (page: Page) => page.evaluate('browser.runtime.getManifest().version');
  const draftIs = (text: string) =>
    options.waitForFunction((wanted) => document.querySelector('textarea')?.value === wanted, {}, text);

  test('an update waits, and takes no half-written word away', async () => {
    await press(options, words('options_nav_journal'));
    await fill(options, words('journal_label'), BEGUN);
    const before = await version(options);
    // It is answered when it is there, which is after this browser has ended.
    void firefox.window.install(archive(LATER)).catch(() => undefined);
    await firefox.window.until(
      'return (await AddonManager.getAllInstalls()).some(({ state }) => state === AddonManager.STATE_POSTPONED)',
    );
    expect(await version(options)).toBe(before);
    await draftIs(BEGUN);
    // Left open, the sidebar is part of what Firefox brings back.
    await firefox.window.run(
      `await SidebarController.show([...SidebarController.sidebars.keys()].find((id) => /holdfast/.test(id)))`,
    );
    await firefox.beside(options);
  });

  test('the first visit after the start is paused, under the face that was chosen, and the site is asked nothing', async () => {
    await firefox.close();
    firefox = await launchFirefox({ prefs: web.firefoxPrefs, kept: { profile, archive: null } });
    web.clear();
    const tab = await firefox.page();
    await visit(tab, ADDRESS);
    await paused(tab);
    expect(web.asked('feed.example')).toEqual([]);
    expect(await version(tab)).toBe(LATER);
    await tab.waitForFunction(`document.title === ${JSON.stringify(NOTES)}`);
    await tab.waitForFunction(
      `browser.action.getTitle({}).then((title) => title === ${JSON.stringify(NOTES)})`,
    );
    expect(await tab.evaluate('document.body.innerText')).not.toContain('A quiet evening');
    await tab.evaluate('browser.runtime.openOptionsPage()');
    options = await firefox.ours('options.html');
  });

  test('it is locked, and the passphrase brings back what was written and begun', async () => {
    await options.bringToFront();
    await options.waitForSelector(byRole('heading', words('locked_title')));
    await givePassphrase(options);
    await options.waitForSelector('nav', { timeout: 30_000 });
    await press(options, words('options_nav_journal'));
    await options.waitForSelector(`::-p-text(${WRITTEN})`);
    await draftIs(BEGUN);
    await toSettings(options);
    await options.waitForSelector(`::-p-text(${words('settings_version', LATER)})`);
  });
});
