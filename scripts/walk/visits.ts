import type { Page } from 'puppeteer-core';
import { fill, press } from '../../tests/e2e/harness/boundary.ts';
import type { Chromium } from '../../tests/e2e/harness/chromium.ts';
import { paused, visit } from '../../tests/e2e/harness/visit.ts';
import { byRole, words } from '../../tests/e2e/harness/words.ts';
import type { Album } from '../album.ts';

/** The hold of a boundary that nobody has changed, and a little. */
const HOLD_MS = 25_000;

/**
 * Meets a boundary in every way there is, and keeps each: before, turned back, going on, and gone on elsewhere.
 *
 * @param line what is to be typed before going on; empty for nothing
 */
export async function walkPause(
  chromium: Chromium,
  album: Album,
  state: string,
  address: string,
  line = '',
): Promise<void> {
  const tab = await chromium.page();
  await visit(tab, address);
  await paused(tab);
  await album.keep(tab, `pause-${state}-met`);
  await press(tab, words('pause_turn_back'));
  await tab.waitForSelector(byRole('heading', words('pause_turned_back')));
  await album.keep(tab, `pause-${state}-turned-back`);
  await visit(tab, address);
  await paused(tab);
  const other = await chromium.page();
  await visit(other, address);
  await paused(other);
  await tab.bringToFront();
  await tab.locator('.through summary').click();
  // Until then it counts, and nothing is to be typed.
  await tab.waitForSelector(line ? '.through input[type=text]' : '.through .row button:not(.slow):enabled', {
    timeout: HOLD_MS,
  });
  if (line) await fill(tab, words('pause_type_line', line), line);
  await album.keep(tab, `pause-${state}-going-on`);
  const need = await tab.waitForSelector(byRole('button', words('pause_need')));
  await need?.focus();
  await tab.keyboard.down('Enter');
  await tab.waitForFunction('!location.protocol.startsWith("chrome")', { polling: 100, timeout: HOLD_MS });
  await other.bringToFront();
  await other.waitForSelector(`::-p-text(${words('pause_quiet')})`);
  await album.keep(other, `pause-${state}-gone-on-elsewhere`);
  await tab.close();
  await other.close();
}

/** Meets a card in its page, and keeps it. */
export async function walkCard(
  chromium: Chromium,
  album: Album,
  state: string,
  address: string,
): Promise<Page> {
  const tab = await chromium.page();
  await visit(tab, address);
  await chromium.display.still(400, 4000).catch(() => undefined);
  await album.keep(tab, `card-${state}`);
  return tab;
}
