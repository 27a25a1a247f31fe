import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe } from './harness/axe.ts';
import { fill, press } from './harness/boundary.ts';
import { type Chromium, launch } from './harness/chromium.ts';
import { buttonWith, byRole, words } from './harness/words.ts';

const LETTER = 'Wendelquist, I miss your laugh.';

/** Practices in the built extension: from the toolbar to one, what is kept of it, and what is not. */
describe('practices', { timeout: 120_000 }, () => {
  let chromium: Chromium;
  let options: Page;

  beforeAll(async () => {
    chromium = await launch();
    options = await chromium.openOptions();
    await press(options, words('welcome_skip'));
    await options.waitForSelector('nav');
    await options.close();
  });

  afterAll(() => chromium?.close());

  test('are three steps from the toolbar, by keyboard', async () => {
    const popup = await chromium.popup();
    const opened = chromium.browser.waitForTarget((target) => target.url().endsWith('/options.html'));
    await focusBy(popup, words('popup_open'));
    await popup.keyboard.press('Enter').catch(() => undefined);
    await opened;
    options = await chromium.openOptions();
    await options.waitForSelector('nav');
    await focusBy(options, words('options_nav_practices'));
    await options.keyboard.press('Enter');
    await options.waitForSelector(byRole('heading', words('practices_title')));
    await focusBy(options, words('practice_wave_name') + words('practice_wave_for'));
    await options.keyboard.press('Enter');
    await options.waitForSelector(byRole('heading', words('practice_wave_name')));
    expect(await axe(options)).toEqual([]);
    expect(await options.title()).toBe('Holdfast');
    expect(options.url()).toMatch(/\/options\.html$/);
  });

  test('an urge before and after is kept, and found again', async () => {
    await press(options, words('practice_begin'));
    await press(options, words('practice_next'));
    await options.locator(byRole('radio', '8')).click();
    await press(options, words('practice_next'));
    await press(options, words('practice_time_begin'));
    await options.waitForSelector(`::-p-text(${words('practice_wave_where')})`);
    await press(options, words('practice_enough'));
    await options.locator(byRole('radio', '5')).click();
    await press(options, words('practice_next'));
    await fill(options, words('practice_ask_instead'), 'Made tea');
    await press(options, words('practice_note_keep'));
    await options.waitForSelector(`::-p-text(${words('practice_note_saved')})`);
    await options.reload();
    await toPractice(words('practice_wave_name'));
    for (const text of [
      words('practice_rate_before_was', '8'),
      words('practice_rate_after_was', '5'),
      'Made tea',
    ]) {
      await options.waitForSelector(`::-p-text(${text})`);
    }
    expect(await axe(options)).toEqual([]);
  });

  test('a letter let go leaves nothing, neither begun nor kept', async () => {
    await toLetter();
    await fill(options, words('practice_letter_label'), LETTER);
    await press(options, words('practice_letter_keep'));
    await options.waitForSelector(`::-p-text(${words('practice_note_saved')})`);
    await options.reload();
    await toPractice(words('practice_letter_name'));
    await options.locator(buttonWith(words('practice_letter_let_go'))).click();
    await options.waitForSelector(`::-p-text(${LETTER})`);
    await press(options, words('practice_letter_let_go_yes'));
    await options.waitForSelector(`::-p-text(${words('practice_letter_gone')})`);
    await press(options, words('practice_done'));
    await options.reload();
    await toPractice(words('practice_letter_name'));
    await press(options, words('practice_notes_earlier'));
    await options.waitForSelector(`::-p-text(${words('practice_notes_none')})`);
    await press(options, words('practice_begin'));
    await press(options, words('practice_next'));
    await options.waitForSelector('textarea:enabled');
    expect(await options.$eval('textarea', ({ value }) => value)).toBe('');
  });

  test('where nothing is kept they are whole, and nothing is written', async () => {
    await press(options, words('options_nav_settings'));
    await options.locator(byRole('checkbox', words('look_nothing'))).click();
    await press(options, words('options_nav_practices'));
    await options.waitForSelector(`::-p-text(${words('practices_unkept')})`);
    const before = await recordKeys();
    await toLetter();
    await fill(options, words('practice_letter_label'), LETTER);
    await options.waitForSelector(`::-p-text(${words('practice_letter_unkept')})`);
    await press(options, words('practice_leave'));
    await toPractice(words('practice_grounding_name'));
    await press(options, words('practice_begin'));
    for (const sense of ['touch', 'hear', 'smell', 'taste', 'end']) {
      await press(options, words('practice_next'));
      await options.waitForSelector(`::-p-text(${words(`practice_grounding_${sense}`)})`);
    }
    await options.waitForSelector(`::-p-text(${words('practice_unkept')})`);
    await press(options, words('practice_done'));
    expect(await recordKeys()).toEqual(before);
  });

  async function toPractice(name: string) {
    await options.waitForSelector('nav');
    await press(options, words('options_nav_practices'));
    await options.locator(`.idea ::-p-text(${name})`).click();
    await options.waitForSelector(byRole('heading', name));
  }

  async function toLetter() {
    await toPractice(words('practice_letter_name'));
    await press(options, words('practice_begin'));
    await press(options, words('practice_next'));
    await options.waitForSelector('textarea:enabled');
  }

  /** The keys of everything in the database. */
  function recordKeys(): Promise<string[]> {
    return options.evaluate(async () => {
      const keys: string[] = [];
      for (const { name = '' } of await indexedDB.databases()) {
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.onsuccess = () => resolve(opening.result);
          opening.onerror = () => reject(opening.error);
        });
        for (const store of database.objectStoreNames) {
          const found = await new Promise<IDBValidKey[]>((resolve) => {
            const asking = database.transaction(store).objectStore(store).getAllKeys();
            asking.onsuccess = () => resolve(asking.result);
          });
          keys.push(...found.map((key) => JSON.stringify(key)));
        }
        database.close();
      }
      return keys;
    });
  }
});

/** Walks with Tab until what has this text has the focus; fails (throws) when it is not reached. */
async function focusBy(page: Page, name: string): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => document.activeElement?.textContent?.trim());
    if (at === name) return;
  }
  throw new Error(`the Tab key does not reach "${name}"`);
}
