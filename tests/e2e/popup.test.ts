import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { axe } from './harness/axe.ts';
import { clickAndClose, press, setBoundary } from './harness/boundary.ts';
import { type Chromium, launch } from './harness/chromium.ts';
import { openWeb, type Web } from './harness/server.ts';
import { byRole, words } from './harness/words.ts';

const PROMISE = 'No calls with them during work';

/** The toolbar's own popup: a real window, with real keys. */
describe('the popup', () => {
  let chromium: Chromium;
  let popup: Page;

  beforeAll(async () => {
    chromium = await launch();
  });

  afterAll(() => chromium?.close());

  beforeEach(async () => {
    // What was in front closes the popup of the test before.
    await (await chromium.openOptions()).bringToFront();
    popup = await chromium.popup();
  });

  test('says, with nothing set, where to begin', async () => {
    await popup.waitForSelector(`::-p-text(${words('popup_empty')})`);
    expect(await axe(popup)).toEqual([]);
    expect(await popup.title()).toBe('Holdfast');
  });

  describe('with a boundary kept by hand', () => {
    beforeAll(async () => {
      await setBoundary(chromium, { name: PROMISE, sites: [] });
    });

    test('a hold is one tap, and can be taken back', async () => {
      await press(popup, words('popup_hold_named', PROMISE));
      await popup.waitForSelector(`::-p-text(${words('popup_held')})`);
      await popup.waitForSelector(`::-p-text(${words('ui_held_times_one')})`);
      expect(await axe(popup)).toEqual([]);
      await press(popup, words('ui_undo'));
      await popup.waitForSelector(`::-p-text(${words('popup_taken_back')})`);
      await popup.waitForFunction(
        (held) => !document.body.innerText.includes(held),
        {},
        words('ui_held_times_one'),
      );
    });

    test('is used by keyboard alone', async () => {
      await focusBy(popup, words('popup_hold_named', PROMISE));
      await popup.keyboard.press('Enter');
      await popup.waitForSelector(`::-p-text(${words('popup_held')})`);
      await focusBy(popup, words('ui_undo'));
      await popup.keyboard.press('Space');
      await popup.waitForSelector(`::-p-text(${words('popup_taken_back')})`);
    });

    test('opens in its final layout', async () => {
      const shift = await popup.evaluate(`new Promise((done) => {
        new PerformanceObserver((list) => done(list.getEntries().reduce((sum, { value }) => sum + value, 0)))
          .observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => done(0)));
      })`);
      expect(shift).toBe(0);
      expect(await popup.evaluate('document.documentElement.scrollHeight <= 600')).toBe(true);
      expect(await popup.evaluate('document.documentElement.scrollWidth === innerWidth')).toBe(true);
    });

    test('leads to the app', async () => {
      await clickAndClose(popup, words('popup_open'));
      const options = await chromium.openOptions();
      await options.waitForSelector('nav');
      expect(await options.title()).toBe('Holdfast');
    });
  });
});

/** Only the person's own press lets the popup know which page is in front. */
describe('the popup on a page', () => {
  let web: Web;
  let chromium: Chromium;

  beforeAll(async () => {
    web = await openWeb();
    chromium = await launch({ args: web.args });
    const options = await chromium.openOptions();
    await press(options, words('welcome_skip'));
    await press(options, words('options_nav_today'));
  });

  afterAll(async () => {
    await chromium?.close();
    await web?.close();
  });

  test('offers a boundary for it, and takes its address to the form, never to a title or address', async () => {
    const tab = await chromium.page();
    await tab.goto('http://new.example/x');
    const popup = await chromium.popupByHand();
    await clickAndClose(popup, words('popup_here', 'new.example'));
    const options = await chromium.openOptions();
    await options.waitForSelector(byRole('heading', words('boundary_new_title')));
    await options.waitForSelector(`::-p-text(${words('boundary_new_lead_for', 'new.example')})`);
    expect(options.url()).not.toContain('new.example');
    expect(await options.title()).toBe('Holdfast');
  });

  test('says nothing of a page it was not pressed on', async () => {
    const tab = await chromium.page();
    await tab.goto('http://other.example/');
    const popup = await chromium.popup();
    expect(await popup.evaluate(() => document.body.textContent)).not.toContain('other.example');
  });
});

/** Walks with Tab until what has this name has the focus; fails (throws) when it is not reached. */
async function focusBy(page: Page, name: string): Promise<void> {
  for (let steps = 0; steps < 30; steps += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const active = document.activeElement;
      return active?.getAttribute('aria-label') ?? active?.textContent?.trim();
    });
    if (at === name) return;
  }
  throw new Error(`the Tab key does not reach "${name}"`);
}
