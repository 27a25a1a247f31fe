import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { typeAddress } from '../tests/e2e/harness/address-bar.ts';
import { fill, press } from '../tests/e2e/harness/boundary.ts';
import type { Chromium } from '../tests/e2e/harness/chromium.ts';
import { writeInJournal } from '../tests/e2e/harness/vault.ts';
import { paused } from '../tests/e2e/harness/visit.ts';
import { byRole, words } from '../tests/e2e/harness/words.ts';
import { albumIn, LOOKS } from './album.ts';
import type { PracticeSite } from './practice-site.ts';
import { picturesOfRooms } from './rooms.ts';

const PROMISE = 'Not checking my partner’s feed';

/**
 * The first journey, from a feed that is open to its boundary held, and a walk through the rooms after it.
 *
 * @param folder where its pictures go
 */
export async function firstJourney(chromium: Chromium, site: PracticeSite, folder: string): Promise<void> {
  let steps = 0;
  /** Tells that something has happened, and keeps what it looks like: a page, or the whole screen. */
  async function told(sentence: string, name: string, page?: Page): Promise<void> {
    steps += 1;
    // What moves for ever (a breath) is not waited for.
    await chromium.display.still(300, 1500).catch(() => undefined);
    const number = `${steps}`.padStart(2, '0');
    const picture = page ? await page.screenshot() : chromium.display.picture();
    writeFileSync(join(folder, `${number}-${name}.png`), picture);
    console.log(`${number}  ${sentence}`);
  }
  const there = `${site.origin}/sam`;

  const feed = await chromium.page();
  await feed.goto(there);
  await told(`Sam’s page on the practice site opens as ever (${there}).`, 'practice-site', feed);

  const options = await chromium.openOptions();
  await options.waitForSelector(byRole('heading', words('welcome_title')));
  await told('Holdfast has opened its first page by itself.', 'first-run', options);
  await press(options, words('welcome_skip'));
  await options.waitForSelector(byRole('heading', words('boundary_new_title')));
  await told('It offers something everyday to start from.', 'ideas', options);
  await options.locator(`.idea ::-p-text(${words('template_partner_feed_name')})`).click();
  await fill(options, words('boundary_name'), PROMISE);
  await fill(options, words('boundary_site_address'), there);
  await told('The form is filled in: a promise, Sam’s page, 48 hours.', 'boundary', options);
  await chromium.grant(
    options,
    () => press(options, words('boundary_save')),
    'allow',
    () => told('The browser asks whether Holdfast may watch this site.', 'permission'),
  );
  await options.waitForSelector(`::-p-text(${PROMISE})`);
  await told('Allowed. The boundary is set.', 'boundaries', options);

  site.forget();
  const tab = await chromium.page();
  await typeAddress(tab, chromium.display, there);
  await paused(tab);
  await tab.waitForSelector(`::-p-text(${PROMISE})`);
  if (site.asked().length > 0) throw new Error(`the practice site was asked for ${site.asked().join(', ')}`);
  await told(
    'Its address is typed out of habit: the pause page meets me. Sam’s site was asked for nothing.',
    'pause',
    tab,
  );
  await press(tab, words('pause_turn_back'));
  await tab.waitForSelector(byRole('heading', words('pause_turned_back')));
  await told('I turn back. The hold is logged.', 'turned-back', tab);

  const popup = await chromium.popup();
  await popup.waitForSelector(`::-p-text(${words('ui_held_times_one')})`);
  await told('The popup in the toolbar shows the hold.', 'popup');
  await popup.keyboard.press('Escape').catch(() => undefined);
  if (site.asked().length > 0) throw new Error(`the practice site was asked for ${site.asked().join(', ')}`);

  await options.bringToFront();
  const album = albumIn(join(folder, 'rooms'));
  await writeInJournal(options, 'The bread rose. I read two pages by the window, and the evening was quiet.');
  await press(options, words('options_nav_lines'));
  const rooms = await picturesOfRooms(options, album, 'lived-in', { looks: LOOKS.slice(0, 1) });
  steps += 1;
  console.log(`${`${steps}`.padStart(2, '0')}  A walk through all ${rooms} rooms and tools.`);
}
