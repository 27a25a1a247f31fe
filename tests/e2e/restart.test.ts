import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { press, setBoundary } from './harness/boundary.ts';
import { type Chromium, launch } from './harness/chromium.ts';
import { openWeb, type Web } from './harness/server.ts';
import { byRole, words } from './harness/words.ts';

describe('across restarts, permissions and private windows', { timeout: 180_000 }, () => {
  const profile = mkdtempSync(join(tmpdir(), 'holdfast-restart-'));
  let web: Web;
  let chromium: Chromium;

  beforeAll(async () => {
    web = await openWeb();
    chromium = await launch({ args: web.args, profile });
    await setBoundary(chromium, { name: 'Not checking the feed', sites: ['http://feed.example'] });
  }, 60_000);
  afterAll(async () => {
    await chromium?.close();
    await web?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  test('tabs restored at the start are paused, and nothing is asked of the site', async () => {
    const tab = await chromium.page();
    await tab.goto('http://feed.example/before').catch(() => null);
    await tab.waitForSelector('.pause .main');
    await chromium.close();
    web.clear();
    chromium = await launch({ args: [...web.args, '--restore-last-session'], profile });
    const target = await chromium.browser.waitForTarget((one) => one.url().includes('/pause.html'));
    const restored = await target.asPage();
    await restored.waitForSelector('.pause .main');
    const fresh = await chromium.page();
    await fresh.goto('http://feed.example/after').catch(() => null);
    await fresh.waitForSelector('.pause .main');
    expect(web.asked('feed.example')).toEqual([]);
  });

  test('going on leads to the place, in all tabs, and dies with the browser', async () => {
    const tab = await chromium.page();
    await tab.goto('http://feed.example/').catch(() => null);
    const name = words('pause_go_on_other', '5');
    await tab.locator(byRole('button', name)).setTimeout(20_000).click();
    await tab.waitForFunction('location.host === "feed.example"');
    const other = await chromium.page();
    await other.goto('http://feed.example/other');
    expect(await other.title()).toBe('Site');
    await chromium.close();
    chromium = await launch({ args: web.args, profile });
    web.clear();
    const after = await chromium.page();
    await after.goto('http://feed.example/').catch(() => null);
    await after.waitForSelector('.pause .main');
    expect(web.asked('feed.example')).toEqual([]);
  });

  test('a page left before its pass ran out is met when the back/forward cache brings it back', async () => {
    const tab = await chromium.page();
    await tab.goto('http://feed.example/').catch(() => null);
    await tab
      .locator(byRole('button', words('pause_go_on_other', '5')))
      .setTimeout(20_000)
      .click();
    await tab.waitForFunction('location.host === "feed.example"');
    await tab.goto('http://from.example/');
    // The pass is over: what its end would leave in memory.
    const options = await chromium.openOptions();
    await options.evaluate('chrome.storage.session.set({ passes: [] })');
    web.clear();
    await tab.bringToFront();
    await tab.goBack().catch(() => null);
    await tab.waitForSelector('.pause .main');
    expect(web.asked('feed.example').filter((line) => !line.includes('favicon'))).toEqual([]);
    await options.evaluate(`chrome.runtime.sendMessage({ name: 'reconcile', said: null })`);
  });

  test('a permission taken back in the browser is said, and given again it holds', async () => {
    const page = await chromium.openOptions();
    await press(page, words('options_nav_boundaries'));
    await page.evaluate('chrome.permissions.remove({ origins: ["*://*.feed.example/*"] })');
    const mend = byRole('button', words('boundary_allow_named', 'feed.example'));
    await page.waitForSelector(mend);
    const tab = await chromium.page();
    await tab.goto('http://feed.example/');
    expect(await tab.title()).toBe('Site');
    await page.bringToFront();
    // What was allowed once, Chromium gives again without asking.
    await page.locator(mend).click();
    await page.waitForFunction(`!document.querySelector('.boundary .notice.care')`);
    await tab.bringToFront();
    await tab.goto('http://feed.example/').catch(() => null);
    await tab.waitForSelector('.pause .main');
  });

  test('in a private window a visit is met and never logged', async () => {
    const admin = await chromium.page();
    await admin.goto('chrome://extensions');
    await admin.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
    await admin.evaluate(
      `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${chromium.extensionId}', incognitoAccess: true })`,
    );
    // Allowing it makes the browser load the extension anew: what is open of it closes.
    const page = await admin
      .waitForFunction(
        `chrome.developerPrivate.getExtensionInfo('${chromium.extensionId}').then(({ state }) => state === 'ENABLED')`,
      )
      .then(() => chromium.openOptions());
    const logged = () => page.evaluate(COUNT_RECORDS);
    const before = await logged();
    web.clear();
    const opened = chromium.browser.waitForTarget((target) => target.url().includes('/pause.html'));
    await page.evaluate(
      'void chrome.windows.create({ incognito: true, url: "http://feed.example/private" })',
    );
    const paused = await (await opened).asPage();
    await paused.waitForSelector('.pause .main');
    expect(await paused.evaluate('chrome.extension.inIncognitoContext')).toBe(true);
    await press(paused, words('pause_turn_back'));
    await paused.waitForSelector(`::-p-text(${words('pause_not_logged')})`);
    expect(await logged()).toBe(before);
    expect(web.asked('feed.example')).toEqual([]);
  });
});

const COUNT_RECORDS = `new Promise((resolve) => {
  const open = indexedDB.open('holdfast');
  open.onsuccess = () => {
    const count = open.result.transaction('records').objectStore('records').count();
    count.onsuccess = () => resolve(count.result);
  };
})`;
