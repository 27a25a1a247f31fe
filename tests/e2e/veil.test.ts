import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { press, setBoundary } from './harness/boundary.ts';
import { type Chromium, launch } from './harness/chromium.ts';
import { hits } from './harness/hits.ts';
import { removeProfiles } from './harness/profile.ts';
import { openWeb, type Web } from './harness/server.ts';
import { givePassphrase, setPassphrase, toSettings } from './harness/vault.ts';
import { paused, visit } from './harness/visit.ts';
import { byRole, words } from './harness/words.ts';

/** A site whose name stands nowhere else, and a boundary that does not name it. */
const SITE = 'quarvelin.example';
const WISH = { name: 'A quiet evening', sites: [`http://${SITE}`], isAllowed: true };

const choice = (page: Page) => page.locator(byRole('checkbox', words('veil_choice')));
const rules = (page: Page) =>
  page.evaluate(`Promise.all([
    chrome.declarativeNetRequest.getDynamicRules(),
    chrome.declarativeNetRequest.getSessionRules(),
    chrome.scripting.getRegisteredContentScripts(),
  ]).then((all) => all.map(({ length }) => length))`) as Promise<number[]>;

describe('sites in the vault only', { timeout: 240_000 }, () => {
  const profile = mkdtempSync(join(tmpdir(), 'holdfast-veil-'));
  let web: Web;
  let chromium: Chromium;

  beforeAll(async () => {
    web = await openWeb();
    chromium = await launch({ args: web.args, profile });
  }, 60_000);
  afterAll(async () => {
    if (chromium.browser.connected) await chromium.close();
    await web?.close();
    removeProfiles(profile);
  });

  test('chosen before the first site, its name comes on the disk in no form, running or closed', async () => {
    const options = await chromium.openOptions();
    await setPassphrase(options);
    await chromium.grant(options, () => choice(options).click());
    await options.waitForSelector(`::-p-text(${words('veil_on')})`);
    // The browser asks no second time, and so writes down no name.
    await setBoundary(chromium, WISH);
    await expect.poll(() => rules(options)).toEqual([0, 1, 1]);
    expect(hits(profile, ['quarvelin'])).toEqual([]);
    await chromium.close();
    expect(hits(profile, ['quarvelin'])).toEqual([]);
  });

  test('after a restart boundaries rest, and the screens say so, until it is unlocked', async () => {
    chromium = await launch({ args: web.args, profile });
    const tab = await chromium.page();
    await tab.goto(`http://${SITE}/`);
    expect(tab.url()).toBe(`http://${SITE}/`);
    const popup = await chromium.popup();
    await popup.waitForSelector(`::-p-text(${words('everyday_resting')})`);
    await popup.close();
    const options = await chromium.openOptions();
    await options.waitForSelector(`::-p-text(${words('locked_resting')})`);
    expect(await rules(options)).toEqual([0, 0, 0]);

    await givePassphrase(options);
    await expect.poll(() => rules(options), { timeout: 30_000 }).toEqual([0, 1, 1]);
    web.clear();
    const other = await chromium.page();
    await visit(other, `http://${SITE}/again`);
    await paused(other);
    expect(web.asked(SITE)).toEqual([]);
  });

  test('locked again, an open pause page names nothing, and the browser has no rule of ours', async () => {
    const options = await chromium.openOptions();
    const [paused] = (await chromium.browser.pages()).filter((page) => page.url().includes('/pause.html'));
    await toSettings(options);
    await press(options, words('vault_lock'));
    await expect.poll(() => rules(options)).toEqual([0, 0, 0]);
    await paused?.bringToFront();
    await paused?.waitForSelector(byRole('heading', words('pause_resting')));
    expect(await paused?.evaluate('document.body.textContent')).not.toContain('quarvelin');
  });

  test('taken back, the browser holds the boundary by itself again', async () => {
    const options = await chromium.openOptions();
    await givePassphrase(options);
    await toSettings(options);
    await choice(options).click();
    await options.waitForSelector(`::-p-text(${words('veil_off')})`);
    expect(await rules(options)).toEqual([1, 0, 1]);
  });
});
