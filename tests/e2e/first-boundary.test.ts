import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { typeAddress } from './harness/address-bar.ts';
import { axe } from './harness/axe.ts';
import { fill, press } from './harness/boundary.ts';
import { type Chromium, launch } from './harness/chromium.ts';
import { openWeb, type Web } from './harness/server.ts';
import { paused, visit } from './harness/visit.ts';
import { byRole, words } from './harness/words.ts';

const PROMISE = 'Not checking their feed';
const SITE = 'feed.example/sam';
const ADDRESS = `http://${SITE}/album?of=summer`;
/** How long the first template makes one wait before going on is offered, and then some. */
const HOLD_LIMIT_MS = 20_000;

/** The main journey, in the order a person walks it: each step stands on the one before. */
describe('a first boundary', () => {
  let web: Web;
  let chromium: Chromium;
  let options: Page;
  let tab: Page;

  beforeAll(async () => {
    web = await openWeb();
    chromium = await launch({ args: web.args });
    options = await chromium.openOptions();
  });

  afterAll(async () => {
    await chromium?.close();
    await web?.close();
  });

  test('installing opens the first-run page', async () => {
    await options.waitForSelector(byRole('heading', words('welcome_title')));
    expect(await axe(options)).toEqual([]);
  });

  test('every first-run screen is read, and leads to a first boundary', async () => {
    for (const key of ['welcome_next', 'welcome_next', 'welcome_next', 'welcome_next', 'welcome_asked_me']) {
      await press(options, words(key));
      expect(await axe(options)).toEqual([]);
    }
    await options.waitForSelector(byRole('heading', words('boundary_new_title')));
  });

  test('a template fills the form; a refused permission is said, and loses nothing', async () => {
    await options.locator(`.idea ::-p-text(${words('template_partner_feed_name')})`).click();
    await fill(options, words('boundary_name'), PROMISE);
    // With its scheme, for the web of the tests has no https.
    await fill(options, words('boundary_site_address'), `http://${SITE}`);
    expect(await axe(options)).toEqual([]);
    await chromium.grant(options, () => press(options, words('boundary_save')), 'deny');
    await options.waitForSelector(`::-p-text(${PROMISE})`);
    await options.waitForSelector(`::-p-text(${words('boundary_unwatched', SITE)})`);
    expect(await axe(options)).toEqual([]);
  });

  test('without permission the site opens as ever', async () => {
    tab = await chromium.page();
    await visit(tab, ADDRESS);
    expect(await tab.$eval('h1', (heading) => heading.textContent)).toBe('/sam/album');
    expect(web.asked('feed.example')).toContain('GET /sam/album?of=summer');
  });

  test('permission can be given afterwards, in the same place', async () => {
    await options.bringToFront();
    await chromium.grant(options, () => press(options, words('boundary_allow_named', SITE)));
    await options.waitForSelector(`::-p-text(${words('boundary_allowed')})`);
    expect((await options.$$(`::-p-text(${words('boundary_unwatched', SITE)})`)).length).toBe(0);
  });

  test('typed out of habit, the address leads to the pause page, and the site is asked nothing', async () => {
    web.clear();
    await tab.goto('about:blank');
    await typeAddress(tab, chromium.display, ADDRESS);
    await paused(tab);
    await tab.waitForSelector(byRole('heading', PROMISE));
    expect(web.asked('feed.example')).toEqual([]);
    expect(await axe(tab)).toEqual([]);
  });

  test('neither address nor title of the pause page says where one was going', async () => {
    expect(tab.url()).toMatch(
      new RegExp(`^chrome-extension://${chromium.extensionId}/pause\\.html\\?r=\\d+$`),
    );
    expect(await tab.title()).toBe('Holdfast');
  });

  test('turning back is logged, also with the worker stopped before', async () => {
    await chromium.stopWorker();
    await tab.bringToFront();
    await press(tab, words('pause_turn_back'));
    await tab.waitForSelector(byRole('heading', words('pause_turned_back')));
    expect(await axe(tab)).toEqual([]);
    const popup = await chromium.popup();
    await popup.waitForSelector(`::-p-text(${PROMISE})`);
    await popup.waitForSelector(`::-p-text(${words('ui_held_times_one')})`);
    expect(web.asked('feed.example')).toEqual([]);
  });

  test('another page of the same site opens as ever', async () => {
    await visit(tab, 'http://feed.example/samuel');
    expect(await tab.$eval('h1', (heading) => heading.textContent)).toBe('/samuel');
  });

  test('going on is offered after the hold, opens the place, and stays open in all tabs', async () => {
    web.clear();
    await visit(tab, ADDRESS);
    await paused(tab);
    const on = byRole('button', words('pause_go_on_other', '5'));
    await tab.waitForSelector(on, { timeout: HOLD_LIMIT_MS });
    await tab.locator(on).click();
    await tab.waitForFunction(`location.hostname === 'feed.example'`);
    expect(web.asked('feed.example')).toContain('GET /sam');
    const other = await chromium.page();
    await visit(other, ADDRESS);
    expect(await other.$eval('h1', (heading) => heading.textContent)).toBe('/sam/album');
    await other.close();
  });

  test('the list tells of both, kindly', async () => {
    await options.bringToFront();
    await options.reload();
    await press(options, words('options_nav_boundaries'));
    await options.waitForSelector(`::-p-text(${words('boundary_turned_back_one')})`);
    await options.waitForSelector(`::-p-text(${words('boundary_went_on_one')})`);
  });
});
