import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import './asking.ts';
import { type FirefoxWindow, windowOf } from './firefox-window.ts';
import { lookByWords, OUTPUT } from './words.ts';
import { NOON } from './zone.ts';

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
  /** The browser's own window: its questions, its keys, what runs in it. */
  readonly window: FirefoxWindow;
  page(): Promise<Page>;
  /** The page of ours of that name, once it is there. Refuses (throws) after ten seconds. */
  ours(name: string): Promise<Page>;
  /** Opens the toolbar's popup from a page of ours. */
  popup(from: Page): Promise<View>;
  /** Finds the sidebar from a page of ours, once it is there. */
  beside(from: Page): Promise<View>;
  close(): Promise<void>;
}

/** A page of ours that is no tab: no protocol reaches it, but our other pages do. What is waited for has ten seconds. */
export interface View {
  /** Asks it an expression, in which `document` and `window` are its own. */
  ask(expression: string): Promise<unknown>;
  /** Waits for text that is to be seen in it. */
  sees(text: string): Promise<void>;
  /** Clicks the button of a name, once it is there. No gesture to the browser: {@link focus} and a real key are. */
  press(name: string): Promise<void>;
  /** Brings the focus to what a selector finds, once it is there, and the browser's to the view: keys go there then. */
  focus(selector: string): Promise<void>;
}

/** The build that `npm run build` makes. */
export const FIREFOX_BUILD = join(OUTPUT, 'firefox-mv3');

/** Starts Firefox without a window (`FIREFOX_PATH`, else Debian's) and installs the build. */
export async function launchFirefox({
  prefs = {},
  isAsking = false,
  zone = NOON,
  kept,
}: {
  readonly prefs?: Readonly<Record<string, unknown>>;
  /** Whether it asks before it gives a permission: `window.answer` answers. Else what is asked in a click is given. */
  readonly isAsking?: boolean;
  /** The time zone its machine is in (IANA); when not said, one in which it is noon, so that no run has another hour. */
  readonly zone?: string;
  /** A directory that outlives it; Holdfast is put into it as from a store, of this archive, or is there already (null). */
  readonly kept?: { readonly profile: string; readonly archive: string | null };
} = {}): Promise<Firefox> {
  if (!existsSync(join(FIREFOX_BUILD, 'manifest.json')))
    throw new Error(`no build in ${FIREFOX_BUILD}: npm run build`);
  lookByWords();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
    headless: true,
    args: ['--remote-allow-system-access'],
    env: { ...process.env, TZ: zone },
    extraPrefsFirefox: {
      'extensions.webextOptionalPermissionPrompts': isAsking,
      // A question just shown takes no answer for half a second, lest somebody was typing.
      'security.notification_enable_delay': 0,
      // No store has signed what is packed here.
      ...(kept ? { 'xpinstall.signatures.required': false } : {}),
      ...prefs,
    },
    ...(kept ? { userDataDir: kept.profile } : {}),
  });
  const window = windowOf(browser);
  if (!kept) await browser.installExtension(FIREFOX_BUILD);
  else if (kept.archive) await window.install(kept.archive);
  return {
    browser,
    window,
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
      // One that still stands there is closed, as a person's next press anywhere closes it.
      await window.until(`
        for (const panel of document.querySelectorAll('panel')) panel.hidePopup();
        return [...document.querySelectorAll('panel')].every(({ state }) => state === 'closed');`);
      await from.evaluate('browser.action.openPopup()');
      return viewOf(from, 'popup', 'h1', window);
    },
    beside: (from) => viewOf(from, 'sidebar', 'main', window),
    close: () => browser.close(),
  };
}

async function isAt(page: Page, name: string): Promise<boolean> {
  const href = await page.evaluate('location.href').catch(() => '');
  return `${href}`.startsWith('moz-extension://') && new URL(`${href}`).pathname === `/${name}`;
}

/** Where in the browser's window a view is drawn. */
const FRAMES = {
  popup: `[...document.querySelectorAll('.webextension-popup-browser')].at(-1)`,
  sidebar: `SidebarController.browser.contentDocument.querySelector('browser') ?? undefined`,
} as const;

/** A view, once it shows something. */
async function viewOf(
  from: Page,
  type: 'popup' | 'sidebar',
  shown: string,
  window: FirefoxWindow,
): Promise<View> {
  const view = `browser.extension.getViews({ type: "${type}" })[0]`;
  const inside = (expression: string) =>
    `((window) => ((document) => ${expression})(window.document))(${view})`;
  const comes = (expression: string) =>
    from.waitForFunction(`!!${view} && !!${inside(expression)}`, { timeout: 10_000, polling: 50 });
  const button = (name: string) => `[...document.querySelectorAll('button:enabled')]
    .find((one) => [one.textContent.trim(), one.ariaLabel].includes(${JSON.stringify(name)}))`;
  const does = async (name: string, what: string) => {
    await comes(button(name));
    await from.evaluate(inside(`${button(name)}.${what}()`));
  };
  await comes(`document.querySelector('${shown}')`);
  return {
    ask: (expression) => from.evaluate(inside(expression)),
    sees: async (text) => void (await comes(`document.body.innerText.includes(${JSON.stringify(text)})`)),
    press: (name) => does(name, 'click'),
    focus: async (selector) => {
      await comes(`document.querySelector(${JSON.stringify(selector)})`);
      await window.until(`
        const frame = ${FRAMES[type]};
        frame?.focus();
        return frame !== undefined && frame === frame.ownerDocument.activeElement;`);
      await comes('document.hasFocus()');
      await from.evaluate(inside(`document.querySelector(${JSON.stringify(selector)}).focus()`));
    },
  };
}
