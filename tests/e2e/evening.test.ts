import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe } from './harness/axe.ts';
import { fill, press, setBoundary } from './harness/boundary.ts';
import { type Chromium, launch } from './harness/chromium.ts';
import { hits } from './harness/hits.ts';
import { buttonWith, byRole, words } from './harness/words.ts';
import { zoneOfNine } from './harness/zone.ts';

const PROMISE = 'No calls with them during work';
const OWN = 'Quillfeather soup on the balcony';
/** Where own words for an answer are typed. */
const OWN_FIELD = '[data-step] input[type=text]';
const SHIFTS = `new Promise((done) => {
  new PerformanceObserver((list) => done(list.getEntries().reduce((sum, { value }) => sum + value, 0)))
    .observe({ type: 'layout-shift', buffered: true });
  requestAnimationFrame(() => requestAnimationFrame(() => done(0)));
})`;

/** An evening in the toolbar's own popup, and what becomes of it in the journal. */
describe('the evening', { timeout: 120_000 }, () => {
  const profile = mkdtempSync(join(tmpdir(), 'holdfast-evening-'));
  let chromium: Chromium;
  let options: Page;

  beforeAll(async () => {
    chromium = await launch({ profile, zone: zoneOfNine() });
    options = await setBoundary(chromium, { name: PROMISE, sites: [] });
    await press(options, words('popup_hold_named', PROMISE));
    await options.waitForSelector(`::-p-text(${words('popup_held')})`);
  });
  afterAll(async () => {
    if (chromium?.browser.connected) await chromium.close();
    rmSync(profile, { recursive: true, force: true });
  });

  test('is said in the popup by five keys, from its opening on, and nothing in it jumps', async () => {
    const popup = await chromium.popup();
    // The first answer has the focus as soon as it is there: that is no action of anybody's.
    await popup.waitForFunction('document.activeElement?.type === "radio"');
    expect(await axe(popup)).toEqual([]);
    expect(await popup.evaluate(SHIFTS)).toBe(0);
    // Every press of a key is counted, and there is nothing else: 1. something warm, 2. the boundary held today,
    // 3. from "so-so" one step on, 4. that, 5. keep it.
    for (const key of ['Enter', 'Enter', 'ArrowRight', 'Enter', 'Enter'] as const) {
      const before = await popup.evaluate(FOCUSED);
      await popup.keyboard.press(key);
      // The focus follows with the next frame; nobody's fingers are faster.
      await popup.waitForFunction(`(${FOCUSED}) !== ${JSON.stringify(before)}`, { timeout: 5000 });
    }
    await popup.waitForSelector(`::-p-text(${words('evening_kept')})`);
    await popup.waitForSelector('.affirmation');
    expect(await axe(popup)).toEqual([]);
    await popup.close();
  });

  test('is not asked for again, and another can be said in own words', async () => {
    const popup = await chromium.popup();
    await popup.waitForSelector('.affirmation');
    expect(await popup.$('.this-evening')).toBeNull();
    await press(popup, words('evening_title'));
    await popup.waitForFunction('document.activeElement?.type === "radio"');
    await popup.locator(byRole('radio', words('evening_own'))).click();
    await popup.waitForSelector(OWN_FIELD);
    await popup.$eval(
      OWN_FIELD,
      (field, own) => {
        if (!(field instanceof HTMLInputElement)) return;
        field.value = own;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      },
      OWN,
    );
    // It closes, and what was begun waits, sealed.
    await options.waitForFunction(HAS_DRAFT, { polling: 100 });
    await popup.close();
    const again = await chromium.popup();
    await press(again, words('evening_title'));
    await again.waitForFunction(
      (field, own) => document.querySelector<HTMLInputElement>(field)?.value === own,
      {},
      OWN_FIELD,
      OWN,
    );
    await press(again, words('evening_save'));
    await again.waitForSelector(`::-p-text(${words('evening_kept')})`);
    await again.close();
  });

  test('stands in the journal, is changed, is found, and is erased', async () => {
    await options.bringToFront();
    await press(options, words('options_nav_journal'));
    await options.waitForSelector(`.said ::-p-text(${OWN})`);
    await options.waitForSelector(`.said ::-p-text(${PROMISE})`);
    await options.waitForSelector(`.said ::-p-text(${words('evening_feeling_fine')})`);
    expect(await axe(options)).toEqual([]);
    await options.locator(`summary::-p-text(${words('journal_search')})`).click();
    await fill(options, words('journal_search_words'), 'quillfeather');
    await options.waitForSelector(`::-p-text(${words('journal_search_found_one', '1')})`);
    await options.waitForFunction(
      (other) => !document.querySelector('.said')?.textContent.includes(other),
      {},
      PROMISE,
    );
    await options.locator(buttonWith(words('journal_edit'))).click();
    await options.locator(byRole('radio', words('evening_feeling_low'))).click();
    // The journal's own field has a button of the same name.
    await options.locator('.evening-form button[type=submit]').click();
    await options.waitForSelector(`.said ::-p-text(${words('evening_feeling_low')})`);
    await options.locator(buttonWith(words('journal_erase'))).click();
    await press(options, words('journal_erase_yes'));
    await options.waitForSelector(`::-p-text(${words('journal_erased')})`);
    await options.waitForFunction((own) => !document.body.textContent.includes(own), {}, OWN);
  });

  test('leaves no word of it on the disk in plain', async () => {
    await chromium.close();
    expect(hits(profile, ['Quillfeather', 'quillfeather'])).toEqual([]);
  });
});

/** Whether something begun is kept: asked of the database by one of our pages. */
const HAS_DRAFT = `new Promise((done) => {
  indexedDB.open('holdfast').onsuccess = ({ target: { result: db } }) => {
    const range = IDBKeyRange.bound(['draft'], ['draft', []]);
    db.transaction('records').objectStore('records').count(range).onsuccess = ({ target }) => {
      db.close();
      done(target.result > 0);
    };
  };
})`;

const FOCUSED = `(() => {
  const at = document.activeElement;
  return at?.closest('label')?.textContent ?? at?.textContent?.slice(0, 40) ?? '';
})()`;
