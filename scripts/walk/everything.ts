import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { runnerImport } from 'vite';
import { fill, press, setBoundary } from '../../tests/e2e/harness/boundary.ts';
import { type Chromium, launch } from '../../tests/e2e/harness/chromium.ts';
import { lookIntoCopy } from '../../tests/e2e/harness/copy.ts';
import { toPages, toRecord } from '../../tests/e2e/harness/record.ts';
import { givePassphrase, PASSPHRASE, setPassphrase, toSettings } from '../../tests/e2e/harness/vault.ts';
import { byRole, ROOT, words } from '../../tests/e2e/harness/words.ts';
import { zoneOfNine } from '../../tests/e2e/harness/zone.ts';
import { type Album, albumIn, POPUP_LOOKS } from '../album.ts';
import type { PracticeSite } from '../practice-site.ts';
import { picturesOfRooms } from '../rooms.ts';
import { keepPopup } from './popups.ts';
import { walkPractices } from './practices.ts';
import { keepPrint } from './prints.ts';
import { walkCard, walkPause } from './visits.ts';

const AFFIRMATION = '.affirmation .line';
const LIVED = join(ROOT, 'scripts', 'lived', 'copy.ts');

/** What a walk has at hand. */
interface Walk {
  readonly chromium: Chromium;
  readonly options: Page;
  readonly album: Album;
  readonly folder: string;
  readonly site: PracticeSite;
  readonly zone: string;
}

/**
 * Every screen in every state: in a browser where it is nine in the evening, first with nothing in it, then with little,
 * then with a year of a life, then locked.
 *
 * @param told hears a sentence for each part of it
 * @returns how many pictures were kept, and what was seen to be wrong without eyes
 */
export async function walkEverything(
  path: string,
  folder: string,
  site: PracticeSite,
  told: (sentence: string) => void,
): Promise<Pick<Album, 'count' | 'faults'>> {
  const zone = zoneOfNine();
  const chromium = await launch({ path, zone });
  const album = albumIn(folder);
  const unended: string[] = [];
  try {
    const options = await chromium.openOptions();
    await press(options, words('welcome_skip'));
    await options.waitForSelector('nav');
    await chromium.grant(options, () => askForEverySite(options));
    const walk: Walk = { chromium, options, album, folder, site, zone };
    for (const [sentence, part] of PARTS) {
      // The pictures of the other parts are worth having all the same.
      const error = await part(walk).then(
        () => null,
        (thrown: unknown) => thrown,
      );
      told(error ? `Not to its end: ${sentence} ${error}` : sentence);
      if (error) unended.push(sentence);
    }
  } finally {
    await chromium.close();
  }
  if (unended.length > 0) throw new Error(`not every screen was come to: ${unended.join(' ')}`);
  return album;
}

const PARTS: readonly (readonly [string, (walk: Walk) => Promise<void>])[] = [
  ['A popup and an evening with nothing before them.', firstEvening],
  ['Two boundaries, a hold, a break, a reminder.', twoBoundaries],
  [
    'A pause, met in every way.',
    ({ chromium, album, site }) => walkPause(chromium, album, 'two', `${site.origin}/sam`),
  ],
  ['A year of a life is brought in, and every room is full of it.', lived],
  ['Every practice, from its page to its end.', ({ options, album }) => walkPractices(options, album)],
  ['The forms, and what lies behind a question.', forms],
  ['The popup, the card and the pause of that life.', livedVisits],
  ['What is printed.', prints],
  ['Locked, and opened again.', locked],
];

async function firstEvening({ chromium, options, album }: Walk): Promise<void> {
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

async function twoBoundaries({ chromium, options, album, site, zone }: Walk): Promise<void> {
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

async function lived({ options, album, folder, site, zone }: Walk): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), 'holdfast-lived-'));
  const path = join(place, 'lived.age');
  try {
    const { module } = await runnerImport<typeof import('../lived/copy.ts')>(LIVED, {
      configFile: false,
      root: ROOT,
      logLevel: 'warn',
    });
    await module.writeLivedCopy(path, PASSPHRASE, site.origin, zone);
    await toSettings(options);
    await lookIntoCopy(options, path, PASSPHRASE);
    await options.waitForSelector(byRole('button', words('backup_found_bring')), { timeout: 60_000 });
    await album.keep(options, 'copy-found');
    await press(options, words('backup_found_bring'));
    await options.waitForSelector(`::-p-text(${words('backup_bring_done')})`, { timeout: 120_000 });
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
  await picturesOfRooms(options, album, 'full');
  await toSeven(options);
  await options.waitForSelector('.seven-lines li:nth-child(7)');
  await album.keep(options, 'seven-all');
  await keepPrint(options, folder, 'seven');
}

