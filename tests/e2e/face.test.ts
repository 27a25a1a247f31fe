import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe } from './harness/axe.ts';
import { press, setBoundary } from './harness/boundary.ts';
import { type Chromium, launch } from './harness/chromium.ts';
import { openWeb, type Web } from './harness/server.ts';
import { toSettings } from './harness/vault.ts';
import { paused, visit } from './harness/visit.ts';
import { byRole, words } from './harness/words.ts';

const ADDRESS = 'http://feed.example/';
const NOTES = words('look_face_notes');

/** What a person who looks over the shoulder sees, in a real browser. */
describe('a plain face', { timeout: 240_000 }, () => {
  const profile = mkdtempSync(join(tmpdir(), 'holdfast-face-'));
  let web: Web;
  let chromium: Chromium;
  let options: Page;

  beforeAll(async () => {
    web = await openWeb();
    chromium = await launch({ args: web.args, profile });
    options = await setBoundary(chromium, { name: 'Not the feed', sites: ['http://feed.example'] });
  }, 60_000);
  afterAll(async () => {
    if (chromium?.browser.connected) await chromium.close();
    await web?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  const tooltip = (page: Page) => page.evaluate('chrome.action.getTitle({})');
  const tooltipIs = (page: Page, name: string) =>
    page.waitForFunction(`chrome.action.getTitle({}).then((title) => title === ${JSON.stringify(name)})`);
  const titleIs = (page: Page, name: string) =>
    page.waitForFunction(`document.title === ${JSON.stringify(name)}`);
  const diary = async () => {
    await options.bringToFront();
    await toSettings(options);
    await options.locator(byRole('checkbox', words('look_diary'))).click();
  };

  /** The screens follow the setting; the background settles the browser's rules a moment after. */
  const rules = (are: string) =>
    options.waitForFunction(`chrome.declarativeNetRequest.getDynamicRules().then((rules) => ${are})`);

  test('with nothing chosen it is Holdfast', async () => {
    expect(await tooltip(options)).toBe('Holdfast');
    await titleIs(options, 'Holdfast');
  });

  test('chosen, it is worn at once by the button and by every page that is open', async () => {
    const second = await chromium.page();
    await second.goto(options.url());
    await options.bringToFront();
    await toSettings(options);
    await options.locator(byRole('radio', NOTES)).click();
    await tooltipIs(options, NOTES);
    for (const page of [options, second]) await titleIs(page, NOTES);
    expect(await options.$eval('.brand', ({ textContent }) => textContent)).toBe(NOTES);
    expect(await axe(options)).toEqual([]);
    await second.close();
  });

  test('the pause page and the popup wear it, too', async () => {
    const tab = await chromium.page();
    await visit(tab, ADDRESS);
    await paused(tab);
    await titleIs(tab, NOTES);
    await tab.close();
    const popup = await chromium.popup();
    await titleIs(popup, NOTES);
    await popup.waitForSelector(byRole('heading', NOTES));
    await popup.close();
  });

  test('the browser’s next start has it again, before any page of ours is open', async () => {
    await chromium.close();
    chromium = await launch({ args: web.args, profile });
    const tab = await chromium.page();
    await visit(tab, ADDRESS);
    await paused(tab);
    await titleIs(tab, NOTES);
    await tooltipIs(tab, NOTES);
    await tab.close();
  });

  test('what the browser wrote down of it bears that name', async () => {
    await chromium.close();
    const history = new DatabaseSync(join(profile, 'Default', 'History'), { readOnly: true });
    const rows = history.prepare("select url, title from urls where url like '%/pause.html%'").all();
    history.close();
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ title }) => title))).toEqual(new Set([NOTES]));
    chromium = await launch({ args: web.args, profile });
    options = await chromium.openOptions();
  });

  test('with the diary on, a visit reaches the site, and the screens say so', async () => {
    await diary();
    await options.waitForSelector(`::-p-text(${words('look_diary_now')})`);
    await rules('rules.length === 0');
    web.clear();
    const tab = await chromium.page();
    await visit(tab, ADDRESS);
    expect(web.asked('feed.example')).not.toEqual([]);
    expect(tab.url()).toBe(ADDRESS);
    await tab.close();
    const popup = await chromium.popup();
    await popup.waitForSelector(`::-p-text(${words('look_diary_now')})`);
    expect(await axe(popup)).toEqual([]);
    await popup.close();
  });

  test('off again, the visit is paused as before, and not one byte is asked for', async () => {
    await diary();
    await options.waitForFunction(
      `!document.body.innerText.includes(${JSON.stringify(words('look_diary_now'))})`,
    );
    await rules('rules.length > 0');
    web.clear();
    const tab = await chromium.page();
    await visit(tab, ADDRESS);
    await paused(tab);
    expect(web.asked('feed.example')).toEqual([]);
    await press(tab, words('pause_turn_back'));
    await tab.waitForSelector(byRole('heading', words('pause_turned_back')));
  });
});
