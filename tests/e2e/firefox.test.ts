import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe } from './harness/axe.ts';
import { fill, press, toForm } from './harness/boundary.ts';
import { leftBy, shifts } from './harness/exit.ts';
import { type Firefox, launchFirefox } from './harness/firefox.ts';
import { arabic, IN_ARABIC, TAG, WRITTEN } from './harness/languages.ts';
import { openWeb, type Web } from './harness/server.ts';
import { toSettings } from './harness/vault.ts';
import { paused, visit } from './harness/visit.ts';
import { byRole, words } from './harness/words.ts';

/** The same build's sibling in Firefox ESR, through its own screens. */
describe('in Firefox', () => {
  let web: Web;
  let firefox: Firefox;
  let options: Page;
  let tab: Page;

  beforeAll(async () => {
    web = await openWeb();
    firefox = await launchFirefox({ prefs: web.firefoxPrefs });
    options = await firefox.ours('options.html');
    await options.waitForSelector(byRole('heading', words('welcome_title')));
    tab = await firefox.page();
  });

  afterAll(async () => {
    await firefox?.close();
    await web?.close();
  });

  async function set(name: string, site: string, response: 'nudge' | 'pause'): Promise<void> {
    await options.bringToFront();
    await toForm(options);
    await fill(options, words('boundary_name'), name);
    await fill(options, words('boundary_site_address'), site);
    for (const fold of await options.$$('details > summary')) await fold.click();
    await options.locator(byRole('radio', words(`boundary_response_${response}`))).click();
    await press(options, words('boundary_save'));
    await options.waitForSelector(byRole('heading', words('boundaries_title')));
  }

  test('before anything is begun there is somebody to talk to, and a number is copied', async () => {
    await options.bringToFront();
    await press(options, words('support_door'));
    // By its place: looked up by its name among so many elements, it was not found within half a minute.
    await options.waitForSelector('.country');
    await options.type('.alone input', 'norway');
    await options.waitForSelector('.country[open]');
    await press(options, `${words('support_copy_number')}: 112`);
    await options.waitForSelector(`::-p-text(${words('support_copied')})`);
    await press(options, words('support_back'));
    await options.waitForSelector(byRole('heading', words('welcome_title')));
  });

  test('a boundary is set through its own screens', async () => {
    expect(await axe(options)).toEqual([]);
    await set('Not her page', 'http://feed.example/sam', 'pause');
    await options.waitForSelector('::-p-text(Not her page)');
    expect(await axe(options)).toEqual([]);
  });

  test('an address leads to the pause page, and the site is asked nothing', async () => {
    await tab.bringToFront();
    await visit(tab, 'http://feed.example/sam/x?q=1');
    await paused(tab);
    await tab.waitForSelector(byRole('heading', 'Not her page'));
    // Its style comes within its script.
    expect(await tab.evaluate('getComputedStyle(document.querySelector(".pause")).display')).toBe('grid');
    expect(await axe(tab)).toEqual([]);
    expect(web.asked('feed.example')).toEqual([]);
    expect(await tab.evaluate('document.title + location.pathname + location.search')).toMatch(
      /^Holdfast\/pause\.html\?r=\d+$/,
    );
  });

  test('turning back is logged', async () => {
    await press(tab, words('pause_turn_back'));
    await tab.waitForSelector(byRole('heading', words('pause_turned_back')));
    await options.bringToFront();
    await options.waitForSelector(`::-p-text(${words('boundary_turned_back_one')})`);
  });

  test('the toolbar’s popup has its size, and a hold is one tap in it', async () => {
    const popup = await firefox.popup(options);
    await expect.poll(() => popup.ask('[window.innerWidth, window.innerHeight]')).toEqual([360, 600]);
    expect(await popup.ask('document.documentElement.scrollWidth')).toBe(360);
    await popup.press(words('popup_hold_named', 'Not her page'));
    await popup.sees(words('popup_held'));
    await options.waitForSelector(`::-p-text(${words('ui_held_times_one')})`);
  });

  test.each([
    ['a link', '#link'],
    ['a form', '#get button'],
    ['a form that posts', '#post button'],
  ])('%s leads to the pause page, too', async (_, selector) => {
    web.clear();
    const from = await firefox.page();
    await from.goto(`http://from.example/?to=${encodeURIComponent('http://feed.example/sam')}`);
    await from.locator(selector).click();
    await paused(from);
    expect(web.asked('feed.example')).toEqual([]);
    await from.close();
  });

  test('a redirect leads to the pause page, too', async () => {
    web.clear();
    const from = await firefox.page();
    await visit(from, `http://from.example/302?to=${encodeURIComponent('http://feed.example/sam')}`);
    await paused(from);
    expect(web.asked('feed.example')).toEqual([]);
    await from.close();
  });

  test('with a nudge the site opens, and the card has the focus and logs a hold', async () => {
    await set('Gently', 'http://card.example/', 'nudge');
    const site = await firefox.page();
    await site.goto('http://card.example/');
    // No script looks into a closed root: but the page is told that something in it has the focus.
    await site.waitForFunction(`document.activeElement?.parentElement === document.documentElement
      && document.activeElement !== document.body`);
    await site.keyboard.press('Enter');
    await options.bringToFront();
    await options.waitForFunction(
      (held) => document.body.textContent.split(held).length === 3,
      {},
      words('boundary_turned_back_one'),
    );
  });

  test('the card shows where a site allows no styles and no scripts, over all that the page has', async () => {
    const site = await firefox.page();
    await site.goto('http://card.example/strict');
    const middle = 'document.elementFromPoint(innerWidth / 2, innerHeight / 2)';
    await site.waitForFunction(
      `${middle} !== document.body && ${middle}?.parentElement === document.documentElement`,
    );
    expect(await site.evaluate(`${middle}.shadowRoot`)).toBeNull();
  });

  test('an evening is kept on the page of the day, stands in the journal, and is erased', async () => {
    await options.bringToFront();
    await press(options, words('options_nav_today'));
    await press(options, words('evening_begin'));
    await options.locator(byRole('radio', words('evening_idea_walk'))).click();
    await options.locator(byRole('radio', words('evening_feeling_fine'))).click();
    await press(options, words('evening_save'));
    await options.waitForSelector(byRole('button', words('evening_another')));
    await press(options, words('options_nav_journal'));
    await options.waitForSelector(`.said ::-p-text(${words('evening_idea_walk')})`);
    await press(options, words('journal_erase'));
    await press(options, words('journal_erase_yes'));
    await options.waitForSelector(`::-p-text(${words('journal_empty')})`);
  });

  test('a step within the page is met', async () => {
    await set('Not that room', 'http://spa.example/room', 'pause');
    const site = await firefox.page();
    await site.goto('http://spa.example/home');
    await site.evaluate('history.pushState({}, "", "/room/1")');
    await paused(site);
  });

  test('another language than the browser’s is chosen in Settings, and the pages speak it', async () => {
    await options.bringToFront();
    await toSettings(options);
    await options.locator(`input[value=${TAG}]`).click();
    await options.waitForSelector(byRole('heading', arabic('settings_title')));
    expect(await options.evaluate(WRITTEN)).toBe(IN_ARABIC);
    await tab.bringToFront();
    await visit(tab, 'http://feed.example/sam');
    await paused(tab);
    await tab.waitForSelector(byRole('button', arabic('pause_turn_back')));
    expect(await tab.evaluate(WRITTEN)).toBe(IN_ARABIC);
  });

  test('it is left by three times Shift: empty in the next frame, gone, other tabs closed, and nothing behind', async () => {
    const title = words('plain_title');
    const leaving = await firefox.page();
    await leaving.goto('http://from.example/');
    await visit(leaving, 'http://feed.example/sam');
    await paused(leaving);
    await leaving.keyboard.down('Control');
    await shifts(leaving);
    await leaving.keyboard.up('Control');
    await paused(leaving);
    const left = await leftBy(leaving, shifts);
    expect(left.frame).toEqual({ hasBody: false, text: '', title });
    expect(left.goneMs).toBeLessThan(1000);
    console.info(`pause page, Firefox: gone in ${Math.round(left.goneMs)} ms`);
    expect(await leaving.evaluate('location.pathname + document.title')).toBe(`/plain.html${title}`);
    const open = "browser.tabs.query({ url: browser.runtime.getURL('*') }).then((tabs) => tabs.length)";
    await expect.poll(() => leaving.evaluate(open)).toBe(1);
    await leaving.evaluate('history.back()');
    await leaving.waitForFunction('location.host === "from.example"');
    await leaving.evaluate('history.forward()');
    await leaving.waitForFunction('location.pathname === "/plain.html"');
    expect(await leaving.evaluate('document.documentElement.textContent')).not.toContain('Not her page');
  });
});
