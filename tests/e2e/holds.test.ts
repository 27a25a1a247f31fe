import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe } from './harness/axe.ts';
import { press, setBoundary } from './harness/boundary.ts';
import { type Chromium, launch } from './harness/chromium.ts';
import { openWeb, type Web } from './harness/server.ts';
import { paused, visit } from './harness/visit.ts';
import { byRole, words } from './harness/words.ts';

const HAND = 'No calls with them during work';
const MINUTE = 60_000;

/** Holds and crossings, and what is asked after them: in the popup, on the pause page and by a key. */
describe('holds and crossings', { timeout: 120_000 }, () => {
  let web: Web;
  let chromium: Chromium;
  let options: Page;
  let feed: string;

  beforeAll(async () => {
    web = await openWeb();
    chromium = await launch({ args: web.args });
    options = await setBoundary(chromium, { name: HAND, sites: [] });
  }, 60_000);
  afterAll(async () => {
    await chromium?.close();
    await web?.close();
  });

  const popupNow = async () => {
    await options.bringToFront();
    return chromium.popup();
  };
  /** Says it to the background as our own pages do, with the time it happened at. */
  const log = (said: object) =>
    options.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ name: 'logged', said })})`);
  const crossed = (id: string, minutesAgo: number) =>
    log({
      id,
      at: Date.now() - minutesAgo * MINUTE,
      kind: 'crossed',
      boundaryId: feed,
      passMinutes: 1,
      reason: null,
      neededNow: false,
      fromReserve: false,
    });

  test('a hold is told once, and a word on it is kept', async () => {
    const popup = await popupNow();
    await press(popup, words('popup_hold_named', HAND));
    await popup.waitForSelector(`::-p-text(${words('popup_held')})`);
    await press(popup, words('felt_steady'));
    await popup.waitForSelector('.feelings [aria-pressed=true]');
    expect(await axe(popup)).toEqual([]);
    await popup.close();
  });

  test('the key notes a hold, says so by a dot that goes, and the popup can take it back', async () => {
    const tab = await chromium.page();
    await tab.goto('http://elsewhere.example/');
    await chromium.stopWorker();
    await tab.bringToFront();
    const badge = 'chrome.action.getBadgeText({})';
    await chromium.display.press('alt+shift+k');
    await options.waitForFunction(`${badge}.then((text) => text === '•')`, { polling: 50 });
    await options.waitForFunction(`${badge}.then((text) => text === '')`, { polling: 200 });
    const popup = await popupNow();
    await popup.waitForSelector(`::-p-text(${words('ui_held_times_other', '2')})`);
    await press(popup, words('ui_undo'));
    await popup.waitForSelector(`::-p-text(${words('ui_held_times_one')})`);
    await popup.close();
    await tab.close();
  });

  test('with two boundaries on, the key opens the popup instead', async () => {
    await setBoundary(chromium, { name: 'Not her feed', sites: ['http://feed.example/'] });
    feed = (await options.evaluate(
      'chrome.storage.local.get("boundaries").then((kept) => kept.boundaries.boundaries[0].id)',
    )) as string;
    const opened = chromium.browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
    await options.bringToFront();
    await chromium.display.press('alt+shift+k');
    const popup = await (await opened).asPage();
    await popup.waitForSelector(`::-p-text(${HAND})`);
    expect(await popup.$('.undo')).toBeNull();
    await popup.close();
  });

  test('ten minutes after a crossing the popup asks how it left them, once', async () => {
    // Only a clock brings ten minutes about: this one is told with its time.
    await crossed('one', 11);
    const popup = await popupNow();
    await press(popup, words('felt_lower'));
    await popup.waitForSelector(`::-p-text(${words('after_thanks')})`);
    expect(await axe(popup)).toEqual([]);
    await popup.close();
    const again = await popupNow();
    await again.waitForSelector(`::-p-text(${HAND})`);
    await again.waitForFunction('!document.querySelector(".after")');
    await again.close();
  });

  test('the pause page asks as well, and quotes their own numbers', async () => {
    for (const id of ['1', '2', '3', '4', '5']) {
      await crossed(id, 30 * 60);
      await log({ id: `felt ${id}`, at: Date.now(), kind: 'felt', eventId: id, feeling: 'lower' });
    }
    await crossed('two', 10);
    await options.evaluate('chrome.storage.session.set({ passes: [] })');
    await options.evaluate('chrome.runtime.sendMessage({ name: "reconcile", said: null })');
    const tab = await chromium.page();
    await visit(tab, 'http://feed.example/');
    await paused(tab);
    await tab.waitForSelector(`::-p-text(${words('pause_left_lower_other', '6', '6')})`);
    await press(tab, words('felt_not_asked'));
    await tab.waitForSelector(`::-p-text(${words('after_not_asked')})`);
    expect(await axe(tab)).toEqual([]);
    await tab.close();
  });

  test('a crossing has a next small step in the popup, and asks nothing yet', async () => {
    const tab = await chromium.page();
    await visit(tab, 'http://feed.example/');
    await paused(tab);
    const need = await tab.waitForSelector(byRole('button', words('pause_need')));
    await need?.focus();
    await tab.keyboard.down('Enter');
    await tab.waitForFunction('location.hostname === "feed.example"', { polling: 100 });
    const popup = await popupNow();
    await popup.waitForSelector(`::-p-text(${words('after_step', words('after_breath'))})`);
    expect(await popup.$(byRole('button', words('felt_lower')))).toBeNull();
    await popup.close();
    await tab.close();
  });
});
