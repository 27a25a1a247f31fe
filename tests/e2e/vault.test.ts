import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe } from './harness/axe.ts';
import { fill, press, setBoundary } from './harness/boundary.ts';
import { type Chromium, launch } from './harness/chromium.ts';
import { hits } from './harness/hits.ts';
import { openWeb, type Web } from './harness/server.ts';
import {
  fillHidden,
  givePassphrase,
  PASSPHRASE,
  setPassphrase,
  toSettings,
  writeInJournal,
} from './harness/vault.ts';
import { paused, visit } from './harness/visit.ts';
import { byRole, words } from './harness/words.ts';

/** Words that stand nowhere else: found anywhere on the disk, they come from us. */
const NAME = 'Quarvelin evening';
const WRITTEN = 'Brontessa said so, and I wrote it down.';
const BEGUN = 'Half a Skelmerthwaite thought';
const TRACES = ['Quarvelin', 'Brontessa', 'Skelmerthwaite', 'vorpal lighthouse'];

/** A session of use with a passphrase, watched from outside: from the first word to the erasing of all of them. */
describe('the vault', { timeout: 240_000 }, () => {
  const profile = mkdtempSync(join(tmpdir(), 'holdfast-vault-'));
  let web: Web;
  let chromium: Chromium;
  let options: Page;
  let recoveryCode: string;

  beforeAll(async () => {
    web = await openWeb();
    chromium = await launch({ args: web.args, profile });
    options = await setBoundary(chromium, { name: NAME, sites: ['feed.example'] });
  }, 60_000);
  afterAll(async () => {
    // The last test closes it to look at what it left.
    if (chromium?.browser.connected) await chromium.close();
    await web?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  const locked = (page: Page) => page.waitForSelector(byRole('heading', words('locked_title')));
  const isShown = (page: Page, text: string) =>
    page.evaluate((wanted) => document.body.innerText.includes(wanted), text);
  const expectUnseen = () => expect(hits(profile, TRACES)).toEqual([]);

  test('takes a passphrase, and gives a recovery code that is typed back', async () => {
    await writeInJournal(options, WRITTEN);
    recoveryCode = await setPassphrase(options);
    await options.waitForSelector(`::-p-text(${words('vault_is_open')})`);
    expect(await axe(options)).toEqual([]);
    await press(options, words('options_nav_journal'));
    await options.waitForSelector(`::-p-text(${WRITTEN})`);
    expectUnseen();
  });

  test('locks by a tap, on every page at once, and keeps what was begun', async () => {
    await press(options, words('options_nav_journal'));
    await fill(options, words('journal_label'), BEGUN);
    const second = await chromium.page();
    await second.goto(options.url());
    await toSettings(second);
    await press(second, words('vault_lock'));
    for (const page of [second, options]) {
      await page.bringToFront();
      await locked(page);
      for (const text of [NAME, WRITTEN, BEGUN, 'feed.example'])
        expect(await isShown(page, text)).toBe(false);
      expect(await axe(page)).toEqual([]);
    }
    await second.close();
    expectUnseen();
  });

  test('locked, the popup is a day’s page, and a hold is logged without a name', async () => {
    const popup = await chromium.popup();
    await popup.waitForSelector(byRole('button', words('everyday_open')));
    expect(await isShown(popup, NAME)).toBe(false);
    expect(await axe(popup)).toEqual([]);
    await press(popup, words('everyday_held'));
    await popup.waitForSelector(`::-p-text(${words('popup_held')})`);
    await popup.close();
  });

  test('locked, a visit is met with neutral words, and turning back is logged', async () => {
    await chromium.stopWorker();
    const tab = await chromium.page();
    await visit(tab, 'http://feed.example/');
    await paused(tab);
    expect(web.asked('feed.example')).toEqual([]);
    expect(await isShown(tab, NAME)).toBe(false);
    await press(tab, words('pause_turn_back'));
    await tab.waitForSelector(byRole('heading', words('pause_turned_back')));
    await tab.close();
  });

  test('a wrong passphrase is told, and nothing else comes of it', async () => {
    await options.bringToFront();
    for (let i = 0; i < 3; i += 1) {
      await givePassphrase(options, 'not this one');
      await options.waitForFunction(
        (text) => document.body.innerText.includes(text) && !document.querySelector('[role=progressbar]'),
        { timeout: 20_000 },
        words('refusal_wrong_passphrase'),
      );
    }
    await locked(options);
  });

  test('the right one brings everything back: what was begun, and what came in meanwhile', async () => {
    await givePassphrase(options);
    await options.waitForSelector('nav', { timeout: 20_000 });
    await press(options, words('options_nav_journal'));
    await options.waitForFunction((text) => document.querySelector('textarea')?.value === text, {}, BEGUN);
    await options.waitForSelector(`::-p-text(${WRITTEN})`);
    await press(options, words('options_nav_boundaries'));
    await options.waitForSelector(`::-p-text(${NAME})`);
    await options.waitForSelector(`::-p-text(${words('boundary_turned_back_one')})`);
    expectUnseen();
  });

  test('locks by itself when nobody has used it, and what was half-written is there again', async () => {
    const rest = `${BEGUN}, and the rest of it`;
    await press(options, words('options_nav_journal'));
    await fill(options, words('journal_label'), rest);
    // A quarter of an hour ago, by the only clock there is for it.
    await options.evaluate('chrome.storage.session.set({ used: Date.now() - 15 * 60_000 })');
    await locked(options);
    expect(await options.evaluate('chrome.storage.session.get("opened")')).toEqual({});
    for (const text of [rest, WRITTEN]) expect(await isShown(options, text)).toBe(false);
    expectUnseen();
    await givePassphrase(options);
    await options.waitForSelector('nav', { timeout: 20_000 });
    await press(options, words('options_nav_journal'));
    await options.waitForFunction((text) => document.querySelector('textarea')?.value === text, {}, rest);
    expectUnseen();
  });

  test('is locked after the browser was killed and started again, and the popup opens it', async () => {
    chromium.browser.process()?.kill('SIGKILL');
    await chromium.close().catch(() => undefined);
    expectUnseen();
    chromium = await launch({ args: web.args, profile });
    options = await chromium.openOptions();
    await locked(options);
    expectUnseen();
    const popup = await chromium.popup();
    await press(popup, words('everyday_open'));
    await givePassphrase(popup);
    await popup.waitForSelector(`::-p-text(${NAME})`, { timeout: 20_000 });
    await options.bringToFront();
    await options.waitForSelector('nav');
  });

  test('the recovery code opens it and leads to a new passphrase', async () => {
    await press(options, words('vault_lock'));
    await locked(options);
    await press(options, words('vault_by_code'));
    await fill(options, words('vault_code_title'), recoveryCode.toLowerCase());
    await press(options, words('vault_unlock'));
    await options.waitForSelector(byRole('heading', words('vault_new_title')));
    const next = `${PASSPHRASE} again`;
    await fillHidden(options, next, next);
    await press(options, words('vault_choose_done'));
    await options.waitForSelector('nav', { timeout: 30_000 });
    await press(options, words('vault_lock'));
    await locked(options);
    await givePassphrase(options, next);
    await options.waitForSelector('nav', { timeout: 20_000 });
  });

  test('everything can be erased while it is locked, and taken back for three seconds', async () => {
    await press(options, words('vault_lock'));
    await locked(options);
    await options.locator('details > summary').click();
    const slowly = async () => {
      const button = await options.waitForSelector(byRole('button', words('erase_button')));
      await button?.focus();
      await options.keyboard.down('Enter');
      await options.waitForSelector(byRole('button', words('erase_take_back')));
      await options.keyboard.up('Enter');
    };
    await slowly();
    await press(options, words('erase_take_back'));
    await slowly();
    await options.waitForSelector(byRole('heading', words('erased_title')), { timeout: 20_000 });
    expect(await axe(options)).toEqual([]);
    expect(await options.evaluate('chrome.storage.local.get(null)')).toEqual({});
    expect(await options.evaluate('chrome.declarativeNetRequest.getDynamicRules()')).toEqual([]);
    expect(await options.evaluate('chrome.permissions.getAll().then(({ origins }) => origins)')).toEqual([]);
    await press(options, words('erased_begin'));
    await options.waitForSelector('.welcome');
    expectUnseen();
    await chromium.close();
    expectUnseen();
    expect(hits(profile, ['feed.example']).filter((name) => /DNR/.test(name))).toEqual([]);
  });
});
