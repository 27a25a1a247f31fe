import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fill, press, toForm } from './harness/boundary.ts';
import { leftBy, shifts } from './harness/exit.ts';
import { type Firefox, launchFirefox } from './harness/firefox.ts';
import { openWeb, type Web } from './harness/server.ts';
import { paused, visit } from './harness/visit.ts';
import { words } from './harness/words.ts';

const TITLE = words('plain_title');

describe('leaving quickly, in Firefox', () => {
  let web: Web;
  let firefox: Firefox;
  let options: Page;

  beforeAll(async () => {
    web = await openWeb();
    firefox = await launchFirefox({ prefs: web.firefoxPrefs });
    options = await firefox.ours('options.html');
    await toForm(options);
    await fill(options, words('boundary_name'), 'Quarvelin evening');
    await fill(options, words('boundary_site_address'), 'http://feed.example/');
    await press(options, words('boundary_save'));
    await options.waitForSelector(`::-p-text(${words('boundary_saved')})`);
  });

  afterAll(async () => {
    await firefox?.close();
    await web?.close();
  });

  test('not with other keys; covered in the next frame, gone, other tabs closed, and nothing behind', async () => {
    const tab = await firefox.page();
    await tab.goto('http://from.example/');
    await visit(tab, 'http://feed.example/sam');
    await paused(tab);
    await tab.keyboard.down('Control');
    await shifts(tab);
    await tab.keyboard.up('Control');
    await paused(tab);
    const left = await leftBy(tab, shifts);
    expect(left.frame).toEqual({ hasBody: false, text: '', title: TITLE });
    expect(left.goneMs).toBeLessThan(1000);
    console.info(`pause page, Firefox: gone in ${Math.round(left.goneMs)} ms`);
    expect(await tab.evaluate('location.pathname + document.title')).toBe(`/plain.html${TITLE}`);
    const open = "browser.tabs.query({ url: browser.runtime.getURL('*') }).then((tabs) => tabs.length)";
    await expect.poll(() => tab.evaluate(open)).toBe(1);
    await tab.evaluate('history.back()');
    await tab.waitForFunction('location.host === "from.example"');
    await tab.evaluate('history.forward()');
    await tab.waitForFunction('location.pathname === "/plain.html"');
    expect(await tab.evaluate('document.documentElement.textContent')).not.toContain('Quarvelin');
  });
});
