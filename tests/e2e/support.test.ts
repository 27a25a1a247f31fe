import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { axe } from './harness/axe.ts';
import { fill, press, pressAndClose, setBoundary } from './harness/boundary.ts';
import { type Chromium, launch } from './harness/chromium.ts';
import { hits } from './harness/hits.ts';
import { openWeb, type Web } from './harness/server.ts';
import { setPassphrase } from './harness/vault.ts';
import { paused, visit } from './harness/visit.ts';
import { byRole, words } from './harness/words.ts';

/** A word nobody else types: found on the disk, it comes from the field for what is looked for. */
const SOUGHT = 'Vandrelune';

/** From where somebody is to a number they can read, in two steps; and nothing of it is kept. */
describe('Support', () => {
  let web: Web;
  let chromium: Chromium;
  let options: Page;

  beforeAll(async () => {
    web = await openWeb();
    chromium = await launch({ args: web.args });
    options = await setBoundary(chromium, { name: 'A quiet evening', sites: ['feed.example'] });
    await setPassphrase(options);
    await press(options, words('vault_lock'));
    await options.waitForSelector(byRole('heading', words('locked_title')));
  });
  afterAll(async () => {
    if (chromium?.browser.connected) await chromium.close();
    await web?.close();
  });
  beforeEach(() => options.bringToFront());

  /** Tabs on until a button of that name has the focus. */
  async function tabTo(page: Page, name: string) {
    for (let i = 0; i < 30; i += 1) {
      await page.keyboard.press('Tab');
      const { named, label } = await page.evaluate(() => ({
        named:
          document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim(),
        label: document.activeElement?.id
          ? document.querySelector(`label[for="${document.activeElement.id}"]`)?.textContent
          : '',
      }));
      if (named === name || label === name) return;
    }
    throw new Error(`no way to ${name} by Tab`);
  }

  async function expectSupport() {
    await options.waitForSelector(byRole('heading', words('support_title')));
    await options.waitForSelector('.country');
    expect(await options.evaluate('location.search + location.hash')).toBe('');
  }

  test('is two steps by keyboard from the locked popup: the way there, and a country', async () => {
    const popup = await chromium.popup();
    await popup.waitForSelector(byRole('button', words('everyday_open')));
    expect(await axe(popup)).toEqual([]);
    await tabTo(popup, words('support_door'));
    await pressAndClose(popup, 'Enter');
    await expectSupport();
    expect(await options.$(byRole('heading', words('locked_title')))).toBeNull();

    await options.bringToFront();
    await tabTo(options, words('support_search'));
    await options.keyboard.type('norway');
    await options.waitForSelector('.country[open]');
    await options.waitForSelector('::-p-text(116 006)', { visible: true });
    expect(await axe(options)).toEqual([]);

    await tabTo(options, `${words('support_copy_number')}: 112`);
    await options.keyboard.press('Enter');
    await options.waitForSelector(`::-p-text(${words('support_copied')})`);
    await options.focus('.page input');
    await options.keyboard.down('Control');
    await options.keyboard.press('a');
    await options.keyboard.press('v');
    await options.keyboard.up('Control');
    expect(await options.$eval('.page input', (field) => (field as HTMLInputElement).value)).toBe('112');
    await press(options, words('support_back'));
    await options.waitForSelector(byRole('heading', words('locked_title')));
  });

  test('is one step from a pause, while everything is locked', async () => {
    const page = await chromium.page();
    await visit(page, 'http://feed.example/');
    await paused(page);
    await press(page, words('support_door'));
    await expectSupport();
    await page.close();
  });

  test('keeps nothing of what was looked for, on the screen or the disk', async () => {
    await fill(options, words('support_search'), SOUGHT);
    await options.waitForSelector(`::-p-text(${words('support_none')})`);
    await options.reload();
    await options.waitForSelector(byRole('heading', words('locked_title')));
    const { profile, browser, display } = chromium;
    await browser.close();
    expect(hits(profile, [SOUGHT])).toEqual([]);
    await display.close();
  });
});
