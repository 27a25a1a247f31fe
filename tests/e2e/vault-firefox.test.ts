import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe } from './harness/axe.ts';
import { fill, press, toForm } from './harness/boundary.ts';
import { type Firefox, launchFirefox } from './harness/firefox.ts';
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

const NAME = 'Quarvelin evening';
const WRITTEN = 'Brontessa said so, and I wrote it down.';
const BEGUN = 'Half a Skelmerthwaite thought';
const ADDRESS = 'http://feed.example/';
/** The least that Firefox counts as nobody being there, for a test that waits for it (`idle`, in seconds). */
const AWAY_SECONDS = 15;

/** The vault from its passphrase to the erasing of everything, the event page suspended between many of the steps. */
describe.runIf(process.env.SOAK)('the vault, in Firefox', { timeout: 240_000 }, () => {
  let web: Web;
  let firefox: Firefox;
  let options: Page;
  let code: string;

  beforeAll(async () => {
    web = await openWeb();
    firefox = await launchFirefox({ prefs: web.firefoxPrefs, isAsking: true });
    options = await firefox.ours('options.html');
    await toForm(options);
    await fill(options, words('boundary_name'), NAME);
    await fill(options, words('boundary_site_address'), ADDRESS);
    await press(options, words('boundary_save'));
    await firefox.window.answer('allow');
    await options.waitForSelector(`::-p-text(${words('boundary_saved')})`);
  }, 120_000);
  afterAll(async () => {
    await firefox?.close();
    await web?.close();
  });

  const said = (text: string, page = options) => page.waitForSelector(`::-p-text(${text})`);
  const locked = () => options.waitForSelector(byRole('heading', words('locked_title')));
  const unlocked = () => options.waitForSelector('nav', { timeout: 30_000 });
  const shown = (page: Page) => page.evaluate(() => document.body.innerText);
  const draftIs = (text: string) =>
    options.waitForFunction((wanted) => document.querySelector('textarea')?.value === wanted, {}, text);
  /** What tests press is no press to Firefox's idle service: without this, nobody has been there since it started. */
  const somebodyIsThere = () =>
    firefox.window.run(
      `Cc['@mozilla.org/widget/useridleservice;1'].getService(Ci.nsIUserIdleServiceInternal).resetIdleTimeOut(0)`,
    );
  const expectUnseen = async (page: Page) => {
    const text = await shown(page);
    for (const secret of [NAME, WRITTEN, BEGUN, 'feed.example']) expect(text).not.toContain(secret);
  };

  test('takes a passphrase, and a recovery code is typed back', async () => {
    await writeInJournal(options, WRITTEN);
    code = await setPassphrase(options);
    await said(words('vault_is_open'));
  });

  test('locks by a tap, keeps what was begun, and shows nothing', async () => {
    await press(options, words('options_nav_journal'));
    await fill(options, words('journal_label'), BEGUN);
    await firefox.window.stopBackground();
    await press(options, words('vault_lock'));
    await locked();
    await expectUnseen(options);
    expect(await axe(options)).toEqual([]);
  });

  test('locked, the popup is a day’s page, a hold is logged, and a visit is met in neutral words', async () => {
    await firefox.window.stopBackground();
    const popup = await firefox.popup(options);
    await popup.sees(words('everyday_open'));
    expect(await popup.ask('document.body.innerText')).not.toContain(NAME);
    await popup.press(words('everyday_held'));
    await popup.sees(words('popup_held'));
    await firefox.window.stopBackground();
    const tab = await firefox.page();
    web.clear();
    await visit(tab, ADDRESS);
    await paused(tab);
    expect(web.asked('feed.example')).toEqual([]);
    expect(await shown(tab)).not.toContain(NAME);
    await press(tab, words('pause_turn_back'));
    await tab.waitForSelector(byRole('heading', words('pause_turned_back')));
    await tab.close();
  });

  test('locked, Support and the plan are there to be read', async () => {
    await options.bringToFront();
    await press(options, words('support_door'));
    await options.waitForSelector('.country');
    await press(options, words('plan_door'));
    await options.waitForSelector(byRole('heading', words('plan_title')));
    await expectUnseen(options);
    await press(options, words('support_back'));
    await locked();
  });

  test('a wrong passphrase is told; the right one brings everything back, what was begun, too', async () => {
    await givePassphrase(options, 'not this one');
    await options.waitForSelector(`::-p-text(${words('refusal_wrong_passphrase')})`, { timeout: 30_000 });
    await locked();
    await givePassphrase(options);
    await unlocked();
    await press(options, words('options_nav_journal'));
    await draftIs(BEGUN);
    await said(WRITTEN);
    await press(options, words('options_nav_boundaries'));
    await said(NAME);
    await said(words('boundary_turned_back_one'));
  });

  test('locks by itself when it was not used, with the event page suspended', async () => {
    await press(options, words('options_nav_journal'));
    const rest = `${BEGUN}, and the rest of it`;
    await fill(options, words('journal_label'), rest);
    await firefox.window.stopBackground();
    // A quarter of an hour ago, by the only clock there is for it.
    await options.evaluate('browser.storage.session.set({ used: Date.now() - 15 * 60_000 })');
    await locked();
    expect(await options.evaluate('browser.storage.session.get("opened")')).toEqual({});
    await givePassphrase(options);
    await unlocked();
    await press(options, words('options_nav_journal'));
    await draftIs(rest);
  });

  test('locks when nobody is at the computer, where that was asked for; the words say why not with the screen', async () => {
    await toSettings(options);
    await said(words('vault_lock_with_screen_means_firefox'));
    await options.locator(byRole('checkbox', words('vault_lock_with_screen_firefox'))).click();
    await options.waitForFunction('browser.permissions.contains({ permissions: ["idle"] })');
    expect(await firefox.window.isAsking()).toBe(false);
    // What it heard since the permission came is forgotten with its sleep, until it has been woken once more.
    await firefox.window.stopBackground();
    await firefox.window.until('return extension.backgroundState === "running"').catch(() => undefined);
    await expect
      .poll(
        async () => {
          await somebodyIsThere();
          return options.evaluate('browser.alarms.get("anew").then((one) => one ?? null)');
        },
        { timeout: 110_000, interval: 1000 },
      )
      .toBeNull();
    await firefox.window.stopBackground();
    await options.evaluate(`browser.idle.setDetectionInterval(${AWAY_SECONDS})`);
    await options.waitForSelector(byRole('heading', words('locked_title')), { timeout: 60_000 });
    await somebodyIsThere();
    await givePassphrase(options);
    await unlocked();
  });

  test('that is taken back', async () => {
    await toSettings(options);
    await somebodyIsThere();
    await options.locator(byRole('checkbox', words('vault_lock_with_screen_firefox'))).click();
    await options.waitForFunction(
      'browser.permissions.contains({ permissions: ["idle"] }).then((has) => !has)',
    );
  });

  test('the passphrase is changed, and the old one opens nothing', async () => {
    const next = `${PASSPHRASE} anew`;
    await toSettings(options);
    await press(options, words('vault_task_change'));
    await fillHidden(options, PASSPHRASE);
    await press(options, words('vault_task_change'));
    await options.waitForFunction('document.querySelectorAll("input[type=password]").length === 2', {
      timeout: 30_000,
    });
    await fillHidden(options, next, next);
    await press(options, words('vault_choose_done'));
    await options.waitForSelector(byRole('button', words('vault_done_close')), { timeout: 30_000 });
    await press(options, words('vault_done_close'));
    await press(options, words('vault_lock'));
    await locked();
    await givePassphrase(options);
    await options.waitForSelector(`::-p-text(${words('refusal_wrong_passphrase')})`, { timeout: 30_000 });
    await givePassphrase(options, next);
    await unlocked();
  });

  test('the recovery code opens it, and leads to a new passphrase', async () => {
    await press(options, words('vault_lock'));
    await locked();
    await press(options, words('vault_by_code'));
    await fill(options, words('vault_code_title'), code.toLowerCase());
    await press(options, words('vault_unlock'));
    await options.waitForSelector(byRole('heading', words('vault_new_title')), { timeout: 30_000 });
    await fillHidden(options, PASSPHRASE, PASSPHRASE);
    await press(options, words('vault_choose_done'));
    await unlocked();
    await press(options, words('options_nav_journal'));
    await said(WRITTEN);
  });

  test('everything is erased while it is locked, and taken back before', async () => {
    await press(options, words('vault_lock'));
    await locked();
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
    await firefox.window.stopBackground();
    await slowly();
    await options.waitForSelector(byRole('heading', words('erased_title')), { timeout: 20_000 });
    expect(await options.evaluate('browser.storage.local.get(null)')).toEqual({});
    expect(await options.evaluate('browser.declarativeNetRequest.getDynamicRules()')).toEqual([]);
    expect(await options.evaluate('browser.permissions.getAll().then(({ origins }) => origins)')).toEqual([]);
    const tab = await firefox.page();
    await visit(tab, ADDRESS);
    expect(await tab.$eval('h1', ({ textContent }) => textContent)).toBe('/');
    await tab.close();
    await options.bringToFront();
    await press(options, words('erased_begin'));
    await options.waitForSelector('.welcome');
  });
});
