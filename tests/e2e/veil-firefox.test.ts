import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fill, press, toForm } from './harness/boundary.ts';
import { type Firefox, launchFirefox } from './harness/firefox.ts';
import { hits } from './harness/hits.ts';
import { openWeb, type Web } from './harness/server.ts';
import { givePassphrase, setPassphrase, toSettings } from './harness/vault.ts';
import { paused, visit } from './harness/visit.ts';
import { byRole, words } from './harness/words.ts';

const SITE = 'quarvelin.example';

/** Rules that outlive the browser, rules that do not, and registered scripts. */
const RULES = `Promise.all([
  browser.declarativeNetRequest.getDynamicRules(),
  browser.declarativeNetRequest.getSessionRules(),
  browser.scripting.getRegisteredContentScripts(),
]).then((all) => all.map(({ length }) => length))`;

describe('sites in the vault only, in Firefox', { timeout: 180_000 }, () => {
  let web: Web;
  let firefox: Firefox;
  let options: Page;

  beforeAll(async () => {
    web = await openWeb();
    firefox = await launchFirefox({ prefs: web.firefoxPrefs });
    options = await firefox.ours('options.html');
    await setPassphrase(options);
    await options.locator(byRole('checkbox', words('veil_choice'))).click();
    await options.waitForSelector(`::-p-text(${words('veil_on')})`);
    await toForm(options);
    await fill(options, words('boundary_name'), 'A quiet evening');
    await fill(options, words('boundary_site_address'), `http://${SITE}/`);
    await press(options, words('boundary_save'));
    await options.waitForSelector(`::-p-text(${words('boundary_saved')})`);
  }, 120_000);

  afterAll(async () => {
    await firefox?.close();
    await web?.close();
  });

  test('no file of the profile names one, and the boundary meets its visit', async () => {
    expect(await options.evaluate(RULES)).toEqual([0, 1, 1]);
    const given = firefox.browser.process()?.spawnargs ?? [];
    const profile = given[given.findIndex((argument) => /^--?profile$/.test(argument)) + 1];
    if (!profile) throw new Error('no profile among the arguments');
    // The search does find what lies open there: our own id, in the list of extensions.
    expect(hits(profile, ['holdfast@holdfast.example']).length).toBeGreaterThan(0);
    expect(hits(profile, ['quarvelin'])).toEqual([]);
    const tab = await firefox.page();
    await visit(tab, `http://${SITE}/sam`);
    await paused(tab);
    expect(web.asked(SITE)).toEqual([]);
    await tab.close();
  });

  test('locked, it rests; unlocked, it is there again', async () => {
    await options.bringToFront();
    await toSettings(options);
    await press(options, words('vault_lock'));
    await options.waitForSelector(`::-p-text(${words('locked_resting')})`);
    await expect.poll(() => options.evaluate(RULES)).toEqual([0, 0, 0]);
    await givePassphrase(options);
    await expect.poll(() => options.evaluate(RULES), { timeout: 30_000 }).toEqual([0, 1, 1]);
  });
});
