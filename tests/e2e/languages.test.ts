import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe } from './harness/axe.ts';
import { fill, press, setBoundary, toForm } from './harness/boundary.ts';
import { type Chromium, launch } from './harness/chromium.ts';
import { inCard } from './harness/closed.ts';
import { arabic, IN_ARABIC, TAG, WRITTEN } from './harness/languages.ts';
import { openWeb, type Web } from './harness/server.ts';
import { toSettings } from './harness/vault.ts';
import { paused, visit } from './harness/visit.ts';
import { byRole, words } from './harness/words.ts';

const PAUSED = 'http://feed.example/';
const NUDGED = 'http://forum.example/';

/** In an English browser, Arabic chosen: every place that has words has those, mirrored, now and at the next start. */
describe('another language than the browser’s', { timeout: 240_000 }, () => {
  const profile = mkdtempSync(join(tmpdir(), 'holdfast-languages-'));
  let web: Web;
  let chromium: Chromium;
  let options: Page;

  beforeAll(async () => {
    web = await openWeb();
    chromium = await launch({ args: web.args, profile });
    await setBoundary(chromium, { name: 'Not the feed', sites: [PAUSED] });
    options = await setBoundary(chromium, { name: 'Less of it', sites: [NUDGED], response: 'nudge' });
  }, 90_000);
  afterAll(async () => {
    if (chromium?.browser.connected) await chromium.close();
    await web?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  const written = (page: Page) => page.evaluate(WRITTEN);
  const isWritten = (page: Page, as: string) => page.waitForFunction(`${WRITTEN} === ${JSON.stringify(as)}`);

  async function inPauseAndCard() {
    const tab = await chromium.page();
    await visit(tab, PAUSED);
    await paused(tab);
    await tab.waitForSelector(byRole('button', arabic('pause_turn_back')));
    expect(await written(tab)).toBe(IN_ARABIC);
    expect(await axe(tab)).toEqual([]);
    await visit(tab, NUDGED);
    await inCard(tab, 'button', arabic('pause_turn_back'));
    // The site's own page is as it was.
    expect(await written(tab)).not.toBe(IN_ARABIC);
    await tab.close();
  }

  async function inPopup() {
    const popup = await chromium.popup();
    await popup.waitForSelector(byRole('button', arabic('popup_hold_named', 'Not the feed')));
    expect(await written(popup)).toBe(IN_ARABIC);
    expect(await axe(popup)).toEqual([]);
    await popup.close();
  }

  test('is chosen in Settings, and every open page speaks it at once; what is half written stays', async () => {
    const other = await chromium.page();
    await other.goto(options.url());
    await toForm(other);
    await fill(other, words('boundary_name'), 'Half written');
    await options.bringToFront();
    await toSettings(options);
    await options.locator(`input[value=${TAG}]`).click();
    await isWritten(options, IN_ARABIC);
    await options.waitForSelector(byRole('heading', arabic('settings_title')));
    expect(await options.evaluate('document.activeElement.value')).toBe(TAG);
    expect(await axe(options)).toEqual([]);
    await isWritten(other, IN_ARABIC);
    await other.bringToFront();
    const field = await other.waitForSelector(byRole('textbox', arabic('boundary_name')));
    expect(await field?.evaluate((input) => (input as HTMLInputElement).value)).toBe('Half written');
    await other.close();
  });

  test('stands in the popup, on the pause page, and on the card in a site’s own page', async () => {
    await inPopup();
    await inPauseAndCard();
  });

  test('is not shown where the browser shows: titles and the button keep the browser’s', async () => {
    await options.bringToFront();
    await options.locator(byRole('radio', arabic('look_face_notes'))).click();
    await options.waitForFunction(`document.title === ${JSON.stringify(words('look_face_notes'))}`);
    await options.waitForFunction(
      `chrome.action.getTitle({}).then((title) => title === ${JSON.stringify(words('look_face_notes'))})`,
    );
  });

  test('is there at the browser’s next start, in the worker’s own words, too, with no page open before', async () => {
    await chromium.close();
    chromium = await launch({ args: web.args, profile });
    await inPauseAndCard();
    await inPopup();
    options = await chromium.openOptions();
    expect(await written(options)).toBe(IN_ARABIC);
  });

  test('is given back for the browser’s', async () => {
    await press(options, arabic('options_nav_settings'));
    await options.locator(byRole('radio', arabic('language_browser'))).click();
    await options.waitForSelector(byRole('heading', words('settings_title')));
    expect(await written(options)).toBe('en-US,ltr');
  });
});
