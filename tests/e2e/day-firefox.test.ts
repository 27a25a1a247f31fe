import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOMS } from '../../components/options/place';
import { axe } from './harness/axe.ts';
import { fill, press } from './harness/boundary.ts';
import { type Firefox, launchFirefox } from './harness/firefox.ts';
import { makeRitual } from './harness/ritual.ts';
import { openWeb, type Web } from './harness/server.ts';
import { toSettings, writeInJournal } from './harness/vault.ts';
import { paused, visit } from './harness/visit.ts';
import { byRole, words } from './harness/words.ts';
import { onTheWall, zoneOfNine } from './harness/zone.ts';

const FEED = 'http://feed.example/sam';
const CARD = 'http://card.example/';
const HAND = 'No calls with them during work';
const NOTES = words('look_face_notes');
const OWN_LINE = 'Wendelquist bread is in my oven.';
const DAY_MS = 86_400_000;
/** A minute, and what the browser may be late; alarms ring on whole half minutes. */
const MINUTE_MS = 110_000;
/** The card has the focus: it stands in a closed root, of which the page is told no more. */
const HAS_CARD = `document.activeElement?.parentElement === document.documentElement && document.activeElement !== document.body`;

/** A day, and what it leaves, by the words on the screen: what is proved at length in Chromium is gone through here. */
describe.runIf(process.env.SOAK)('a day, in Firefox', { timeout: 150_000 }, () => {
  const downloads = mkdtempSync(join(tmpdir(), 'holdfast-downloads-'));
  let web: Web;
  let firefox: Firefox;
  let options: Page;
  let tab: Page;

  beforeAll(async () => {
    web = await openWeb();
    const saving = { 'browser.download.folderList': 2, 'browser.download.dir': downloads };
    const prefs = { ...web.firefoxPrefs, ...saving, 'dom.w3c_touch_events.enabled': 1 };
    firefox = await launchFirefox({ prefs, zone: zoneOfNine() });
    options = await firefox.ours('options.html');
    tab = await firefox.page();
    await options.bringToFront();
  }, 120_000);
  afterAll(async () => {
    await firefox?.close();
    await web?.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  const said = (text: string, page = options) => page.waitForSelector(`::-p-text(${text})`);
  const go = async (room: (typeof ROOMS)[number]) => {
    await options.bringToFront();
    await press(options, words(`options_nav_${room}`));
  };
  const choose = (role: 'radio' | 'checkbox', name: string) => options.locator(byRole(role, name)).click();
  /** The name of a file of this ending, once the browser has saved it. */
  const savedAs = async (ending: string) => {
    // A name stands there, of an empty file, before what is saved has come.
    const isWhole = (name: string) => statSync(join(downloads, name)).size > 0;
    const found = () => readdirSync(downloads).find((name) => name.endsWith(ending) && isWhole(name)) ?? '';
    await expect.poll(found, { timeout: 10_000 }).not.toBe('');
    return join(downloads, found());
  };
  const log = (event: object) =>
    options.evaluate(`browser.runtime.sendMessage(${JSON.stringify({ name: 'logged', said: event })})`);
  const firstId = async () =>
    String(
      await options.evaluate(
        'browser.storage.local.get("boundaries").then((kept) => kept.boundaries.boundaries.at(-1).id)',
      ),
    );
  const badgeIs = (text: string, timeout = 10_000) =>
    options.waitForFunction(
      `browser.action.getBadgeText({}).then((shown) => shown === ${JSON.stringify(text)})`,
      { timeout, polling: 500 },
    );
  const set = async (name: string, site: string, response: 'nudge' | 'pause' | null) => {
    await go('boundaries');
    await press(options, words('boundaries_new'));
    await press(options, words('boundary_own'));
    await fill(options, words('boundary_name'), name);
    if (site) await fill(options, words('boundary_site_address'), site);
    if (response) {
      for (const fold of await options.$$('details > summary')) await fold.click();
      await choose('radio', words(`boundary_response_${response}`));
    }
    await press(options, words('boundary_save'));
    await options.waitForSelector(byRole('heading', words('boundaries_title')));
  };

  test('the first run is read to its end, and says what Firefox keeps of it', async () => {
    for (const key of ['welcome_next', 'welcome_next'] as const) await press(options, words(key));
    await said(words('welcome_seen_history_firefox'));
    for (const key of ['welcome_next', 'welcome_next', 'welcome_asked_me'] as const)
      await press(options, words(key));
    await options.waitForSelector(byRole('heading', words('boundary_new_title')));
    await press(options, words('boundary_own'));
    await fill(options, words('boundary_name'), 'Not her page');
    await fill(options, words('boundary_site_address'), FEED);
    await press(options, words('boundary_save'));
    await said(words('boundary_saved'));
  });

  test('going on is offered after the wait, stays open in all tabs, and ends by itself with a card', async () => {
    await tab.bringToFront();
    await visit(tab, FEED);
    await paused(tab);
    await tab.locator(`summary ::-p-text(${words('pause_more')})`).click();
    await tab.locator(byRole('radio', '1 min')).click();
    const goOn = byRole('button', words('pause_go_on_one', '1'));
    await tab.waitForSelector(goOn, { timeout: 20_000 });
    await tab.locator(goOn).click();
    await tab.waitForFunction('location.hostname === "feed.example"');
    const other = await firefox.page();
    await visit(other, FEED);
    expect(await other.$eval('h1', ({ textContent }) => textContent)).toBe('/sam');
    await other.close();
    await firefox.window.stopBackground();
    await tab.bringToFront();
    await tab.waitForFunction(HAS_CARD, { timeout: MINUTE_MS, polling: 500 });
    const late = await firefox.page();
    await visit(late, FEED);
    await paused(late);
    await late.close();
  });

  test('on the card in a page one can go on, too, by keys', async () => {
    await set('Gently', CARD, 'nudge');
    await tab.bringToFront();
    await tab.goto(CARD);
    await tab.waitForFunction(HAS_CARD);
    // Minutes, reason, and the slow press: what has to be waited for takes no focus yet.
    for (let i = 0; i < 3; i += 1) await tab.keyboard.press('Tab');
    await tab.keyboard.down('Enter');
    await tab.waitForFunction(`!(${HAS_CARD})`);
    await tab.keyboard.up('Enter');
    await go('boundaries');
    await said(words('boundary_went_on_one'));
  });

  test('the popup leads with the evening, which is kept there, and found in the journal', async () => {
    const popup = await firefox.popup(options);
    await popup.sees(words('evening_idea_walk'));
    const choice = (key: string) =>
      popup.ask(
        `[...document.querySelectorAll('label')].find((one) => one.textContent.trim() === ${JSON.stringify(words(key))}).querySelector('input').click()`,
      );
    await choice('evening_idea_walk');
    await popup.sees(words('evening_feeling_fine'));
    await choice('evening_feeling_fine');
    await popup.press(words('evening_save'));
    await popup.sees(words('evening_kept'));
    await go('journal');
    await options.locator(`summary::-p-text(${words('journal_search')})`).click();
    await fill(options, words('journal_search_words'), words('evening_idea_walk'));
    await said(words('journal_search_found_one', '1'));
  });

  test('seven evenings are begun with this one', async () => {
    await go('journal');
    await press(options, words('seven_open'));
    await press(options, words('seven_begin'));
    await options.waitForSelector(`.marks[aria-label="${words('seven_marks_one', '1')}"]`);
    await said(words('evening_idea_walk'));
  });

  test('a line that feels true in the popup does in the app; one’s own is kept, and a card is drawn', async () => {
    await go('lines');
    const popup = await firefox.popup(options);
    await popup.press(words('line_feels_true'));
    await go('today');
    await options.waitForSelector('.line-button[aria-pressed=true]');
    await go('lines');
    await fill(options, words('line_write'), OWN_LINE);
    await press(options, words('line_write_save'));
    await said(OWN_LINE);
    await press(options, words('line_card_save'));
    await said(words('line_card_saved'));
    const png = readFileSync(await savedAs('.png'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1080, 1350]);
  });

  test('a break counts down in popup and badge, the event page suspended, and ends when one is back', async () => {
    let popup = await firefox.popup(options);
    await popup.press(words('break_take'));
    await popup.press(words('break_begin'));
    await popup.sees(words('break_running'));
    await badgeIs('30');
    await options.evaluate(`browser.storage.local.get('break').then(({ break: taken }) =>
      browser.storage.local.set({ break: { ...taken, from: taken.from - 1_770_000, until: taken.until - 1_770_000 } }))`);
    await options.evaluate(`browser.runtime.sendMessage({ name: 'reconcile', said: null })`);
    await badgeIs('1');
    await firefox.window.stopBackground();
    await badgeIs('•', MINUTE_MS);
    popup = await firefox.popup(options);
    await popup.sees(words('break_over'));
    await popup.press(words('break_back'));
    await badgeIs('');
  });

  test('the key notes a hold with the event page suspended, and a dot says so', async () => {
    // With one boundary alone the key knows which: the others are ended here for as long as that takes.
    const kept = await options.evaluate('browser.storage.local.get("boundaries")');
    await set(HAND, '', null);
    await options.evaluate(`browser.storage.local.get('boundaries').then(({ boundaries: kept }) =>
      browser.storage.local.set({ boundaries: { ...kept, boundaries: kept.boundaries.slice(-1) } }))`);
    await firefox.window.stopBackground();
    await firefox.window.press('Alt', 'Shift', 'K');
    await badgeIs('•');
    await badgeIs('');
    const popup = await firefox.popup(options);
    await popup.sees(words('ui_held_times_one'));
    await options.evaluate(`browser.storage.local.set(${JSON.stringify(kept)})`);
  });

  test('what reminds comes by a dot and by a notification, once, with the event page suspended', async () => {
    await go('rituals');
    const time = await onTheWall(options, Date.now() + 75_000);
    await makeRitual(options, 'Tea with Mia', time);
    await makeRitual(options, 'The good notebook', time);
    await choose('checkbox', words('ritual_remind', 'Tea with Mia'));
    await choose('radio', words('ritual_means_notification'));
    await said(words('ritual_named_means'));
    await choose('checkbox', words('ritual_remind', 'The good notebook'));
    await options.waitForFunction(
      `browser.storage.local.get('reminders').then(({ reminders }) => reminders.on.length === 2)`,
      { polling: 200 },
    );
    await firefox.window.stopBackground();
    await badgeIs('•', MINUTE_MS);
    const { given } = (await options.evaluate(
      `browser.storage.local.get('reminders').then(({ reminders }) => reminders)`,
    )) as { given: { means: string; isUntold: boolean }[] };
    expect(given.map(({ means }) => means).sort()).toEqual(['dot', 'notification']);
    expect(given.every(({ isUntold }) => !isUntold)).toBe(true);
    const popup = await firefox.popup(options);
    await popup.press(words('ritual_seen_named', 'The good notebook'));
    await popup.press(words('ritual_not_today_named', 'Tea with Mia'));
    await badgeIs('');
  });

  test('a practice is gone through, and what was noted is there again', async () => {
    await go('practices');
    await options.locator(`.idea ::-p-text(${words('practice_wave_name')})`).click();
    await press(options, words('practice_begin'));
    await press(options, words('practice_next'));
    await choose('radio', '8');
    await press(options, words('practice_next'));
    await press(options, words('practice_time_begin'));
    await press(options, words('practice_enough'));
    await choose('radio', '5');
    await press(options, words('practice_next'));
    await fill(options, words('practice_ask_instead'), 'Made tea');
    await press(options, words('practice_note_keep'));
    await said(words('practice_note_saved'));
    await go('journal');
    await go('practices');
    await options.locator(`.idea ::-p-text(${words('practice_wave_name')})`).click();
    await said('Made tea');
  });

  test('three weeks of visits become pictures, one of which is saved, and a look at the week is kept', async () => {
    const boundaryId = await firstId();
    for (let days = 1; days <= 10; days += 1) {
      const event = { id: `e${days}`, at: Date.now() - days * DAY_MS, boundaryId };
      await log(
        days <= 7
          ? { ...event, kind: 'held', by: 'turned-back' }
          : { ...event, kind: 'crossed', passMinutes: 5, reason: null, neededNow: false, fromReserve: false },
      );
    }
    await go('insights');
    await options.waitForFunction(() => document.querySelectorAll('figure').length === 8);
    expect(await axe(options)).toEqual([]);
    await options.locator('figure .picture-save summary').click();
    const [saves] = await options.$$('figure .picture-save[open] button');
    await saves?.click();
    await said(words('insights_saved'));
    expect(readFileSync(await savedAs('.svg'), 'utf8')).toMatch(/<(?:path|rect|circle)/);
    await go('today');
    await press(options, words('toolkit_week'));
    await options.waitForSelector(byRole('heading', words('week_title')));
    await fill(options, words('week_keep'), 'Quellbrand');
    await press(options, words('week_save'));
    await said(words('week_kept'));
  });

  test('everything is saved in each plain form, behind its warning', async () => {
    await options.bringToFront();
    await writeInJournal(options, 'Quellbrand bread');
    await toSettings(options);
    await press(options, words('backup_plain_begin'));
    await said(words('backup_plain_warning'));
    for (const [form, ending] of [
      ['markdown', '.md'],
      ['csv', '.csv'],
      ['json', '.json'],
    ] as const) {
      await choose('radio', words(`backup_plain_${form}`));
      await press(options, words('backup_plain_save'));
      const path = await savedAs(ending);
      await expect.poll(() => readFileSync(path, 'utf8'), { timeout: 10_000 }).toContain('Quellbrand');
    }
  });

  test('a face is worn by button, pages and sidebar; what still says Holdfast is said', async () => {
    await toSettings(options);
    await said(words('look_face_means_firefox'));
    await said(words('look_face_not_firefox'));
    await choose('radio', NOTES);
    await options.waitForFunction(`document.title === ${JSON.stringify(NOTES)}`);
    await options.waitForFunction(
      `browser.action.getTitle({}).then((title) => title === ${JSON.stringify(NOTES)})`,
    );
    expect(await options.evaluate('browser.sidebarAction.getTitle({})')).toBe(NOTES);
    const menu = await firefox.window.run(
      `return document.querySelector('[data-extensionid="' + extension.id + '"] .unified-extensions-item-name')?.textContent`,
    );
    expect(menu).toBe('Holdfast');
  });

  test('Firefox’s history has no page of ours, but the paused address; its list of closed tabs has the title', async () => {
    // One that was gone on to has the title of its page by now.
    const never = `${FEED}/letters`;
    const second = await firefox.page();
    await visit(second, never);
    await paused(second);
    await second.close();
    const rows = (await firefox.window.run(`
      const db = await PlacesUtils.promiseDBConnection();
      const rows = await db.execute('SELECT url, title FROM moz_places');
      return rows.map((row) => [row.getResultByName('url'), row.getResultByName('title')]);`)) as string[][];
    expect(rows.filter(([url]) => url?.startsWith('moz-extension:'))).toEqual([]);
    expect(rows.filter(([url]) => url === never)).toEqual([[never, null]]);
    const closed = (await firefox.window.run(
      'return SessionStore.getClosedTabDataForWindow(window).map(({ title }) => title)',
    )) as string[];
    expect(closed).toContain(NOTES);
  });

  test('with the diary on a visit reaches the site, off again it is paused', async () => {
    const diary = async () => {
      await options.bringToFront();
      await toSettings(options);
      await choose('checkbox', words('look_diary'));
    };
    const rules = (are: string) =>
      options.waitForFunction(
        `browser.declarativeNetRequest.getDynamicRules().then((rules) => rules.length ${are})`,
      );
    await diary();
    await said(words('look_diary_now'));
    await rules('=== 0');
    web.clear();
    await tab.bringToFront();
    await visit(tab, FEED);
    expect(web.asked('feed.example')).toContain('GET /sam');
    await diary();
    await rules('> 0');
    web.clear();
    await visit(tab, FEED);
    await paused(tab);
    expect(web.asked('feed.example')).toEqual([]);
  });

  test('on a screen as small as a phone’s nothing lies beside it, and a finger’s tap is a press', async () => {
    // Touch is on from the start: to turn it on, puppeteer would load a page anew, and never hears that it has.
    const phone = { width: 360, height: 640 };
    await options.bringToFront();
    await options.setViewport(phone);
    const fits = 'document.documentElement.scrollWidth <= innerWidth';
    for (const room of ROOMS) {
      await press(options, words(`options_nav_${room}`));
      await options.waitForSelector('main h1');
      expect(await options.evaluate(fits), room).toBe(true);
      expect(await axe(options), room).toEqual([]);
    }
    const nav = await options.waitForSelector(byRole('button', words('options_nav_today')));
    await nav?.tap();
    await options.waitForSelector('.affirmation');
    await tab.bringToFront();
    await tab.setViewport(phone);
    await visit(tab, FEED);
    await paused(tab);
    expect(await tab.evaluate(fits)).toBe(true);
    const back = await tab.waitForSelector(byRole('button', words('pause_turn_back')));
    await back?.tap();
    await tab.waitForSelector(byRole('heading', words('pause_turned_back')));
    await options.setViewport(null);
  });

  test('where nothing is kept, rooms are there to be read, and say so', async () => {
    await options.bringToFront();
    await toSettings(options);
    await choose('checkbox', words('look_nothing'));
    await go('journal');
    await said(words('look_unkept'));
    await go('practices');
    await said(words('practices_unkept'));
    const popup = await firefox.popup(options);
    await popup.sees(words('evening_unkept'));
    await toSettings(options);
    await choose('checkbox', words('look_nothing'));
  });
});
