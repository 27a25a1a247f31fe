import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { setBoundary } from './harness/boundary.ts';
import { type Chromium, launch } from './harness/chromium.ts';
import { type Keyboard, keyboardOn } from './harness/keyboard.ts';
import { openWeb, type Web } from './harness/server.ts';
import { PASSPHRASE, setPassphrase } from './harness/vault.ts';
import { byRole, words } from './harness/words.ts';
import { zoneOfNine } from './harness/zone.ts';

const HAND = 'No calls with them during work';
const FEED = 'Not her feed';
const CROSSED_AGO_MS = 11 * 60_000;

/**
 * The daily loop as one evening goes, in the toolbar's own popup, opened by its key and used by keys alone. Each
 * journey says how many actions it may take: Enter, the space bar and the filling of a field are actions; Tab and the
 * arrows, which only bring the focus there, are not.
 */
describe('a day by the keyboard', { timeout: 60_000 }, () => {
  let web: Web;
  let chromium: Chromium;
  let tab: Page;
  let popup: Page;
  let keys: Keyboard;
  let app: Page | null = null;

  beforeAll(async () => {
    web = await openWeb();
    chromium = await launch({ args: web.args, zone: zoneOfNine() });
    await setBoundary(chromium, { name: HAND, sites: [] });
    await setPassphrase(await setBoundary(chromium, { name: FEED, sites: ['feed.example'] }));
    tab = await chromium.page();
    await tab.goto('http://new.example/x');
  });
  afterAll(async () => {
    await chromium?.close();
    await web?.close();
  });

  beforeEach(async () => {
    await openPopup();
    return async () => {
      if (!popup.isClosed()) await popup.close();
      await app?.close();
      app = null;
    };
  });

  async function openPopup() {
    await tab.bringToFront();
    const opened = chromium.browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
    await chromium.display.press('alt+shift+h');
    popup = await (await opened).asPage();
    await popup.waitForSelector('h1');
    keys = keyboardOn(popup);
  }

  const said = (text: string, page = popup) => page.waitForSelector(`::-p-text(${text})`);
  const line = () => popup.$eval('.affirmation .line', ({ textContent }) => textContent);
  const press = async (name: string, key: 'Enter' | 'Space' = 'Enter') => {
    await keys.to(name);
    await keys.act(key);
  };
  /** Presses what leads to the app, and goes on there by the same keys' count. */
  async function toApp(name: string): Promise<Page> {
    await keys.to(name);
    await keys.actAndClose('Enter');
    await chromium.browser.waitForTarget((target) => target.url().endsWith('/options.html'));
    app = await chromium.openOptions();
    return app;
  }
  async function unlock() {
    await press(words('everyday_open'));
    await popup.waitForSelector('input[type=password]:focus');
    await keys.type(PASSPHRASE);
    await keys.act('Enter');
    await popup.waitForSelector('.holding');
  }

  test('1. the evening, said in at most five actions', async () => {
    await popup.waitForSelector('input[type=radio]:focus');
    await keys.act('Enter');
    await keys.to(FEED);
    await keys.act('Enter');
    // So-so, from where the arrow goes one step on.
    await keys.to(words('evening_feeling_between'));
    await popup.keyboard.press('ArrowRight');
    await keys.act('Enter');
    await press(words('evening_save'));
    await said(words('evening_kept'));
    await keys.stands();
    expect(keys.actions()).toBeLessThanOrEqual(5);
  });

  test('2. the line of the day is there to be read, and another one is one action', async () => {
    const before = await line();
    expect(before).not.toBe('');
    await press(words('line_next'));
    await expect.poll(line).not.toBe(before);
    await keys.stands();
    expect(keys.actions()).toBe(1);
  });

  test('3. that it feels true is one action', async () => {
    await press(words('line_feels_true'), 'Space');
    await popup.waitForSelector('.line-button[aria-pressed=true]:focus');
    expect(keys.actions()).toBe(1);
  });

  test('4. a hold is one action, and so is taking it back', async () => {
    await press(words('popup_hold_named', HAND));
    await said(words('popup_held'));
    await said(words('ui_held_times_one'));
    await keys.stands();
    expect(keys.actions()).toBe(1);
    await press(words('ui_undo'));
    await said(words('popup_taken_back'));
    await keys.stands();
    expect(keys.actions()).toBe(2);
  });

  test('5. a word after a hold is one more', async () => {
    await press(words('popup_hold_named', FEED));
    await said(words('popup_held'));
    await press(words('felt_steady'), 'Space');
    await popup.waitForSelector('.feelings [aria-pressed=true]:focus');
    expect(keys.actions()).toBe(2);
  });

  test('6. how a crossing left them is one action, ten minutes after it', async () => {
    // Only a clock brings ten minutes about: this one is told with its time.
    const id = await popup.evaluate(
      'chrome.storage.local.get("boundaries").then((kept) => kept.boundaries.boundaries[0].id)',
    );
    const event = { id: 'c', kind: 'crossed', boundaryId: id, passMinutes: 1, reason: null };
    const crossed = { ...event, at: Date.now() - CROSSED_AGO_MS, neededNow: false, fromReserve: false };
    await popup.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ name: 'logged', said: crossed })})`);
    await press(words('felt_lower'));
    await said(words('after_thanks'));
    await keys.stands();
    expect(keys.actions()).toBe(1);
  });

  test('7. a break begins in two actions, and ends in one', async () => {
    await press(words('break_take'));
    // The form is read when somebody comes for it.
    await popup.waitForSelector(byRole('button', words('break_begin')));
    await press(words('break_begin'));
    await popup.waitForSelector(byRole('heading', words('break_running')));
    await keys.stands();
    expect(keys.actions()).toBe(2);
    await press(words('break_back'));
    await popup.waitForSelector('.card.break', { hidden: true });
    await keys.stands();
    expect(keys.actions()).toBe(3);
  });

  test('8. a boundary for this site is one action from its form, filled with the site', async () => {
    const page = await toApp(words('popup_here', 'new.example'));
    await page.waitForSelector(byRole('heading', words('boundary_new_title')));
    await said(words('boundary_new_lead_for', 'new.example'), page);
    expect(keys.actions()).toBe(1);
  });

  test('9. somebody to talk to, with a number to call, is two actions away', async () => {
    const page = await toApp(words('support_door'));
    await page.waitForSelector('.country');
    const inApp = keyboardOn(page, false);
    await inApp.to(words('support_search'));
    await inApp.type('norway');
    await page.waitForSelector('::-p-text(116 006)', { visible: true });
    expect(keys.actions() + inApp.actions()).toBe(2);
  });

  test('10. a practice and a tool are three actions away', async () => {
    for (const [room, name] of [
      ['practices', words('practice_wave_name')],
      ['toolkit', words('toolkit_patterns')],
    ] as const) {
      if (popup.isClosed()) await openPopup();
      const page = await toApp(words('popup_open'));
      await page.waitForSelector('nav');
      const inApp = keyboardOn(page, false);
      await inApp.to(words(`options_nav_${room}`));
      await inApp.act('Enter');
      await page.waitForSelector('.idea');
      await inApp.to(`${name}${words(room === 'toolkit' ? 'toolkit_patterns_for' : 'practice_wave_for')}`);
      await inApp.act('Enter');
      await page.waitForSelector(byRole('heading', name));
      expect(keys.actions() + inApp.actions()).toBe(3);
    }
  });

  test('11. locked by one action it is a day’s page, and their passphrase opens it again', async () => {
    await press(words('vault_lock'));
    await popup.waitForSelector('.everyday');
    expect(await popup.evaluate(() => document.body.textContent)).not.toContain(HAND);
    expect(keys.actions()).toBe(1);
    await keys.stands();
    await unlock();
    expect(keys.actions()).toBe(4);
    await keys.stands();
  });

  test('12. left by one action, or by Shift three times, it closes and is locked', async () => {
    await keys.to(words('exit_leave'));
    await keys.actAndClose('Enter');
    expect(keys.actions()).toBe(1);
    await openPopup();
    await unlock();
    for (let presses = 0; presses < 2; presses += 1) await popup.keyboard.press('Shift');
    await said(words('exit_presses_one'));
    await keys.actAndClose('Shift');
    await openPopup();
    await popup.waitForSelector('.everyday');
    expect(await popup.$('.holding')).toBeNull();
  });
});
