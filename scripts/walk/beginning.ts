import type { Page } from 'puppeteer-core';
import { fill, press, setBoundary } from '../../tests/e2e/harness/boundary.ts';
import { makeRitual } from '../../tests/e2e/harness/ritual.ts';
import { byRole, words } from '../../tests/e2e/harness/words.ts';
import { POPUP_LOOKS, TWO_LOOKS } from '../album.ts';
import { picturesOfRooms } from '../rooms.ts';
import { AFFIRMATION, keepPopup, putOffEvening } from './popups.ts';
import { walkPause } from './visits.ts';
import { toSeven, type Walk } from './walk.ts';

/** The first run, screen by screen, read again; and every room while there is nothing in it. */
export async function welcome({ options, album }: Walk): Promise<void> {
  await picturesOfRooms(options, album, 'new');
  await press(options, words('options_nav_settings'));
  await press(options, words('settings_welcome'));
  await album.keep(options, 'welcome-1');
  for (const number of [2, 3, 4]) {
    await press(options, words('welcome_next'));
    await album.keep(options, `welcome-${number}`, TWO_LOOKS);
  }
  await press(options, words('welcome_back'));
  await press(options, words('welcome_rather_not'));
  await album.keep(options, 'welcome-rather-not', TWO_LOOKS);
}

/** The popup and the evening of somebody who has only begun, and the seven evenings before there are any. */
export async function firstEvening({ chromium, options, album }: Walk): Promise<void> {
  await keepPopup(chromium, album, 'new-evening', '.evening-form', (popup) =>
    popup.click('.evening-more summary, .evening-form details summary'),
  );
  await keepPopup(chromium, album, 'new', '.evening-form', (popup) => press(popup, words('evening_not_now')));
  await toSeven(options);
  await album.keep(options, 'seven-offered');
  await press(options, words('seven_begin'));
  await options.waitForSelector('.marks');
  await album.keep(options, 'seven-none');
  await keepPopup(chromium, album, 'evening-kept', AFFIRMATION, async (popup) => {
    await press(popup, words('evening_title'));
    await popup.waitForFunction('document.activeElement?.type === "radio"');
    await popup.keyboard.press('Space');
    await press(popup, words('evening_save'));
    await popup.waitForSelector(`::-p-text(${words('evening_kept')})`);
  });
  await toSeven(options);
  await options.waitForSelector('.seven-lines li');
  await album.keep(options, 'seven-some');
  await press(options, words('seven_lay_aside'));
  await press(options, words('seven_lay_aside_yes'));
  await options.waitForSelector(byRole('button', words('seven_begin')));
}

/** The popup and the pause with two boundaries, a site without one, a hold, a break and a reminder; and what the rooms show of them. */
export async function fewBoundaries({ chromium, options, album, site, zone }: Walk): Promise<void> {
  await putOffEvening(chromium);
  await setBoundary(chromium, {
    name: 'Not checking Sam’s feed',
    sites: [`${site.origin}/sam`],
    why: 'Because every time I look, I lose the evening.',
    isAllowed: true,
  });
  await setBoundary(chromium, { name: 'No calls while I work', sites: [] });
  await album.keep(options, 'boundaries-two');
  await keepPopup(chromium, album, 'two-boundaries', '.holding');
  const tab = await chromium.page();
  await tab.goto(`${site.origin}/june`);
  const here = await chromium.popupByHand();
  await here.waitForSelector('.holding');
  await album.keep(here, 'popup-two-boundaries-here', POPUP_LOOKS);
  await press(here, words('popup_hold_named', 'No calls while I work'));
  await here.waitForSelector('.popup-undo');
  await album.keep(here, 'popup-held', POPUP_LOOKS);
  await here.close();
  await tab.close();
  await walkPause(chromium, album, 'two', `${site.origin}/sam`);
  await options.bringToFront();
  // Far enough ahead for it to be switched on before.
  const soon = Math.floor((Date.now() + 90_000) / 60_000) * 60_000;
  await remindAt(options, 'Tea, and the window', soon, zone);
  await album.keep(options, 'rituals-one');
  await keepPopup(chromium, album, 'break-form', AFFIRMATION, (popup) => press(popup, words('break_take')));
  await keepPopup(chromium, album, 'break-running', AFFIRMATION, async (popup) => {
    await press(popup, words('break_take'));
    await fill(popup, words('break_note'), 'At eight, in the kitchen, with tea.');
    await press(popup, words('break_begin'));
    await popup.waitForSelector(byRole('heading', words('break_running')));
  });
  await press(options, words('options_nav_rituals'));
  await options.waitForSelector(byRole('heading', words('break_running')));
  await album.keep(options, 'break-running');
  await press(options, words('options_nav_today'));
  await album.keep(options, 'today-in-a-break');
  await press(options, words('options_nav_rituals'));
  await press(options, words('break_back'));
  await options.waitForFunction(`Date.now() > ${soon}`, { timeout: 120_000, polling: 500 });
  await options.evaluate(`chrome.runtime.sendMessage({ name: 'reconcile', said: null })`);
  await keepPopup(chromium, album, 'reminder', `::-p-text(Tea, and the window)`);
  await press(options, words('options_nav_today'));
  await album.keep(options, 'today-reminded');
}

/** A daily ritual at an instant's time of day, which reminds by a dot. */
async function remindAt(options: Page, name: string, at: number, zone: string): Promise<void> {
  const time = new Date(at).toLocaleTimeString('en-GB', { timeZone: zone }).slice(0, 5);
  await press(options, words('options_nav_rituals'));
  await makeRitual(options, name, time);
  await options.locator(byRole('checkbox', words('ritual_remind', name))).click();
}
