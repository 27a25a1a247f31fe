import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fill, press, setBoundary, toForm } from './harness/boundary.ts';
import { type Chromium, launch } from './harness/chromium.ts';
import { type LeftPage, leftBy, shifts } from './harness/exit.ts';
import { heardOn } from './harness/heard.ts';
import { copyOf, grantedProfile, removeProfiles } from './harness/profile.ts';
import { openWeb, type Web } from './harness/server.ts';
import { paused, visit } from './harness/visit.ts';
import { byRole, words } from './harness/words.ts';

const WISH = { name: 'Quarvelin evening', sites: ['http://feed.example'], isAllowed: true };
const TITLE = words('plain_title');

/** What every way of leaving keeps to: covered before the next frame, gone in under a second. */
function expectGone(left: LeftPage) {
  expect(left.frame).toEqual({ hasBody: false, text: '', title: TITLE });
  expect(left.goneMs).toBeLessThan(1000);
}

/** The pages of ours that are anywhere but at the plain one. */
const ours = async (chromium: Chromium) => {
  const pages = await chromium.browser.pages();
  return pages.map((page) => page.url()).filter((url) => /^chrome-extension:.*(?<!\/plain\.html)$/.test(url));
};

/** A build from a directory is new at each start, and so opens its options page: until it has, tabs are not counted. */
const opensItself = (chromium: Chromium) =>
  chromium.browser.waitForTarget((target) => target.url().endsWith('/options.html'));

