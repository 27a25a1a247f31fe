import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { axe } from './harness/axe.ts';
import { press, pressAndClose } from './harness/boundary.ts';
import { type Chromium, launch } from './harness/chromium.ts';
import { hits } from './harness/hits.ts';
import { byRole, words } from './harness/words.ts';

/** A word nobody else types: found on the disk, it comes from what was written here. */
const WRITTEN = 'Quillomere';

const TOOLS = ['patterns', 'record', 'repair', 'commitments', 'talking'] as const;
/** Those made for two: the fork stands before them. */
const FOR_TWO: readonly string[] = ['repair', 'talking'];

/** From the popup to each tool in three steps, by keyboard; and words that stay on the page until they are to be kept. */
describe('seeing and talking', { timeout: 120_000 }, () => {
  let chromium: Chromium;
  let options: Page;

  beforeAll(async () => {
    chromium = await launch();
    options = await chromium.openOptions();
    await press(options, words('welcome_skip'));
    await options.waitForSelector('nav');
  });
  afterAll(async () => {
    if (chromium?.browser.connected) await chromium.close();
  });
  beforeEach(() => options.bringToFront());

  /** Tabs on, or back, until what has this name, or begins with it, has the focus. */
  async function tabTo(page: Page, name: string, way: 'on' | 'back' = 'on') {
    for (let i = 0; i < 80; i += 1) {
      if (way === 'back') await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      if (way === 'back') await page.keyboard.up('Shift');
      const at = await page.evaluate(() => {
        const active = document.activeElement as HTMLElement | null;
        const label = active?.id ? document.querySelector(`label[for="${active.id}"]`)?.textContent : null;
        const around = active?.closest('label')?.textContent;
        return label ?? active?.getAttribute('aria-label') ?? (active?.textContent || around)?.trim() ?? '';
      });
      if (at.startsWith(name)) return;
    }
    throw new Error(`no way to ${name} by Tab`);
  }

  async function enter(page: Page, name: string, way: 'on' | 'back' = 'on') {
    await tabTo(page, name, way);
    await page.keyboard.press('Enter');
  }

  /** The toolbar's popup, Holdfast, the toolkit, the tool. */
  async function walkTo(tool: (typeof TOOLS)[number]) {
    await options.bringToFront();
    await press(options, words('options_nav_today'));
    const popup = await chromium.popup();
    await tabTo(popup, words('popup_open'));
    await pressAndClose(popup, 'Enter');
    await options.bringToFront();
    await enter(options, words('options_nav_toolkit'), 'back');
    await options.waitForSelector(byRole('heading', words('toolkit_title')));
    await enter(options, words(`toolkit_${tool}`));
  }

  const focusIsOn = (title: string) =>
    options.waitForFunction((text) => document.activeElement?.textContent === text, {}, title);

  test.each(TOOLS)('"%s" is three steps from the popup, by keyboard', async (tool) => {
    await walkTo(tool);
    if (FOR_TWO.includes(tool)) {
      await focusIsOn(words('fork_title'));
      expect(await axe(options)).toEqual([]);
      await enter(options, words('fork_on'));
    }
    await focusIsOn(words(`toolkit_${tool}`));
    expect(await axe(options)).toEqual([]);
    expect(await options.evaluate('location.search + location.hash + document.title')).toBe('Holdfast');
  });

  test('Support opens from a line, in front of words half written, which are still there afterwards', async () => {
    await walkTo('repair');
    await focusIsOn(words('fork_title'));
    await enter(options, words('fork_on'));
    await focusIsOn(words('toolkit_repair'));
    await tabTo(options, words('repair_words'));
    await options.keyboard.type(`${WRITTEN}, half a thought`);
    await enter(options, words('support_door'));
    await options.waitForSelector('.country');
    await enter(options, words('support_back'), 'back');
    await focusIsOn(words('support_door'));
    expect(await options.$eval('main textarea', (at) => (at as HTMLTextAreaElement).value)).toBe(
      `${WRITTEN}, half a thought`,
    );
  });

  test('what is asked to be kept is kept, and what is not is gone with the page', async () => {
    await walkTo('patterns');
    await focusIsOn(words('toolkit_patterns'));
    await tabTo(options, words('seeing_pattern_fast'));
    await options.keyboard.press('Space');
    await tabTo(options, words('seeing_pattern_phone'));
    await options.keyboard.press('Space');
    await tabTo(options, words('seeing_words'));
    await options.keyboard.type(`${WRITTEN} in May`);
    await enter(options, words('seeing_keep'));
    await options.waitForSelector(`::-p-text(${words('seeing_kept')})`);
    await options.reload();
    await options.waitForSelector('nav');
    await walkTo('patterns');
    await focusIsOn(words('toolkit_patterns'));
    await options.waitForSelector('details.kept');
    expect(await options.$$eval('input:checked', (ticked) => ticked.length)).toBe(0);
    expect(await options.$eval('details.kept', (list) => list.textContent)).toContain(`${WRITTEN} in May`);
    expect(await options.$$eval('details.kept li', (kept) => kept.length)).toBe(1);
  });

  test('nothing of it is on the disk in plain', async () => {
    const { profile, browser, display } = chromium;
    await browser.close();
    expect(hits(profile, [WRITTEN])).toEqual([]);
    await display.close();
  });
});
