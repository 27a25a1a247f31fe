import type { Page } from 'puppeteer-core';
import type { Chromium } from '../../tests/e2e/harness/chromium.ts';
import { type Album, POPUP_LOOKS } from '../album.ts';

/** The line of the day, which is there once a popup is. */
export const AFFIRMATION = '.affirmation .line';

/**
 * Opens the toolbar's own popup, does something in it, and keeps what it then shows.
 *
 * @param ready what is waited for before
 * @param work done before the picture is taken
 */
export async function keepPopup(
  chromium: Chromium,
  album: Album,
  name: string,
  ready: string,
  work: (popup: Page) => Promise<unknown> = async () => undefined,
): Promise<void> {
  const popup = await chromium.popup();
  await popup.waitForSelector(ready);
  await work(popup);
  await album.keep(popup, `popup-${name}`, POPUP_LOOKS);
  await popup.close();
}
