import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe } from './harness/axe.ts';
import { fill, press, toForm } from './harness/boundary.ts';
import { type Chromium, launch } from './harness/chromium.ts';
import { openWeb, type Web } from './harness/server.ts';
import { paused, visit } from './harness/visit.ts';
import { byRole, words } from './harness/words.ts';
import { zoneOfNine } from './harness/zone.ts';

const FEED = 'http://feed.example/sam';
const WEEK_MS = 7 * 86_400_000;

describe('a look at the week, and hours foreseen', { timeout: 90_000 }, () => {
  let web: Web;
  let chromium: Chromium;
  let options: Page;
  let tab: Page;

  beforeAll(async () => {
    web = await openWeb();
    // Nine in the evening, so that the hours before and after are of the same day.
    chromium = await launch({ args: web.args, zone: zoneOfNine() });
    options = await chromium.openOptions();
    await toForm(options);
    await fill(options, words('boundary_name'), 'Not her feed');
    await fill(options, words('boundary_site_address'), 'feed.example');
    await press(options, words('boundary_site_add'));
    for (const fold of await options.$$('details > summary')) await fold.click();
    await options.locator(byRole('radio', words('boundary_response_nudge'))).click();
    await options.locator(byRole('spinbutton', words('boundary_coolingOffMinutes'))).fill('0');
    await chromium.grant(options, () => press(options, words('boundary_save')));
    await options.waitForSelector(byRole('heading', words('boundaries_title')));
    await sixHardWeeks();
    tab = await chromium.page();
  });
  afterAll(async () => {
    await chromium?.close();
    await web?.close();
  });

  /** At this hour of this day of the week, and at the next, the person went on, six weeks running. */
  async function sixHardWeeks() {
    await options.evaluate(async (weekMs) => {
      // biome-ignore lint/suspicious/noExplicitAny: the browser's own, in the page.
      const { runtime, storage } = (globalThis as any).chrome;
      const boundaryId = (await storage.local.get('boundaries')).boundaries.boundaries[0].id;
      for (const weeks of [1, 2, 3, 4, 5, 6]) {
        for (const hour of [0, 1]) {
          const at = Date.now() - weeks * weekMs + hour * 3_600_000;
          const event = { id: `c${weeks}-${hour}`, at, kind: 'crossed', boundaryId, passMinutes: 5 };
          const said = { ...event, reason: null, neededNow: false, fromReserve: false };
          await runtime.sendMessage({ name: 'logged', said });
        }
      }
    }, WEEK_MS);
  }

  const told = (key: string) => options.waitForSelector(`::-p-text(${words(key)})`);
  async function toFeed(): Promise<void> {
    await tab.bringToFront();
    await tab.goto('about:blank');
    await visit(tab, FEED);
  }

  test('a nudge at first: the site opens', async () => {
    await toFeed();
    expect(tab.url()).toBe(FEED);
  });

  test('the week says the hours, and offers something firmer for them', async () => {
    await options.bringToFront();
    await press(options, words('options_nav_today'));
    await press(options, words('toolkit_week'));
    await options.waitForSelector(byRole('heading', words('week_title')));
    await options.locator(`button[aria-label^="${words('foresight_look')}"]`).click();
    expect(await axe(options)).toEqual([]);
    await press(options, words('foresight_yes'));
    await told('foresight_taken');
  });

  test('in these hours, which are now, a visit is met by the pause', async () => {
    await toFeed();
    await paused(tab);
  });

  test('one tap takes it back, and the site opens as before', async () => {
    await options.bringToFront();
    await options.locator('.firm-times button').click();
    await told('firm_taken_back');
    await toFeed();
    expect(tab.url()).toBe(FEED);
  });

  test('what is written there is kept, and nowhere on the disk in plain', async () => {
    await options.bringToFront();
    await fill(options, words('week_keep'), 'Quellbrand');
    await press(options, words('week_save'));
    await told('week_kept');
    await options.locator(`::-p-text(${words('week_before')})`).click();
    await options.waitForSelector(`::-p-text(${words('week_to_keep', 'Quellbrand')})`);
    // biome-ignore lint/suspicious/noExplicitAny: the browser's own, in the page.
    const items = await options.evaluate(async () => (globalThis as any).chrome.storage.local.get());
    expect(JSON.stringify(items)).not.toContain('Quellbrand');
  });
});
