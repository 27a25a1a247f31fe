import type { Page } from 'puppeteer-core';
import { press } from '../../tests/e2e/harness/boundary.ts';
import { type Chromium, launch } from '../../tests/e2e/harness/chromium.ts';
import { toSettings } from '../../tests/e2e/harness/vault.ts';
import { paused, visit } from '../../tests/e2e/harness/visit.ts';
import { byRole, words } from '../../tests/e2e/harness/words.ts';
import { zoneAt } from '../../tests/e2e/harness/zone.ts';
import type { Catalogue } from '../catalogue-rules.ts';
import { type PosterWords, posterOf, tileOf } from './poster.ts';

const SIZE = { width: 1280, height: 800 };
/** A boundary for the evening is on, and the popup does not lead with the check-in yet. */
const HOUR = 19;
/** Where the practice site is found: no address of this machine is in a picture. */
const FEED = 'http://feed.example/sam';

/** What one language's pictures are made with. */
interface Wanted {
  readonly path: string;
  readonly tag: string;
  readonly texts: Catalogue;
  /** The practice site, as `localhost:4780`. */
  readonly host: string;
  keep(name: string, picture: Uint8Array): void;
}

/**
 * Goes through a browser in one language, filled with the made-up words of that language's own templates, and keeps what
 * the stores show. Refuses (throws) where a screen does not come.
 */
export async function storePictures({ path, tag, texts, host, keep }: Wanted): Promise<void> {
  const args = [`--host-resolver-rules=MAP *.example ${host}`];
  const chromium = await launch({ path, args, zone: zoneAt(HOUR) });
  const say = (key: string, ...values: readonly string[]) =>
    (texts[key] ?? '').replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '');
  const direction = tag === 'ar' ? 'rtl' : 'ltr';
  const poster: PosterWords = {
    tag,
    direction,
    title: say('extension_name'),
    text: say('extension_description'),
  };
  try {
    const options = await begun(chromium, tag, say);
    await boundary(options, say, 'work_calls', null);
    await boundary(options, say, 'work_mail', 'mail.example');
    await boundary(options, say, 'partner_feed', FEED);
    for (const isLast of [false, false, true]) {
      const tab = await chromium.page();
      await visit(tab, FEED);
      await paused(tab);
      await tab.waitForSelector(byRole('button', say('pause_turn_back')));
      if (isLast) keep('1-pause', await pictureOf(tab));
      await press(tab, say('pause_turn_back'));
      await tab.waitForSelector(byRole('heading', say('pause_turned_back')));
      await tab.close();
    }
    await options.bringToFront();
    // Without what was said when they were set.
    await options.reload();
    await toRoom(options, say, 'boundaries', 'boundaries_title');
    keep('2-boundaries', await pictureOf(options));
    const popup = await chromium.popup();
    await popup.waitForSelector('.holding');
    await withoutScrollbars(popup);
    const seen = await popup.screenshot();
    await popup.close();
    keep('3-popup', await posterOf(chromium.browser, seen, poster));
    await options.bringToFront();
    await toRoom(options, say, 'practices', 'practices_title');
    await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    keep('4-practices', await pictureOf(options));
    await options.emulateMediaFeatures([]);
    await toRoom(options, say, 'support', 'support_title');
    keep('5-support', await pictureOf(options));
    keep('tile', await tileOf(chromium.browser, { ...poster, text: say('welcome_title') }));
  } finally {
    await chromium.close();
  }
}

type Say = (key: string, ...values: readonly string[]) => string;

/** Past the first run, allowed everywhere, and in the language. */
async function begun(chromium: Chromium, tag: string, say: Say): Promise<Page> {
  const options = await chromium.openOptions();
  await press(options, words('welcome_skip'));
  await options.waitForSelector('nav');
  await chromium.grant(options, async () => {
    const session = await options.createCDPSession();
    await session.send('Runtime.evaluate', {
      expression: `chrome.permissions.request({ origins: ['*://*/*'] })`,
      userGesture: true,
    });
    await session.detach();
  });
  if (tag !== 'en') {
    await toSettings(options);
    await options.locator(`input[value="${tag}"]`).click();
    await options.waitForSelector(byRole('heading', say('settings_title')));
  }
  return options;
}

/** Sets one of the templates' boundaries, on a site or on none. */
async function boundary(options: Page, say: Say, template: string, site: string | null): Promise<void> {
  await toRoom(options, say, 'boundaries', 'boundaries_title');
  await press(options, say('boundaries_new'));
  await options.locator(`.idea ::-p-text(${say(`template_${template}_name`)})`).click();
  if (site) await options.locator(byRole('textbox', say('boundary_site_address'))).fill(site);
  await press(options, say('boundary_save'));
  await options.waitForSelector(byRole('heading', say('boundaries_title')));
}

async function toRoom(options: Page, say: Say, room: string, heading: string): Promise<void> {
  await press(options, say(`options_nav_${room}`));
  await options.waitForSelector(byRole('heading', say(heading)));
}

/** What is seen in a window of the stores' size, once it rests. */
async function pictureOf(page: Page): Promise<Uint8Array> {
  await page.setViewport(SIZE);
  await withoutScrollbars(page);
  await page.evaluate('scrollTo(0, 0)');
  await page.evaluate(`Promise.allSettled(document.getAnimations().filter(({ effect }) =>
    Number.isFinite(effect.getComputedTiming().endTime)).map(({ finished }) => finished))`);
  const picture = await page.screenshot();
  await page.setViewport(null);
  return picture;
}

/** For as long as the page is there: they come back with the end of the session that hid them. */
async function withoutScrollbars(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setScrollbarsHidden', { hidden: true });
}