async function forms({ options, album, chromium }: Walk): Promise<void> {
  await press(options, words('options_nav_boundaries'));
  await press(options, words('boundaries_new'));
  await album.keep(options, 'boundary-ideas');
  await press(options, words('boundary_own'));
  for (const fold of await options.$$('main details > summary')) await fold.click();
  await album.keep(options, 'boundary-form');
  await press(options, words('options_nav_rituals'));
  await press(options, words('ritual_own'));
  await album.keep(options, 'ritual-form');
  await press(options, words('options_nav_lines'));
  await album.keep(options, 'lines-room');
  await toRecord(await chromium.openOptions());
  await album.keep(options, 'record-open');
  await press(options, words('record_new'));
  await album.keep(options, 'record-form');
  await press(options, words('options_nav_today'));
}

async function livedVisits({ chromium, album, site }: Walk): Promise<void> {
  await keepPopup(chromium, album, 'many-boundaries', '.holding');
  await (await walkCard(chromium, album, 'lived', `${site.origin}/june`)).close();
  await walkPause(chromium, album, 'lived', `${site.origin}/sam`);
  const tab = await chromium.page();
  await tab.goto(`${site.origin}/ilka`).catch(() => undefined);
  await tab.waitForSelector('.pause h1');
  await album.keep(tab, 'pause-rest');
  await tab.close();
  await keepPopup(chromium, album, 'after-crossing', '.after');
}

async function prints({ options, folder }: Walk): Promise<void> {
  await options.bringToFront();
  for (const room of ['lines', 'journal', 'today'] as const) {
    await press(options, words(`options_nav_${room}`));
    await options.waitForSelector('main h1');
    await keepPrint(options, folder, room);
  }
  for (const tool of ['plan', 'review'] as const) {
    await press(options, words('options_nav_toolkit'));
    await options.locator(`.idea ::-p-text(${words(`toolkit_${tool}`)})`).click();
    await options.waitForSelector('.pocket');
    await keepPrint(options, folder, tool);
  }
  await toRecord(options);
  await toPages(options, true);
  await keepPrint(options, folder, 'record');
}

async function locked({ chromium, options, album, site }: Walk): Promise<void> {
  await options.bringToFront();
  await setPassphrase(options);
  await album.keep(options, 'settings-with-passphrase');
  await keepPopup(chromium, album, 'open', AFFIRMATION);
  const popup = await chromium.popup();
  await popup.locator(byRole('button', words('vault_lock'))).click();
  await popup.waitForSelector(byRole('button', words('everyday_held')));
  await album.keep(popup, 'popup-locked', POPUP_LOOKS);
  await press(popup, words('everyday_open'));
  await popup.waitForSelector('input[type=password]');
  await album.keep(popup, 'popup-opening', POPUP_LOOKS);
  await popup.close();
  await options.waitForSelector('input[type=password]');
  await album.keep(options, 'locked');
  const tab = await chromium.page();
  await tab.goto(`${site.origin}/sam`).catch(() => undefined);
  await tab.waitForSelector('.pause h1');
  await album.keep(tab, 'pause-locked');
  await tab.close();
  await options.bringToFront();
  await givePassphrase(options);
  await options.waitForSelector('nav');
}

async function toSeven(options: Page): Promise<void> {
  await options.bringToFront();
  await press(options, words('options_nav_journal'));
  await press(options, words('seven_open'));
  await options.waitForSelector('.on-paper');
}

/** A daily ritual at an instant's time of day, which reminds by a dot. */
async function remindAt(options: Page, name: string, at: number, zone: string): Promise<void> {
  const time = new Date(at).toLocaleTimeString('en-GB', { timeZone: zone }).slice(0, 5);
  await press(options, words('options_nav_rituals'));
  await press(options, words('ritual_own'));
  await fill(options, words('ritual_name'), name);
  await options.$eval(
    'input[type=time]',
    (field, value) => {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    time,
  );
  await press(options, words('ritual_save'));
  await options.locator(byRole('checkbox', words('ritual_remind', name))).click();
}

/** Asks as a page does in a click: for every site at once, so that nobody has to be asked again. */
async function askForEverySite(options: Page): Promise<void> {
  const session = await options.createCDPSession();
  await session.send('Runtime.evaluate', {
    expression: `chrome.permissions.request({ origins: ['*://*/*'] })`,
    userGesture: true,
  });
  await session.detach();
}
