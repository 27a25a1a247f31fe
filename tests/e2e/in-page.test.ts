import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { press, setBoundary } from './harness/boundary.ts';
import { type Chromium, launch } from './harness/chromium.ts';
import { inCard, isInCard } from './harness/closed.ts';
import { openWeb, type Web } from './harness/server.ts';
import { byRole, words } from './harness/words.ts';

/** Covered, seen at any moment of its life: what a page with its own eyes would see of itself. */
const WATCH_COVER = `
  globalThis.shown = [];
  new MutationObserver(() => {}).observe(document, { subtree: true, childList: true });
  (function look() {
    if (document.documentElement) shown.push([location.pathname, getComputedStyle(document.documentElement).opacity]);
    requestAnimationFrame(look);
  })();`;

describe('visits that make no request', { timeout: 120_000 }, () => {
  let web: Web;
  let chromium: Chromium;
  let tab: Page;

  beforeAll(async () => {
    web = await openWeb();
    chromium = await launch({ args: web.args });
    await setBoundary(chromium, { name: 'Not her page', sites: ['spa.example/sam'] });
    await setBoundary(chromium, { name: 'Not this one', sites: ['worker.example/paused'] });
    await setBoundary(chromium, {
      name: 'Gently',
      why: 'It is late',
      sites: ['card.example'],
      response: 'nudge',
    });
  }, 60_000);
  afterAll(async () => {
    await chromium?.close();
    await web?.close();
  });
  beforeEach(async () => {
    tab = await chromium.page();
    web.clear();
  });

  test('a step within the page is met, from the stopped worker too, and going back leads to before it', async () => {
    for (const isStopped of [false, true]) {
      await tab.goto('http://spa.example/home');
      if (isStopped) await chromium.stopWorker();
      await tab.bringToFront();
      await tab.evaluate('history.pushState({}, "", "/Sam/photos")');
      await tab.waitForSelector('.pause .main');
      expect(tab.url()).toContain('/pause.html?r=');
      await press(tab, words('pause_turn_back'));
      await press(tab, words('pause_back'));
      await tab.waitForFunction('location.pathname === "/home"');
    }
  });

  test('what only begins alike is left alone', async () => {
    await tab.goto('http://spa.example/home');
    await tab.evaluate('history.pushState({}, "", "/samuel")');
    await tab.goto('http://spa.example/samuel?sam#/sam');
    expect(await tab.title()).toBe('Site');
  });

  test('a site with a service worker of its own is met before it shows anything', async () => {
    await tab.goto('http://worker.example/home');
    await tab.evaluate(
      'navigator.serviceWorker.register("/worker.js").then(() => navigator.serviceWorker.ready).then(() => new Promise((done) => navigator.serviceWorker.controller ? done() : navigator.serviceWorker.addEventListener("controllerchange", done)))',
    );
    await tab.goto('http://worker.example/elsewhere');
    expect(await tab.title()).toBe('from a worker');
    await tab.evaluateOnNewDocument(WATCH_COVER);
    web.clear();
    await tab.goto('http://worker.example/paused').catch(() => null);
    await tab.waitForSelector('.pause .main');
    expect(web.asked('worker.example').filter((line) => line.includes('/paused'))).toEqual([]);
  });

  test('a card asks in the page, out of its reach, and turning back is logged', async () => {
    await tab.goto('http://card.example/feed');
    const turnBack = await inCard(tab, 'button', words('pause_turn_back'));
    const seen = 'document.documentElement.innerText + document.documentElement.outerHTML';
    expect(await tab.evaluate(seen)).not.toContain('It is late');
    const open = '[...document.querySelectorAll("*")].filter((element) => element.shadowRoot).length';
    expect(await tab.evaluate(open)).toBe(0);
    await turnBack.click();
    await tab.waitForSelector(byRole('heading', words('pause_turned_back')));
    const popup = await chromium.popup();
    expect(await popup.evaluate('document.body.innerText')).toContain(words('ui_held_times_one'));
    await popup.close();
  });

  test('the page cannot restyle the card or press its buttons', async () => {
    await tab.evaluateOnNewDocument(`document.addEventListener('DOMContentLoaded', () => {
      const style = document.createElement('style');
      style.textContent = 'div, div * { display: none !important; opacity: 0 !important; transform: scale(0) !important }';
      document.head.append(style);
    })`);
    await tab.goto('http://card.example/hostile');
    const turnBack = await inCard(tab, 'button', words('pause_turn_back'));
    expect(turnBack.height).toBeGreaterThan(40);
    await tab.evaluate('for (const element of document.querySelectorAll("div")) element.click()');
    expect(await isInCard(tab, 'button', words('pause_turn_back'))).toBe(true);
  });

  test('going on opens a pass in all tabs, and its end is said in the page', async () => {
    await tab.goto('http://card.example/feed');
    const minutes = await inCard(tab, 'combobox', words('pause_minutes'));
    await minutes.focus();
    await tab.keyboard.press('Home');
    const goOn = await inCard(tab, 'button', words('nudge_go_on'), 15_000);
    await goOn.click();
    await tab.waitForFunction('document.querySelectorAll("html > div").length === 0');
    const other = await chromium.page();
    await other.goto('http://card.example/other');
    await other.waitForFunction('document.documentElement.style.opacity === ""');
    expect(await isInCard(other, 'button', words('pause_turn_back'))).toBe(false);
    await inCard(other, 'button', words('pause_turn_back'), 70_000);
    expect(await isInCard(other, 'StaticText', words('nudge_pass_over'))).toBe(true);
  });
});
