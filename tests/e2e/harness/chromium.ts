import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import './asking.ts';
import { answerPrompt, type Grant } from './prompt.ts';
import { OUTPUT } from './words.ts';
import { type Display, openDisplay } from './xvfb.ts';
import { NOON } from './zone.ts';

/**
 * A real Chromium with the build that is shipped, on a screen of its own.
 *
 *     const chromium = await launch({ args: web.args });
 *     const options = await chromium.openOptions();
 *     await chromium.grant(options, () => options.click(...));   // a click that asks; the real prompt is answered
 *     const page = await chromium.page();                         // an empty tab, in front
 *     await visit(page, 'http://feed.example/');                  // as if typed; a redirect to our page is no error
 *     const popup = await chromium.popup();                       // the toolbar's own
 *     await chromium.stopWorker();
 *     await chromium.close();
 */
export interface Chromium {
  readonly browser: Browser;
  readonly extensionId: string;
  readonly display: Display;
  /** The directory it keeps everything in. */
  readonly profile: string;
  /** A new tab in front. */
  page(): Promise<Page>;
  /** The options page: the one it gave before, another that is open, or a new one; in front and rendered. */
  openOptions(): Promise<Page>;
  /** Opens the toolbar's popup and gives it; a real window with focus, not a tab. Closes when focus goes. */
  popup(): Promise<Page>;
  /**
   * The popup as a person opens it, which also lets it know the tab in front: the toolbar's extensions button (in its
   * place in a window of 1280 pixels), then our name by the keyboard.
   */
  popupByHand(): Promise<Page>;
  /** Stops the background's worker, and waits until none runs. */
  stopWorker(): Promise<void>;
  /** Does something that asks for permission, and answers the browser's own prompt with real keys (see prompt.ts). */
  grant(...how: Parameters<Grant>): Promise<void>;
  /** Ends the browser in an orderly way (what it keeps is written) and its screen with it. */
  close(): Promise<void>;
}

export interface Launch {
  /** The build: a directory with a manifest. Its path makes the extension's id. */
  readonly build?: string;
  /** The browser; `CHROME_PATH` or Debian's when not said. */
  readonly path?: string;
  /** A profile to use; it is kept. Without one, an empty one is made, and removed in the end. */
  readonly profile?: string;
  /** A screen to share; without one, a new one. */
  readonly display?: Display;
  readonly args?: readonly string[];
  /** The time zone its machine is in (IANA); when not said, one in which it is noon, so that no run has another hour. */
  readonly zone?: string;
  /** The browser's own language (`pt-BR`); this machine's when not said. Debian has others in `chromium-l10n`. */
  readonly language?: string;
}

/** No popup is taller (Chromium, `ExtensionPopup::kMaxSize`). */
const POPUP_MOST_PX = 600;

const PAINTED = `new Promise((done) => {
  new PerformanceObserver(() => done()).observe({ type: 'paint', buffered: true });
})`;

/**
 * A popup once it is painted, with the evening it may lead with, in a window that holds it: the browser drops a press on
 * what is not painted yet and answers none while the window grows, and what was scrolled to moves away from under it.
 */
async function seen(popup: Target): Promise<Page> {
  const page = await popup.asPage();
  await page.waitForSelector('h1');
  await page.evaluate(PAINTED);
  await page.waitForFunction(
    (most) =>
      !document.querySelector('.lead-unknown, .lead-leads > .this-evening:not(:has(input, button))') &&
      innerHeight >= Math.min(most, document.documentElement.scrollHeight),
    { polling: 'raf' },
    POPUP_MOST_PX,
  );
  return page;
}

/** The build that `npm run build` makes. */
export const CHROME_BUILD = join(OUTPUT, 'chrome-mv3');

/** The id Chromium gives an unpacked extension: of its path. */
export function idOf(build: string): string {
  const digest = createHash('sha256').update(realpathSync(build)).digest('hex').slice(0, 32);
  return digest.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** Starts Chromium (`CHROME_PATH`, else Debian's) with the build loaded. */
export async function launch(wanted: Launch = {}): Promise<Chromium> {
  const build = wanted.build ?? CHROME_BUILD;
  if (!existsSync(join(build, 'manifest.json'))) throw new Error(`no build in ${build}: npm run build`);
  const extensionId = idOf(build);
  const display = wanted.display ?? (await openDisplay());
  const profile = wanted.profile ?? mkdtempSync(join(tmpdir(), 'holdfast-chromium-'));
  const browser = await puppeteer.launch({
    executablePath: wanted.path ?? process.env.CHROME_PATH ?? '/usr/bin/chromium',
    headless: false,
    pipe: true,
    userDataDir: profile,
    env: {
      ...display.env,
      TZ: wanted.zone ?? NOON,
      // On Linux the browser goes by this, and not by `--lang`.
      ...(wanted.language && { LANGUAGE: wanted.language.replaceAll('-', '_') }),
    },
    defaultViewport: null,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    args: [
      '--no-sandbox',
      '--window-position=0,0',
      '--window-size=1280,900',
      `--load-extension=${build}`,
      `--disable-extensions-except=${build}`,
      ...(wanted.args ?? []),
    ],
  });
  const isOurs = (name: string) => (target: Target) =>
    target.type() === 'page' && target.url().startsWith(`chrome-extension://${extensionId}/${name}`);

  // On a slow machine the browser opens one by itself, on installing, while ours is on its way: then there are two.
  let options: Target | undefined;
  async function openOptions() {
    const all = browser.targets().filter(isOurs('options.html'));
    const open = all.find((target) => target === options) ?? all[0];
    const page = (await open?.page()) ?? (await browser.newPage());
    if (!open) await page.goto(`chrome-extension://${extensionId}/options.html`);
    options = page.target();
    await page.bringToFront();
    await page.waitForSelector('h1');
    return page;
  }

  return {
    browser,
    extensionId,
    display,
    profile,
    page: async () => {
      const page = await browser.newPage();
      await page.bringToFront();
      return page;
    },
    openOptions,
    popup: async () => {
      const opened = browser.waitForTarget(isOurs('popup.html'));
      // Any of our pages may open it; so that the worker need not run, and nothing stays attached to it.
      const from =
        browser.targets().find(isOurs('')) ??
        (await browser.waitForTarget((target) => target.type() === 'service_worker'));
      const session = await from.createCDPSession();
      await session.send('Runtime.evaluate', { expression: 'chrome.action.openPopup()', awaitPromise: true });
      await session.detach();
      return seen(await opened);
    },
    popupByHand: async () => {
      const opened = browser.waitForTarget(isOurs('popup.html'), { timeout: 10_000 });
      await display.click(1166, 63);
      await display.still(300, 3000);
      await display.press('Tab', 'Tab', 'Return');
      return seen(await opened);
    },
    stopWorker: async () => {
      const ours = browser.targets().find(isOurs('')) ?? (await openOptions()).target();
      const session = await ours.createCDPSession();
      await session.send('ServiceWorker.enable');
      const stopped = new Promise<void>((resolve) => {
        session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
          if (versions.every(({ runningStatus }) => runningStatus === 'stopped')) resolve();
        });
      });
      await session.send('ServiceWorker.stopAllWorkers');
      await stopped;
      await session.detach();
    },
    grant: (...how) => answerPrompt(display, ...how),
    close: async () => {
      await browser.close();
      if (!wanted.display) await display.close();
      if (!wanted.profile) rmSync(profile, { recursive: true, force: true });
    },
  };
}