describe('leaving quickly', () => {
  let web: Web;
  let granted = '';
  let profile = '';
  let chromium: Chromium;
  let options: Page;

  beforeAll(async () => {
    web = await openWeb();
    granted = await grantedProfile(['*://*.feed.example/*']);
  });

  beforeEach(async () => {
    profile = copyOf(granted);
    chromium = await launch({ profile, args: web.args });
    await opensItself(chromium);
    options = await setBoundary(chromium, WISH);
    return async () => {
      await chromium.close();
      removeProfiles(profile);
    };
  });

  afterAll(async () => {
    removeProfiles(granted);
    await web?.close();
  });

  async function pauseFrom(address = 'http://from.example/'): Promise<Page> {
    const tab = await chromium.page();
    await tab.goto(address);
    await visit(tab, 'http://feed.example/sam');
    await paused(tab);
    return tab;
  }

  test('three times Shift on the options page: covered in the next frame, gone, and nothing behind', async () => {
    await options.bringToFront();
    const left = await leftBy(options, shifts);
    expectGone(left);
    console.info(`options page, Chromium: gone in ${Math.round(left.goneMs)} ms`);
    expect(await options.title()).toBe(TITLE);
    await options.waitForSelector(byRole('heading', TITLE));
    await expect(`${await heardOn(options)}\n`).toMatchFileSnapshot(
      '../components/accessibility/trees/plain.txt',
    );
    await options.goBack().catch(() => null);
    expect(await ours(chromium)).toEqual([]);
    expect(await options.evaluate('document.documentElement.textContent')).not.toContain(WISH.name);
  });

  test('what was typed a moment before is there again, in the journal and in a boundary’s form', async () => {
    const second = await chromium.page();
    await second.goto(options.url());
    await press(second, words('options_nav_journal'));
    await options.bringToFront();
    await toForm(options);
    await fill(options, words('boundary_name'), 'Half a name');
    await second.bringToFront();
    await second.locator(byRole('textbox', words('journal_label'))).click();
    await second.keyboard.type('Half a thought');
    await leftBy(second, shifts);
    await expect.poll(() => ours(chromium)).toEqual([]);
    options = await chromium.openOptions();
    await press(options, words('options_nav_journal'));
    await options.waitForFunction(
      (text) => document.querySelector('textarea')?.value === text,
      {},
      'Half a thought',
    );
    await press(options, words('options_nav_boundaries'));
    await press(options, words('boundaries_new'));
    await press(options, words('boundary_go_on'));
    const name = await options.waitForSelector(byRole('textbox', words('boundary_name')));
    expect(await name?.evaluate((field) => (field as HTMLInputElement).value)).toBe('Half a name');
  });

  test('from the pause page, Back leads to where the person was, and all other tabs of ours have closed', async () => {
    const other = await pauseFrom();
    const tab = await pauseFrom();
    const tabs = (await chromium.browser.pages()).length;
    const left = await leftBy(tab, shifts);
    expectGone(left);
    console.info(`pause page, Chromium: gone in ${Math.round(left.goneMs)} ms`);
    await expect.poll(() => ours(chromium)).toEqual([]);
    // The options page and the other pause page.
    await expect.poll(async () => (await chromium.browser.pages()).length).toBe(tabs - 2);
    expect(other.isClosed()).toBe(true);
    await tab.goBack();
    expect(tab.url()).toBe('http://from.example/');
    await tab.goForward();
    expect(new URL(tab.url()).pathname).toBe('/plain.html');
    expect(await tab.evaluate('performance.getEntriesByType("navigation")[0].type')).toBe('back_forward');
  });

  test('a closed tab that is reopened shows the plain page', async () => {
    const tab = await pauseFrom();
    await leftBy(tab, shifts);
    await expect.poll(() => ours(chromium)).toEqual([]);
    const before = (await chromium.browser.pages()).length;
    await tab.bringToFront();
    await chromium.display.press('ctrl+shift+t');
    await expect.poll(async () => (await chromium.browser.pages()).length).toBe(before + 1);
    await chromium.display.still(300, 3000);
    expect(await ours(chromium)).toEqual([]);
  });

  test('where another page of ours lies behind, a new tab takes the place', async () => {
    const tab = await pauseFrom();
    await visit(tab, 'http://feed.example/else');
    await paused(tab);
    await tab.keyboard.press('Shift');
    await tab.keyboard.press('Shift');
    // A tab that closes is at the same address for its last moment.
    const before = new Set(chromium.browser.targets());
    const came = chromium.browser.waitForTarget(
      (target) => !before.has(target) && target.url().endsWith('/plain.html'),
    );
    await tab.keyboard.press('Shift').catch(() => undefined);
    const plain = await (await came).page();
    await expect.poll(() => ours(chromium)).toEqual([]);
    await expect.poll(() => tab.isClosed()).toBe(true);
    expect(await plain?.evaluate('history.length')).toBe(1);
  });

  test('the button leaves, and the popup closes', async () => {
    const popup = await chromium.popup();
    const left = new Promise((resolve) => popup.once('close', resolve));
    await press(popup, words('exit_leave')).catch(() => undefined);
    await left;
    await expect.poll(() => ours(chromium)).toEqual([]);
  });

  test('in a text field, too; and not with other keys, nor while writing', async () => {
    await options.bringToFront();
    await toForm(options);
    await (await options.waitForSelector('input[type="text"]'))?.click();
    const { keyboard } = options;
    await chromium.display.press('ctrl+Shift_L', 'ctrl+Shift_L', 'ctrl+Shift_L', 'ctrl+Shift_L');
    await chromium.display.press('alt+Shift_L', 'alt+Shift_L', 'alt+Shift_L');
    await chromium.display.type('ABC Not This');
    for (const key of ['Shift', 'Shift', 'x', 'Shift']) await keyboard.press(key as 'Shift');
    await options.waitForFunction(
      (text) => (document.activeElement as HTMLInputElement).value === text,
      {},
      'ABC Not Thisx',
    );
    await keyboard.press('x');
    expectGone(await leftBy(options, () => chromium.display.press('Shift_L', 'Shift_R', 'Shift_L')));
  });

  test('to an address the person chose, and not where a boundary stands', async () => {
    await options.bringToFront();
    await press(options, words('options_nav_settings'));
    const field = await options.waitForSelector('input[inputmode="url"]');
    await field?.type('feed.example/weather');
    await press(options, words('exit_address_keep'));
    await options.waitForSelector(`::-p-text(${words('exit_problem_paused')})`);
    await field?.click({ count: 3 });
    await field?.type('http://weather.example/today');
    await press(options, words('exit_address_keep'));
    await options.waitForSelector(`::-p-text(${words('exit_chosen')})`);
    const left = await leftBy(options, shifts);
    expectGone(left);
    expect(options.url()).toBe('http://weather.example/today');
    expect(web.asked('weather.example')).toContain('GET /today');
  });

  test('a browser that comes back with its tabs shows nothing of ours', async () => {
    const tab = await pauseFrom();
    await leftBy(tab, shifts);
    await expect.poll(() => ours(chromium)).toEqual([]);
    await chromium.close();
    chromium = await launch({ profile, args: [...web.args, '--restore-last-session'] });
    await chromium.browser.waitForTarget((target) => target.url().endsWith('/plain.html'));
    // That one was not restored.
    await opensItself(chromium);
    options = await chromium.openOptions();
    expect(await ours(chromium)).toEqual([options.url()]);
    expect(await options.evaluate('performance.getEntriesByType("navigation")[0].type')).toBe('navigate');
  });

  test('locks, closes tabs that are asleep, and leaves no record of itself', async () => {
    const other = await pauseFrom();
    const tab = await pauseFrom();
    const kept = `(async () => JSON.stringify([
      await chrome.storage.local.get(),
      Object.keys(await chrome.storage.session.get()).filter((name) => !/^held-/.test(name)).sort(),
      await new Promise((resolve) => {
        const opening = indexedDB.open('holdfast');
        opening.onsuccess = () => {
          const names = [...opening.result.objectStoreNames];
          const count = opening.result.transaction(names).objectStore(names[0]).count();
          count.onsuccess = () => resolve(count.result);
        };
      }),
    ]))()`;
    await other.evaluate('chrome.tabs.getCurrent().then(({ id }) => void (globalThis.id = id))');
    await tab.evaluate(`chrome.tabs.discard(${Number(await other.evaluate('globalThis.id'))})`);
    await expect
      .poll(() => tab.evaluate('chrome.tabs.query({ discarded: true }).then((tabs) => tabs.length)'))
      .toBe(1);
    const before = await tab.evaluate(kept);
    await tab.evaluate("chrome.storage.session.set({ opened: { vaultId: 'v', key: 'a' }, used: 1 })");
    expectGone(await leftBy(tab, shifts));
    const open = "chrome.tabs.query({ url: chrome.runtime.getURL('*') }).then((tabs) => tabs.length)";
    await expect.poll(() => tab.evaluate(open)).toBe(1);
    expect(await tab.evaluate(kept)).toBe(before);
  });

  test('with the permission for it, the history keeps nothing of ours, and the rest as it was', async () => {
    await press(options, words('options_nav_settings'));
    const tidies = byRole('checkbox', words('exit_tidy'));
    const box = await options.waitForSelector(tidies);
    if (!box) throw new Error('no box');
    await chromium.grant(options, () => box.click());
    await expect.poll(() => options.$eval(tidies, (found) => 'checked' in found && found.checked)).toBe(true);
    const tab = await pauseFrom();
    await leftBy(tab, shifts);
    const history =
      "chrome.history.search({ text: '', startTime: 0, maxResults: 1000 }).then((all) => all.map(({ url }) => url).sort())";
    await expect.poll(() => tab.evaluate(history)).toEqual(['http://from.example/']);
  });
});
