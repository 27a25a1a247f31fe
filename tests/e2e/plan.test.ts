import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe } from './harness/axe.ts';
import { fill, press, pressAndClose, setBoundary } from './harness/boundary.ts';
import { type Chromium, launch } from './harness/chromium.ts';
import { hits } from './harness/hits.ts';
import { openWeb, type Web } from './harness/server.ts';
import { givePassphrase, setPassphrase } from './harness/vault.ts';
import { paused, visit } from './harness/visit.ts';
import { byRole, words } from './harness/words.ts';

/** Words nobody else types: found on the disk, they come from the plan and what stands beside it. */
const CANARIES = ['Vandrelune', 'Ottilmere', 'Quellbrand', 'Farnspiel'] as const;
const [HIDING, FRIEND, LINE, THOUGHT] = CANARIES;
const TOOLS = ['toolkit_plan', 'toolkit_script', 'toolkit_contacts', 'toolkit_review'] as const;
const MONEY = 'li:nth-child(4) > .plan-section > summary';
const CASH = () => words('plan_item_money_cash');

describe('the safety plan and what stands beside it', () => {
  let web: Web;
  let chromium: Chromium;
  let options: Page;

  beforeAll(async () => {
    web = await openWeb();
    chromium = await launch({ args: web.args });
  });
  afterAll(async () => {
    if (chromium?.browser.connected) await chromium.close();
    await web?.close();
  });

  /** Tabs on until a button of that name has the focus. */
  async function tabTo(page: Page, name: string) {
    for (let i = 0; i < 60; i += 1) {
      await page.keyboard.press('Tab');
      const named = await page.evaluate(
        () =>
          document.activeElement?.getAttribute('aria-label') ??
          document.activeElement?.textContent?.trim() ??
          '',
      );
      if (named.startsWith(name)) return;
    }
    throw new Error(`no way to ${name} by Tab`);
  }

  /** From the toolbar's popup by keyboard: open, the toolkit, the tool. */
  async function byKeyboard(tool: string) {
    const popup = await chromium.popup();
    await tabTo(popup, words('popup_open'));
    await pressAndClose(popup, 'Enter');
    options = await chromium.openOptions();
    // As it opens anew: from the middle of a page, Tab leads out of it into the browser's own bar.
    await options.reload();
    await options.waitForSelector('nav');
    await tabTo(options, words('options_nav_toolkit'));
    await options.keyboard.press('Enter');
    await options.waitForSelector(byRole('heading', words('toolkit_title')));
    await tabTo(options, words(tool));
    await options.keyboard.press('Enter');
    await options.waitForSelector(byRole('heading', words(tool)));
    expect(await options.evaluate('location.search + location.hash')).toBe('');
  }

  /** The names of all that is kept beside the records. */
  const kept = () =>
    options.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: the browser's own, in the page.
      const items = await (globalThis as any).chrome.storage.local.get();
      return Object.keys(items).sort();
    });

  test('reading the tools and Support keeps nothing, and makes no vault', async () => {
    options = await chromium.openOptions();
    await press(options, words('welcome_skip'));
    await options.waitForSelector('nav');
    const before = await kept();
    expect(before).not.toContain('vault');
    for (const tool of TOOLS) {
      await press(options, words('options_nav_toolkit'));
      await options.waitForSelector(byRole('heading', words('toolkit_title')));
      await options.locator(`::-p-text(${words(`${tool}_for`)})`).click();
      await options.waitForSelector(byRole('heading', words(tool)));
    }
    await press(options, words('options_nav_support'));
    await options.waitForSelector('.country');
    expect(await kept()).toEqual(before);
  });

  test('each tool is three steps from the popup by keyboard', async () => {
    for (const tool of TOOLS) {
      await byKeyboard(tool);
      expect(await axe(options)).toEqual([]);
    }
  });

  test('what is written there is sealed, and there again', async () => {
    options = await setBoundary(chromium, { name: 'A quiet evening', sites: ['feed.example'] });
    await setPassphrase(options);

    await byKeyboard('toolkit_plan');
    await press(options, words('plan_make_mine'));
    await options.locator(MONEY).click();
    await press(options, `${words('plan_words')}: ${CASH()}`);
    await fill(options, words('plan_words_for', CASH()), `With ${HIDING}`);
    await press(options, words('journal_save'));
    await options.waitForSelector(`::-p-text(With ${HIDING})`);

    await byKeyboard('toolkit_contacts');
    await press(options, words('contacts_people_add'));
    await fill(options, words('contacts_name'), FRIEND);
    await options.locator(byRole('checkbox', words('contacts_at_pause'))).click();
    await press(options, words('journal_save'));
    await options.waitForSelector(byRole('heading', FRIEND));

    await press(options, words('options_nav_support'));
    await press(options, words('support_own_add'));
    await fill(options, words('support_own_name'), LINE);
    await press(options, words('journal_save'));
    await options.waitForSelector(byRole('heading', LINE));

    await byKeyboard('toolkit_review');
    await press(options, words('review_look_named', 'A quiet evening'));
    await fill(options, words('review_words'), THOUGHT);
    await press(options, words('review_answer_keep'));
    await options.waitForSelector(`::-p-text(${words('review_kept')})`);

    await options.reload();
    await options.waitForSelector('nav');
    await byKeyboard('toolkit_plan');
    await options.waitForSelector(`::-p-text(With ${HIDING})`);
  });

  test('a pause names who one turns to, and turning to them is logged', async () => {
    const page = await chromium.page();
    await visit(page, 'http://feed.example/');
    await paused(page);
    await press(page, FRIEND);
    await page.waitForSelector(byRole('heading', words('pause_turned_back')));
    await page.waitForSelector(byRole('heading', FRIEND));
    expect(await axe(page)).toEqual([]);
    await page.close();
  });

  test('locked, the plan can be read, no name is anywhere, and none is on the disk', async () => {
    options = await chromium.openOptions();
    await press(options, words('vault_lock'));
    await options.waitForSelector(byRole('heading', words('locked_title')));
    await press(options, words('support_door'));
    await press(options, words('plan_door'));
    await options.waitForSelector(byRole('heading', words('plan_title')));
    await options.locator(MONEY).click();
    await options.waitForSelector(`::-p-text(${CASH()})`, { visible: true });
    const seen = await options.evaluate(() => document.body.textContent ?? '');
    for (const canary of CANARIES) expect(seen).not.toContain(canary);

    const page = await chromium.page();
    await visit(page, 'http://feed.example/');
    await paused(page);
    expect(await page.evaluate(() => document.body.textContent)).not.toContain(FRIEND);
    await page.close();

    await press(options, words('support_back'));
    await givePassphrase(options);
    await options.waitForSelector('nav');
    const { profile, browser, display } = chromium;
    await browser.close();
    expect(hits(profile, CANARIES)).toEqual([]);
    // The name of a suggestion is in our own script, which browsers keep; among what is kept of a person it is not.
    expect(hits(join(profile, 'Default', 'IndexedDB'), ['money-cash'])).toEqual([]);
    expect(hits(join(profile, 'Default', 'Local Extension Settings'), ['money-cash'])).toEqual([]);
    await display.close();
  });
});
