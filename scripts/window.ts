import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { CHROME_BUILD, idOf } from '../tests/e2e/harness/chromium.ts';
import { OUTPUT } from '../tests/e2e/harness/words.ts';

/** A build, and the profile it is opened in, which is kept between runs. */
export interface Opened {
  readonly build: string;
  readonly profile: string;
}

const SHIPPED: Opened = { build: CHROME_BUILD, profile: join(OUTPUT, 'start-profile') };

/** Of puppeteer's flags, those that make a browser other than a person's own. */
const NOT_OURS = [
  '--enable-automation',
  '--disable-extensions',
  '--disable-popup-blocking',
  '--disable-infobars',
];

/**
 * Opens a browser with Holdfast loaded, at its first page, with the practice site beside it.
 *
 * @param path a browser of the Chromium family
 * @param practice the practice site's address
 * @param what the build that is shipped, when not said
 */
export async function openWindow(path: string, practice: string, what: Opened = SHIPPED): Promise<Browser> {
  const browser = await opened(path, what, process.getuid?.() === 0).catch((error: unknown) => {
    if (!/sandbox/i.test(`${error}`)) throw error;
    console.log(
      'This machine gives the browser no sandbox, so it runs without one: use it for the practice site alone.',
    );
    return opened(path, what, true);
  });
  // Chrome itself no longer takes an extension by its command line. What comes this way keeps its words, but has to be
  // given its permissions again in each run.
  const id = idOf(what.build);
  if (!(await browser.extensions()).has(id)) await browser.installExtension(what.build);
  const own = `chrome-extension://${id}/options.html`;
  const [first] = await browser.pages();
  await first?.goto(practice);
  // New here, it opens its first page itself; in a profile that knows it, we do.
  const page = await browser
    .waitForTarget((target) => target.url().startsWith(own), { timeout: 2000 })
    .then((target) => target.page())
    .catch(async () => {
      const tab = await browser.newPage();
      await tab.goto(own);
      return tab;
    });
  await page?.bringToFront();
  return browser;
}

/** Settles when the browser has gone, or its last window has. */
export function closed(browser: Browser): Promise<void> {
  return new Promise((done) => {
    browser.on('disconnected', () => done());
    browser.on('targetdestroyed', () => {
      // On a Mac the program stays when its last window goes.
      if (!browser.targets().some((target) => target.type() === 'page')) done();
    });
  });
}

function opened(path: string, { build, profile }: Opened, isWithoutSandbox: boolean): Promise<Browser> {
  return puppeteer.launch({
    executablePath: path,
    headless: false,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: null,
    ignoreDefaultArgs: NOT_OURS,
    // Ending is ours: see start.ts.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      `--load-extension=${build}`,
      '--enable-unsafe-extension-debugging',
      '--disable-background-mode',
      ...(isWithoutSandbox ? ['--no-sandbox'] : []),
    ],
  });
}
