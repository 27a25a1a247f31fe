import type { Page } from 'puppeteer-core';
import { typeAddress } from './address-bar.ts';
import type { Chromium } from './chromium.ts';

const FROM = 'http://from.example';

/** One way to arrive at an address; gives the tab in which it ends. */
export type Route = (to: string, chromium: Chromium, tab: Page) => Promise<Page>;

const start = (to: string, tab: Page, path = '/') =>
  tab.goto(`${FROM}${path}?to=${encodeURIComponent(to)}`).catch(() => null);

function click(selector: string): Route {
  return async (to, _, tab) => {
    await start(to, tab);
    await tab.click(selector);
    return tab;
  };
}

/** A click that opens another tab, which is the one looked at then. */
function opening(act: (tab: Page) => Promise<unknown>): Route {
  return async (to, { browser }, tab) => {
    await start(to, tab);
    const known = new Set(browser.targets());
    const opened = browser.waitForTarget((target) => target.type() === 'page' && !known.has(target));
    await act(tab);
    return (await opened).asPage();
  };
}

function scripted(script: (to: string) => string): Route {
  return async (to, _, tab) => {
    await start(to, tab);
    await tab.evaluate(script(JSON.stringify(to))).catch(() => undefined);
    return tab;
  };
}

/** The address bar, by real keys. */
const typed: Route = async (to, { display }, tab) => {
  await tab.goto('about:blank');
  await typeAddress(tab, display, to);
  return tab;
};

/** A navigation the browser begins itself, as from a bookmark or another program. */
function begun(transitionType: 'auto_bookmark' | 'typed' | 'generated'): Route {
  return async (to, _, tab) => {
    const session = await tab.createCDPSession();
    await session.send('Page.navigate', { url: to, transitionType });
    await session.detach();
    return tab;
  };
}

const reloaded: Route = async (to, chromium, tab) => {
  await begun('typed')(to, chromium, tab);
  await tab.waitForSelector('.pause');
  await tab.reload();
  return tab;
};

const backAndForward: Route = async (to, chromium, tab) => {
  await start(to, tab);
  await begun('typed')(to, chromium, tab);
  await tab.waitForSelector('.pause');
  await tab.goBack();
  await tab.goForward();
  return tab;
};

/** Every way that a load can come about. */
export const ROUTES: Readonly<Record<string, Route>> = {
  typed,
  'from a bookmark': begun('auto_bookmark'),
  'from a suggestion': begun('generated'),
  link: click('#link'),
  'link in a new tab': opening((tab) => tab.click('#tab')),
  'link in a new tab with opener': opening((tab) => tab.click('#opener')),
  'form, get': click('#get button'),
  'form, post': click('#post button'),
  'script, href': scripted((to) => `location.href = ${to}`),
  'script, replace': scripted((to) => `location.replace(${to})`),
  'window.open': opening((tab) => tab.evaluate('window.open(document.querySelector("#link").href)')),
  'redirect (302)': async (to, _, tab) => {
    await start(to, tab, '/302');
    return tab;
  },
  'refresh header': async (to, _, tab) => {
    await start(to, tab, '/refresh');
    return tab;
  },
  reload: reloaded,
  'back and forward': backAndForward,
};
