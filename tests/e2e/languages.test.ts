import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Album, albumIn, type Look, POPUP_LOOKS } from '../../scripts/album.ts';
import { catalogues } from '../../scripts/catalogues.ts';
import { axe } from './harness/axe.ts';
import { fill, press, setBoundary, toForm } from './harness/boundary.ts';
import { type Chromium, launch } from './harness/chromium.ts';
import { inCard } from './harness/closed.ts';
import { leftBy, shifts } from './harness/exit.ts';
import { isWritten, LIVES, WRITTEN } from './harness/languages.ts';
import { openWeb, type Web } from './harness/server.ts';
import { givePassphrase, setPassphrase, toSettings, writeInJournal } from './harness/vault.ts';
import { paused, visit } from './harness/visit.ts';
import { byRole, OUTPUT, speak, words, wordsIn } from './harness/words.ts';
import { zoneOfNine } from './harness/zone.ts';

const ALL = catalogues();
const TAGS = [...ALL.keys()];
/** With it, every language both ways; where it is chosen, axe on each screen and pictures under `.output/languages/`. */
const IS_LONG = Boolean(process.env.SOAK);
/** Each language as it is come to: chosen at the first page of a browser in another one, and as the browser's own. */
const WAYS = IS_LONG
  ? TAGS.flatMap((tag) => [
      { tag, browser: tag === 'en' ? 'ar' : 'en' },
      { tag, browser: tag },
    ])
  : [{ tag: 'ar', browser: 'en' }];
const PAGE_LOOKS: readonly Look[] = [
  { name: 'wide', width: 1280, scheme: 'light' },
  { name: 'narrow', width: 320, scheme: 'dark' },
];
const PAUSED = 'http://feed.example/sam';
const NUDGED = 'http://forum.example/';
const HALF = 'Half written';

