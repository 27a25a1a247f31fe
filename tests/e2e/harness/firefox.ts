import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import './asking.ts';
import { lookByWords, OUTPUT } from './words.ts';

/**
 * A real Firefox ESR with the build that is shipped.
 *
 *     const firefox = await launchFirefox({ prefs: web.firefoxPrefs });
 *     const options = await firefox.ours('options.html');   // opened by the extension itself on install
 *     const tab = await firefox.page();
 *     await visit(tab, 'http://feed.example/');
 *     await paused(tab);
 *
 * Its protocol refuses to go to our pages by address, and gives `about:blank` as theirs: so a page of ours is found
 * by asking each page where it is, and reached only as a person would, by what the extension opens. `page.goto` to a
 * site that is answered by our page does not settle: `visit` gives it a moment and looks.
 */
export interface Firefox {
  readonly browser: Browser;
  page(): Promise<Page>;
  /** The page of ours of that name, once it is there. Refuses (throws) after ten seconds. */
  ours(name: string): Promise<Page>;
  /**
   * Opens the toolbar's popup from a page of ours, and tells of it: no protocol reaches it, but our other pages do.
   *
   * @returns what asks it an expression, in which `document` and `window` are the popup's
   */
  popup(from: Page): Promise<(expression: string) => Promise<unknown>>;
  close(): Promise<void>;
}

/** The build that `npm run build` makes. */
const FIREFOX_BUILD = join(OUTPUT, 'firefox-mv3');

/** Starts Firefox without a window (`FIREFOX_PATH`, else Debian's) and installs the build. */
export async function launchFirefox({
  prefs = {},
}: {
  readonly prefs?: Readonly<Record<string, unknown>>;
} = {}): Promise<Firefox> {
  if (!existsSync(join(FIREFOX_BUILD, 'manifest.json')))
    throw new Error(`no build in ${FIREFOX_BUILD}: npm run build`);
  lookByWords();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
    headless: true,
    extraPrefsFirefox: {
      // Headless, nobody could answer the prompt: what is asked in a click is given.
      'extensions.webextOptionalPermissionPrompts': false,
      ...prefs,
    },
  });
  await browser.installExtension(FIREFOX_BUILD);
  return {
    browser,
    page: () => browser.newPage(),
    ours: async (name) => {
      const until = performance.now() + 10_000;
      // Nothing is told of a tab that comes to a page of ours, so each is asked.
      while (performance.now() < until) {
        for (const page of await browser.pages()) {
          if (await isAt(page, name)) return page;
        }
        await pause(100);
      }
      throw new Error(`no ${name} in any tab`);
    },
    popup: async (from) => {
      await from.bringToFront();
      await from.evaluate('browser.action.openPopup()');
      const view = 'browser.extension.getViews({ type: "popup" })[0]';
      const ask = (expression: string) =>
        from.evaluate(`((window) => ((document) => ${expression})(window.document))(${view})`);
      await from.waitForFunction(`${view}?.document.querySelector("h1")`);
      return ask;
    },
    close: () => browser.close(),
  };
}

async function isAt(page: Page, name: string): Promise<boolean> {
  const href = await page.evaluate('location.href').catch(() => '');
  return `${href}`.startsWith('moz-extension://') && new URL(`${href}`).pathname === `/${name}`;
}
