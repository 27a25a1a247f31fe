import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { typeAddress } from '../tests/e2e/harness/address-bar.ts';
import { press } from '../tests/e2e/harness/boundary.ts';
import { type Chromium, launch } from '../tests/e2e/harness/chromium.ts';
import { writeInJournal } from '../tests/e2e/harness/vault.ts';
import { paused } from '../tests/e2e/harness/visit.ts';
import { byRole, words } from '../tests/e2e/harness/words.ts';
import { albumIn } from './album.ts';
import { findChromium } from './browsers.ts';
import { ensure } from './machine.ts';
import { openPracticeSite, type PracticeSite } from './practice-site.ts';
import { ROOT } from './program.ts';
import { picturesOfRooms } from './rooms.ts';
import { walkEverything } from './walk/everything.ts';

const PICTURES = join(ROOT, '.output', 'tour');
const PROMISE = 'Not checking my partner’s feed';

/**
 * The first journey, walked in a real browser on a screen that nobody sees: each step is told in a line once it has
 * really happened, and each screen is kept as a picture.
 *
 * @param ending ends it early
 * @param isWhole every screen in every state is walked to after it
 * @returns one sentence if it could not be walked to its end
 */
export async function tour(ending: AbortSignal, isWhole: boolean): Promise<string | null> {
  if (process.platform !== 'linux')
    return 'The tour needs a screen nobody sees (Xvfb), which only Linux has.';
  const found = await findChromium();
  if ('problem' in found) return found.problem;
  const missing = await ensure(['Xvfb', 'xdotool']);
  if (missing) return `There is no display to open a window on, and none can be made. ${missing}`;
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  const site = await openPracticeSite();
  const chromium = await launch({ path: found.path });
  const stop = () => void chromium.close();
  ending.addEventListener('abort', stop, { once: true });
  try {
    await walk(chromium, site);
    if (isWhole) await everything(found.path, site);
    console.log(`That was the tour. Its pictures are in ${join('.output', 'tour')}.`);
    return null;
  } catch (error) {
    if (ending.aborted) return 'The tour was ended early.';
    writeFileSync(join(PICTURES, 'where-it-ended.png'), chromium.display.picture());
    return `The tour did not get to its end: ${error instanceof Error ? error.message : error}`;
  } finally {
    ending.removeEventListener('abort', stop);
    if (!ending.aborted) await chromium.close();
    await site.close();
  }
}

async function walk(chromium: Chromium, site: PracticeSite): Promise<void> {
  let steps = 0;
  /** Tells that something has happened, and keeps what it looks like: a page, or the whole screen. */
  async function told(sentence: string, name: string, page?: Page): Promise<void> {
    steps += 1;
    // What moves for ever (a breath) is not waited for.
    await chromium.display.still(300, 1500).catch(() => undefined);
    const number = `${steps}`.padStart(2, '0');
    const picture = page ? await page.screenshot() : chromium.display.picture();
    writeFileSync(join(PICTURES, `${number}-${name}.png`), picture);
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
  await type(options, words('boundary_name'), PROMISE);
  await type(options, words('boundary_site_address'), there);
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
  const folder = join(PICTURES, 'rooms');
  const album = albumIn(folder);
  await picturesOfRooms(options, album, 'new');
  await writeInJournal(options, 'The bread rose. I read two pages by the window, and the evening was quiet.');
  await press(options, words('options_nav_lines'));
  const rooms = await picturesOfRooms(options, album, 'lived-in');
  steps += 1;
  console.log(
    `${`${steps}`.padStart(2, '0')}  A walk through all ${rooms} rooms and tools, new and lived in.`,
  );
}

/** Every screen in every state, told as it goes. */
async function everything(path: string, site: PracticeSite): Promise<void> {
  const album = await walkEverything(path, join(PICTURES, 'rooms'), site, (sentence) =>
    console.log(`    ${sentence}`),
  );
  console.log(
    `${album.count()} pictures of every screen. ${album.faults().length} of them go out of their place:`,
  );
  for (const fault of album.faults()) console.log(`    ${fault}`);
}

async function type(page: Page, label: string, text: string): Promise<void> {
  await page.locator(byRole('textbox', label)).fill(text);
}
