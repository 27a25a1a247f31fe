import type { Page } from 'puppeteer-core';
import { press, setBoundary } from '../../tests/e2e/harness/boundary.ts';
import { toSettings } from '../../tests/e2e/harness/vault.ts';
import { byRole, words } from '../../tests/e2e/harness/words.ts';
import { LOOKS, TWO_LOOKS } from '../album.ts';
import { keepPopup } from './popups.ts';
import type { Walk } from './walk.ts';

/** Everything erased; and, begun again, storage that is not what it was. */
export async function ending({ chromium, options, album, site }: Walk): Promise<void> {
  await toSettings(options);
  const erase = await options.waitForSelector(byRole('button', words('erase_button')));
  await erase?.focus();
  await options.keyboard.down('Enter');
  await options.waitForSelector(byRole('button', words('erase_take_back')));
  await options.keyboard.up('Enter');
  await album.keep(options, 'erasing', LOOKS.slice(0, 1));
  await options.waitForSelector(byRole('heading', words('erased_title')), { timeout: 60_000 });
  await album.keep(options, 'erased');
  await press(options, words('erased_begin'));
  for (let step = 1; step < 5; step += 1) await press(options, words('welcome_next'));
  await album.keep(options, 'welcome-asked', TWO_LOOKS);
  await press(options, words('welcome_asked_somebody'));
  await album.keep(options, 'welcome-shared', TWO_LOOKS);
  await options.reload();
  // What was given once is given again without a question.
  await setBoundary(chromium, {
    name: 'Not checking Sam’s feed',
    sites: [`${site.origin}/sam`],
    isAllowed: true,
  });
  const vault = await swapped(options, 'vault', '{ ...before, version: 99 }');
  await options.waitForSelector(byRole('heading', words('rescue_title_newer_version')));
  await album.keep(options, 'rescue-newer-version');
  await keepPopup(chromium, album, 'rescue', byRole('button', words('popup_rescue')));
  const tab = await chromium.page();
  await tab.goto(`${site.origin}/sam`).catch(() => undefined);
  await tab.waitForSelector('.pause h1');
  await album.keep(tab, 'pause-trouble');
  await tab.close();
  await options.bringToFront();
  await swapped(options, 'vault', vault);
  await options.waitForSelector('nav');
}

/**
 * Puts something else in the place of a stored item, and loads the page anew.
 *
 * @param to an expression, which knows what was there as `before`
 * @returns what was there, as an expression
 */
async function swapped(options: Page, item: string, to: string): Promise<string> {
  const before = await options.evaluate(`(async () => {
    const { ${item}: before } = await chrome.storage.local.get('${item}');
    await chrome.storage.local.set({ ${item}: ${to} });
    return JSON.stringify(before);
  })()`);
  await options.reload();
  return String(before);
}
