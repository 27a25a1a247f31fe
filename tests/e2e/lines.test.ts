import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe } from './harness/axe.ts';
import { fill, press } from './harness/boundary.ts';
import { type Chromium, launch } from './harness/chromium.ts';
import { saved } from './harness/copy.ts';
import { hits } from './harness/hits.ts';
import { setPassphrase } from './harness/vault.ts';
import { byRole, words } from './harness/words.ts';

const WRITTEN = 'Wendelquist bread is in my oven.';
const lineOf = (page: Page) => page.$eval('.affirmation .line', ({ textContent }) => textContent);
const isPressed = (page: Page, name: string) =>
  page
    .waitForSelector(`${byRole('button', words(name))}`)
    .then((button) => button?.evaluate((element) => element.getAttribute('aria-pressed')));

/** The line of the day, in the toolbar's popup and in the app, over one vault. */
describe('lines', () => {
  const profile = mkdtempSync(join(tmpdir(), 'holdfast-lines-'));
  const downloads = mkdtempSync(join(tmpdir(), 'holdfast-cards-'));
  let chromium: Chromium;
  let options: Page;

  beforeAll(async () => {
    chromium = await launch({ profile });
    options = await chromium.openOptions();
    await press(options, words('welcome_skip'));
    await press(options, words('options_nav_today'));
  });
  afterAll(async () => {
    if (chromium?.browser.connected) await chromium.close();
    for (const place of [profile, downloads]) rmSync(place, { recursive: true, force: true });
  });

  test('what is said of it in the popup is known in the app, and it stays the same in both', async () => {
    const before = await lineOf(options);
    const popup = await chromium.popup();
    expect(await lineOf(popup)).toBe(before);
    await press(popup, words('line_feels_true'));
    await popup.waitForSelector('.line-button[aria-pressed=true]');
    expect(await axe(popup)).toEqual([]);
    await options.waitForSelector('.line-button[aria-pressed=true]');
    expect(await isPressed(options, 'line_feels_true')).toBe('true');
    expect(await lineOf(options)).toBe(before);
  });

  test('another one asked for in the popup is the one in the app, and in the next popup', async () => {
    await options.bringToFront();
    const before = await lineOf(options);
    const popup = await chromium.popup();
    await press(popup, words('line_next'));
    await popup.waitForFunction(
      (old) => document.querySelector('.affirmation .line')?.textContent !== old,
      {},
      before,
    );
    const next = await lineOf(popup);
    await options.waitForFunction(
      (now) => document.querySelector('.affirmation .line')?.textContent === now,
      {},
      next,
    );
    await popup.close();
    const again = await chromium.popup();
    expect(await lineOf(again)).toBe(next);
    expect(await isPressed(again, 'line_feels_true')).toBe('false');
  });

  test('a card is saved as a picture with its words on it', async () => {
    await options.bringToFront();
    await press(options, words('options_nav_lines'));
    await options.waitForSelector('.line-card');
    expect(await axe(options)).toEqual([]);
    const path = await saved(options, downloads, () => press(options, words('line_card_save')));
    await options.waitForSelector(`::-p-text(${words('line_card_saved')})`);
    expect(path).toMatch(/card-\d{4}-\d\d-\d\d\.png$/);
    const seen = (await options.evaluate(LOOK_AT, readFileSync(path).toString('base64'))) as Seen;
    expect(seen.size).toEqual([1080, 1350]);
    expect(seen.sky - seen.sea, 'the sea is darker than the sky').toBeGreaterThan(30);
    expect(seen.ink, 'words').toBeGreaterThan(800);
    expect(seen.margin, 'none at the edge').toBe(0);
  });

  test('a line of one’s own is kept, and a locked vault shows none of it', async () => {
    await fill(options, words('line_write'), WRITTEN);
    await press(options, words('line_write_save'));
    await options.waitForSelector(`::-p-text(${WRITTEN})`);
    await setPassphrase(options);
    await press(options, words('options_nav_lines'));
    await press(options, words('vault_lock'));
    await options.waitForSelector('.locked');
    expect(await options.evaluate(() => document.body.textContent)).not.toContain('Wendelquist');
    const popup = await chromium.popup();
    await popup.waitForSelector('.everyday');
    expect(await popup.evaluate(() => document.body.textContent)).not.toContain('Wendelquist');
    expect(await popup.$('.line-button')).toBeNull();
    expect(await lineOf(popup)).toBe(await lineOf(options));
    await chromium.close();
    expect(hits(profile, ['Wendelquist'])).toEqual([]);
  });
});

interface Seen {
  readonly size: readonly [number, number];
  readonly sky: number;
  readonly sea: number;
  readonly ink: number;
  readonly margin: number;
}

/** Runs in the page: the size of a PNG, how light its sky and sea are, and how much ink stands where the words do. */
async function LOOK_AT(base64: string): Promise<Seen> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const light = (x: number, y: number) => {
    const i = 4 * (y * width + x);
    return ((data[i] ?? 0) + (data[i + 1] ?? 0) + (data[i + 2] ?? 0)) / 3;
  };
  const ink = (from: number, to: number) => {
    let count = 0;
    for (let y = 110; y < 700; y += 2) for (let x = from; x < to; x += 2) if (light(x, y) < 90) count += 1;
    return count;
  };
  return {
    size: [width, height],
    sky: light(20, 20),
    sea: light(540, 1150),
    ink: ink(110, 970),
    margin: ink(0, 100),
  };
}
