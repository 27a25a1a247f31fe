import type { Page } from 'puppeteer-core';
import { press } from '../../tests/e2e/harness/boundary.ts';
import type { Chromium } from '../../tests/e2e/harness/chromium.ts';
import { words } from '../../tests/e2e/harness/words.ts';
import { type Album, type Look, POPUP_LOOKS } from '../album.ts';

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
  looks: readonly Look[] = POPUP_LOOKS,
): Promise<void> {
  const popup = await chromium.popup();
  await popup.waitForSelector(ready);
  await work(popup);
  await album.keep(popup, `popup-${name}`, looks);
  await popup.close();
}

/** Puts this evening off, where its form stands before everything else in the popup. */
export async function putOffEvening(chromium: Chromium): Promise<void> {
  const popup = await chromium.popup();
  await popup.waitForSelector('.lead-leads .evening-form, .lead-rests');
  if (await popup.$('.lead-leads')) await press(popup, words('evening_not_now'));
  await popup.waitForSelector('.lead-rests');
  await popup.close();
}
