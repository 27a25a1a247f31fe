import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe } from './harness/axe.ts';
import { clickAndClose, fill, press } from './harness/boundary.ts';
import { type Chromium, launch } from './harness/chromium.ts';
import { hits } from './harness/hits.ts';
import { words } from './harness/words.ts';

const WRITTEN = 'Wendelquist rain on the roof.';

/** The side panel, opened from the toolbar's popup as a person does. */
describe('beside the page', { timeout: 120_000 }, () => {
  const profile = mkdtempSync(join(tmpdir(), 'holdfast-beside-'));
  let chromium: Chromium;
  let panel: Page;

  beforeAll(async () => {
    chromium = await launch({ profile });
    const options = await chromium.openOptions();
    await press(options, words('welcome_skip'));
    await options.waitForSelector('nav');
  });
  afterAll(async () => {
    if (chromium?.browser.connected) await chromium.close();
    rmSync(profile, { recursive: true, force: true });
  });

  test('one can write, and it is kept', async () => {
    const popup = await chromium.popup();
    const opened = chromium.browser.waitForTarget((target) => target.url().endsWith('/sidepanel.html'));
    await clickAndClose(popup, words('popup_beside'));
    panel = await (await opened).asPage();
    await fill(panel, words('journal_label'), WRITTEN);
    await press(panel, words('journal_save'));
    await panel.waitForSelector(`::-p-text(${words('journal_saved')})`);
    expect(await axe(panel)).toEqual([]);
    const options = await chromium.openOptions();
    await press(options, words('options_nav_journal'));
    await options.waitForSelector(`::-p-text(${WRITTEN})`);
  });

  test('leaves no trace in the browser’s history, as a tab would', async () => {
    await chromium.close();
    expect(hits(profile, ['options.html']).some((name) => name.endsWith('History'))).toBe(true);
    expect(hits(profile, ['sidepanel.html']).filter((name) => /History|Sessions/.test(name))).toEqual([]);
    expect(hits(profile, ['Wendelquist'])).toEqual([]);
  });
});
