import type { Page } from 'puppeteer-core';
import type { Display } from './xvfb.ts';

/**
 * Types an address into the address bar of the tab in front, with real keys, and presses Return. Does not wait for
 * what comes of it. Before the first key it waits for the bar to have the focus and to rest: a tab that is still
 * arriving somewhere writes over what has been typed.
 */
export async function typeAddress(tab: Page, display: Display, address: string): Promise<void> {
  await tab.bringToFront();
  await display.still(200, 2000).catch(() => undefined);
  await display.press('ctrl+l');
  await tab.waitForFunction('!document.hasFocus()', { polling: 50, timeout: 10_000 });
  // A caret blinks twice a second: three tenths are rest enough.
  await display.still(300, 3000).catch(() => undefined);
  await display.type(address);
  await display.press('Return');
}
