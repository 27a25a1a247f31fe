import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fill, press, toForm } from './harness/boundary.ts';
import { type Firefox, launchFirefox } from './harness/firefox.ts';
import { openWeb, type Web } from './harness/server.ts';
import { toSettings } from './harness/vault.ts';
import { paused, visit } from './harness/visit.ts';
import { byRole, words } from './harness/words.ts';

const SITE = 'feed.example/sam';
const ADDRESS = `http://${SITE}`;
const NAME = 'Not her page';
const WRITTEN = 'rain';

/** What Firefox does in its own way: its questions, its private windows, its sidebar, and an event page that sleeps. */
describe('Firefox’s own ways', () => {
  let web: Web;
  let firefox: Firefox;
  let options: Page;
  let tab: Page;

  beforeAll(async () => {
    web = await openWeb();
    // Noon: in the evening the popup leads with the check-in, which takes the focus.
    firefox = await launchFirefox({ prefs: web.firefoxPrefs, isAsking: true });
    options = await firefox.ours('options.html');
    tab = await firefox.page();
  });
  afterAll(async () => {
    await firefox?.close();
    await web?.close();
  });

  const said = (text: string, page = options) => page.waitForSelector(`::-p-text(${text})`);
  const toList = async () => {
    await options.bringToFront();
    await press(options, words('options_nav_boundaries'));
  };
  const meetsVisit = async () => {
    web.clear();
    await tab.bringToFront();
    await visit(tab, ADDRESS);
    await paused(tab);
    expect(web.asked('feed.example')).toEqual([]);
  };
  const reachesSite = async () => {
    await tab.bringToFront();
    await visit(tab, ADDRESS);
    expect(await tab.$eval('h1', ({ textContent }) => textContent)).toBe('/sam');
  };

  test('a permission that is refused is said, nothing is lost, and the site opens as ever', async () => {
    await options.bringToFront();
    await toForm(options);
    await fill(options, words('boundary_name'), NAME);
    await fill(options, words('boundary_site_address'), ADDRESS);
    await press(options, words('boundary_save'));
    expect(await firefox.window.answer('deny')).toContain('feed.example');
    await said(NAME);
    await said(words('boundary_unwatched', SITE));
    await reachesSite();
  });

  test('it is given afterwards, in the same place', async () => {
    await options.bringToFront();
    await press(options, words('boundary_allow_named', SITE));
    await firefox.window.answer('allow');
    await said(words('boundary_allowed'));
    await meetsVisit();
  });

  test('taken back in the list of add-ons, the screens say so, and given there again it watches', async () => {
    const given = await options.evaluate('browser.permissions.getAll().then(({ origins }) => origins)');
    const settle = (how: 'add' | 'remove') =>
      firefox.window.run(`
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const origins = ${JSON.stringify(given)};
        await ExtensionPermissions.${how}(extension.id, { permissions: [], origins }, extension);`);
    await settle('remove');
    await toList();
    await said(words('boundary_unwatched', SITE));
    await reachesSite();
    await settle('add');
    await options.bringToFront();
    await options.waitForFunction(
      (unwatched) => !document.body.textContent.includes(unwatched),
      {},
      words('boundary_unwatched', SITE),
    );
    await meetsVisit();
  });

  test('with the event page suspended before each step, a visit is met, and all is counted', async () => {
    const { stopBackground } = firefox.window;
    await stopBackground();
    await meetsVisit();
    await stopBackground();
    await press(tab, words('pause_turn_back'));
    await tab.waitForSelector(byRole('heading', words('pause_turned_back')));
    await stopBackground();
    const popup = await firefox.popup(options);
    await stopBackground();
    await popup.press(words('popup_hold_named', NAME));
    await popup.sees(words('popup_held'));
    await stopBackground();
    await popup.press(words('ui_undo'));
    await popup.sees(words('popup_taken_back'));
    await toList();
    await said(words('boundary_turned_back_one'));
  });

  test('a private window has nothing of it, and Settings say so', async () => {
    web.clear();
    const seen = await firefox.window.run(`
      const shy = await BrowserWindowTracker.promiseOpenWindow({ private: true });
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      // A tab of its own: the first is still on its way to the page that a private window begins with.
      shy.gBrowser.selectedTab = shy.gBrowser.addTab('${ADDRESS}', { triggeringPrincipal });
      while (shy.gBrowser.contentTitle !== 'Site') await new Promise((done) => setTimeout(done, 50));
      const buttons = [window, shy].map((one) => one.document.querySelectorAll('[data-extensionid="' + extension.id + '"]').length > 0);
      shy.close();
      return buttons;`);
    expect(seen).toEqual([true, false]);
    expect(web.asked('feed.example')).toContain('GET /sam');
    await options.bringToFront();
    await toSettings(options);
    await said(words('settings_private_firefox'));
  });

  test('beside the page, opened from the popup by a key, one can write, and it is kept', async () => {
    const popup = await firefox.popup(options);
    await popup.focus('.popup-writing button:last-child');
    await firefox.window.press('Enter');
    const beside = await firefox.beside(options);
    await beside.focus('.writing textarea:enabled');
    for (const letter of WRITTEN) await firefox.window.press(letter);
    await beside.press(words('journal_save'));
    await beside.sees(words('journal_saved'));
    await beside.sees(words('beside_comes_back'));
    await press(options, words('options_nav_journal'));
    await said(WRITTEN);
    const returns = await firefox.window.run(`
      const second = await BrowserWindowTracker.promiseOpenWindow({ openerWindow: window });
      await second.SidebarController.promiseInitialized;
      const isOpen = second.SidebarController.isOpen;
      second.close();
      return isOpen;`);
    expect(returns).toBe(true);
    // Leaving closes the page it is asked by, too.
    await beside.press(words('exit_leave')).catch(() => undefined);
    await expect.poll(() => firefox.window.run('return SidebarController.isOpen')).toBe(false);
  });
});