/** The main journeys in a language, in the order a person walks them: by its words, with no sentence of another. */
describe.each(WAYS)('$tag in a browser that speaks $browser', { timeout: 300_000 }, ({ tag, browser }) => {
  const { promise, why, entry, region } = LIVES[tag] as (typeof LIVES)[string];
  const profile = mkdtempSync(join(tmpdir(), 'holdfast-languages-'));
  const number = new Intl.NumberFormat(tag);
  let web: Web;
  let chromium: Chromium;
  let options: Page;
  let album: Album | null = null;

  const opened = () =>
    launch({ args: web.args, profile, zone: zoneOfNine(), ...(IS_LONG && { language: browser }) });

  beforeAll(async () => {
    speak(tag);
    if (IS_LONG && tag !== browser) album = albumIn(join(OUTPUT, 'languages', tag));
    web = await openWeb();
    chromium = await opened();
    // The page that comes of itself once installed: a second one beside it would stay where it began.
    await chromium.browser.waitForTarget((target) => target.url().endsWith('/options.html'));
    options = await chromium.openOptions();
  }, 60_000);
  afterAll(async () => {
    if (chromium?.browser.connected) await chromium.close();
    await web?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  /** Holds a screen to its language, and its direction; where there is time for it, to axe and to 320 px. */
  async function seen(page: Page, name: string, looks: readonly Look[] = PAGE_LOOKS) {
    await isWritten(page, tag);
    expect(await page.evaluate(standing, OTHERS)).toEqual([]);
    if (!album) return;
    // Before it is pictured, which changes its colours; and where nothing lies under what keeps an evening.
    await page.evaluate(`document.querySelector('.popup-main')?.scrollTo(0, 1000)`);
    // A colour on its way to another is neither.
    await page.waitForFunction('document.getAnimations().every((one) => !(one instanceof CSSTransition))');
    const faults = await axe(page);
    await page.evaluate(`document.querySelector('.popup-main')?.scrollTo(0, 0)`);
    await album.keep(
      page,
      name,
      looks.filter((look) => !('how' in look)),
    );
    expect(faults).toEqual([]);
  }
  const OTHERS = strange(tag, tag === browser ? (tag === 'en' ? 'ar' : 'en') : browser);

  const room = async (name: string, title: string) => {
    await press(options, words(`options_nav_${name}`));
    await options.waitForSelector(byRole('heading', words(title)));
  };
  const idea = (page: Page, name: string) =>
    page.locator(`::-p-xpath(//button[.//*[@class="idea-name"][normalize-space()=${quoted(name)}]])`).click();
  const sees = (page: Page, text: string) =>
    page.waitForSelector(`::-p-text("${text.replaceAll('"', '\\"')}")`);

  test('the first page speaks it, and is read to its end', async () => {
    await options.waitForSelector('.welcome');
    if (tag !== browser) await options.locator(`input[value="${tag}"]`).click();
    await options.waitForSelector(byRole('heading', words('welcome_title')));
    await seen(options, '01-welcome');
    for (let screen = 2; screen <= 5; screen += 1) {
      await press(options, words('welcome_next'));
      await seen(options, `01-welcome-${screen}`);
    }
    await press(options, words('welcome_asked_me'));
    await options.waitForSelector(byRole('heading', words('boundary_new_title')));
    await seen(options, '02-ideas');
  });

  test('a boundary is set through its form, and meets its visit', async () => {
    await idea(options, words('template_partner_feed_name'));
    await fill(options, words('boundary_name'), promise);
    await fill(options, words('boundary_site_address'), PAUSED);
    await seen(options, '02-form');
    await chromium.grant(options, () => press(options, words('boundary_save')));
    await sees(options, words('boundary_saved'));
    await seen(options, '02-set');
    const tab = await chromium.page();
    await visit(tab, PAUSED);
    await paused(tab);
    await tab.waitForSelector(byRole('heading', promise));
    expect(web.asked('feed.example')).toEqual([]);
    await seen(tab, '03-pause');
    await press(tab, words('pause_turn_back'));
    await tab.waitForSelector(byRole('heading', words('pause_turned_back')));
    await seen(tab, '03-turned-back');
    await tab.close();
  });

  test('the popup asks for the evening, shows the hold, and takes another', async () => {
    await options.bringToFront();
    const popup = await chromium.popup();
    await popup.waitForFunction('document.activeElement?.type === "radio"');
    await seen(popup, '04-evening', POPUP_LOOKS);
    await popup.keyboard.press('Space');
    await press(popup, words('evening_save'));
    await sees(popup, words('evening_kept'));
    await sees(popup, counted('ui_held_times', 1));
    await seen(popup, '04-evening-kept', POPUP_LOOKS);
    await press(popup, words('popup_hold_named', promise));
    await sees(popup, words('popup_held'));
    await sees(popup, counted('ui_held_times', 2));
    await seen(popup, '04-held', POPUP_LOOKS);
    await popup.close();
  });

  test('the journal keeps what is written', async () => {
    await options.bringToFront();
    await writeInJournal(options, entry);
    await sees(options, entry);
    await seen(options, '05-journal');
  });

  test('a practice is gone through, and noted', async () => {
    await room('practices', 'practices_title');
    await seen(options, '06-practices');
    await idea(options, words('practice_wave_name'));
    await options.waitForSelector(byRole('heading', words('practice_wave_name')));
    await seen(options, '06-practice');
    await press(options, words('practice_begin'));
    await press(options, words('practice_next'));
    await options.locator(byRole('radio', number.format(8))).click();
    await seen(options, '06-practice-strength');
    await press(options, words('practice_next'));
    await press(options, words('practice_time_begin'));
    await press(options, words('practice_enough'));
    await options.locator(byRole('radio', number.format(5))).click();
    await press(options, words('practice_next'));
    await fill(options, words('practice_ask_instead'), why);
    await press(options, words('practice_note_keep'));
    await sees(options, words('practice_note_saved'));
    await seen(options, '06-practice-noted');
  });

  test('a tool for two is behind its question', async () => {
    await room('toolkit', 'toolkit_title');
    await seen(options, '07-toolkit');
    await idea(options, words('toolkit_repair'));
    await options.waitForSelector(byRole('heading', words('fork_title')));
    await seen(options, '07-fork');
    await press(options, words('fork_on'));
    await options.waitForSelector(byRole('heading', words('toolkit_repair')));
    await seen(options, '07-repair');
  });

  test('Support finds a country by its name', async () => {
    await room('support', 'support_title');
    const country = new Intl.DisplayNames(tag, { type: 'region' }).of(region) ?? region;
    await options.waitForSelector('.country');
    await fill(options, words('support_search'), country);
    await options.waitForFunction(
      (name) => document.querySelector('.country h2')?.textContent === name,
      {},
      country,
    );
    await seen(options, '08-support');
  });

  test('a passphrase is set, locks, and opens', async () => {
    await setPassphrase(options);
    await seen(options, '09-settings');
    await press(options, words('vault_lock'));
    await options.waitForSelector(byRole('heading', words('locked_title')));
    await seen(options, '09-locked');
    const popup = await chromium.popup();
    await popup.waitForSelector(byRole('button', words('everyday_held')));
    await seen(popup, '09-popup-locked', POPUP_LOOKS);
    await popup.close();
    await options.bringToFront();
    await givePassphrase(options);
    await options.waitForSelector('nav', { timeout: 20_000 });
    await room('journal', 'journal_title');
    await sees(options, entry);
  });

  test('another is chosen in Settings, and every open page speaks it at once; what is half written stays', async () => {
    const other = await chromium.page();
    await other.goto(options.url());
    await toForm(other);
    await fill(other, words('boundary_name'), HALF);
    await options.bringToFront();
    await toSettings(options);
    for (const next of [...(IS_LONG ? TAGS : ['de']).filter((one) => one !== tag), tag]) {
      await options.locator(`input[value="${next}"]`).click();
      await isWritten(options, next);
      await options.waitForSelector(byRole('heading', wordsIn(next, 'settings_title')));
      expect(await options.evaluate('document.activeElement.value')).toBe(next);
      await isWritten(other, next);
      await other.bringToFront();
      const field = await other.waitForSelector(byRole('textbox', wordsIn(next, 'boundary_name')));
      expect(await field?.evaluate((input) => (input as HTMLInputElement).value)).toBe(HALF);
      await options.bringToFront();
    }
    await seen(options, '10-chosen');
    await other.close();
  });

  test('is not shown where the browser shows: titles and the button keep the browser’s', async () => {
    const face = wordsIn(browser, 'look_face_notes');
    await options.locator(byRole('radio', words('look_face_notes'))).click();
    await options.waitForFunction(`document.title === ${JSON.stringify(face)}`);
    await options.waitForFunction(
      `chrome.action.getTitle({}).then((title) => title === ${JSON.stringify(face)})`,
    );
  });

  test('is there at the browser’s next start, in the worker’s own words, too, with no page open before', async () => {
    await setBoundary(chromium, { name: why, sites: [NUDGED], response: 'nudge' });
    await chromium.close();
    chromium = await opened();
    const tab = await chromium.page();
    await visit(tab, PAUSED);
    await paused(tab);
    await tab.waitForSelector(byRole('button', words('pause_turn_back')));
    await seen(tab, '11-pause-locked');
    await visit(tab, NUDGED);
    await inCard(tab, 'button', words('pause_turn_back'));
    // The site's own page is as it was.
    expect(await tab.evaluate(WRITTEN)).not.toMatch(new RegExp(`^${tag}`));
    await tab.close();
  });

  test('is given back for the browser’s, and left quickly', async () => {
    options = await chromium.openOptions();
    await givePassphrase(options);
    await options.waitForSelector('nav', { timeout: 20_000 });
    await toSettings(options);
    await options.locator(byRole('radio', words('language_browser'))).click();
    await options.waitForSelector(byRole('heading', wordsIn(browser, 'settings_title')));
    await isWritten(options, browser);
    await leftBy(options, shifts);
    await options.waitForSelector(byRole('heading', wordsIn(browser, 'plain_title')));
    await isWritten(options, browser);
  });

  function counted(key: string, n: number): string {
    return words(`${key}_${new Intl.PluralRules(tag).select(n)}`, number.format(n));
  }
});

/** A text as XPath has it. */
function quoted(text: string): string {
  return text.includes('"') ? `'${text}'` : `"${text}"`;
}

/** Sentences of a language that are none of another's: what must not stand in a page of that one. */
function strange(tag: string, other: string): readonly string[] {
  const own = new Set(Object.values(ALL.get(tag) ?? {}));
  return Object.values(ALL.get(other) ?? {}).filter((text) => /\p{L}{2}/u.test(text) && !own.has(text));
}

/** Runs in the page: those of some sentences that stand in it, or name something there. */
function standing(sentences: readonly string[]): readonly string[] {
  const known = new Set(sentences);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node.textContent ?? '');
  const named = [...document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')];
  const names = named.flatMap((one) =>
    ['aria-label', 'title', 'placeholder', 'alt'].map((name) => one.getAttribute(name) ?? ''),
  );
  return [...found, ...names].map((text) => text.trim()).filter((text) => known.has(text));
}
