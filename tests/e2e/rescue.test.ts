import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe } from './harness/axe.ts';
import { press, setBoundary } from './harness/boundary.ts';
import { type Chromium, launch } from './harness/chromium.ts';
import { saved } from './harness/copy.ts';
import { writeInJournal } from './harness/vault.ts';
import { byRole, words } from './harness/words.ts';

/** What the browser lost, and what a later Holdfast wrote, in a real browser: never an empty app. */
describe('when storage is not what it was', { timeout: 180_000 }, () => {
  const profile = mkdtempSync(join(tmpdir(), 'holdfast-rescue-'));
  const downloads = mkdtempSync(join(tmpdir(), 'holdfast-downloads-'));
  let chromium: Chromium;
  let options: Page;

  beforeAll(async () => {
    chromium = await launch({ profile });
    options = await setBoundary(chromium, { name: 'Not the old chat', sites: [] });
    await writeInJournal(options, 'The bread rose.');
    await chromium.close();
    const databases = join(profile, 'Default', 'IndexedDB');
    const ours = readdirSync(databases).filter((name) => name.startsWith('chrome-extension_'));
    expect(ours).not.toEqual([]);
    for (const name of ours) rmSync(join(databases, name), { recursive: true });
    chromium = await launch({ profile });
    options = await chromium.openOptions();
  }, 120_000);
  afterAll(async () => {
    if (chromium?.browser.connected) await chromium.close();
    for (const folder of [profile, downloads]) rmSync(folder, { recursive: true, force: true });
  });

  test('records the browser lost are said to be lost, in the place of an empty app', async () => {
    await options.waitForSelector(byRole('heading', words('rescue_title_records_lost')));
    expect(await options.$('nav')).toBeNull();
    expect(await axe(options)).toEqual([]);
  });

  test('the popup says so, and still has its affirmation and nothing to log', async () => {
    const popup = await chromium.popup();
    await popup.waitForSelector(byRole('button', words('popup_rescue')));
    expect(await popup.$(byRole('heading', words('popup_holding')))).toBeNull();
    expect(await axe(popup)).toEqual([]);
    await popup.close();
  });

  test('what is left is saved as it lies', async () => {
    await options.bringToFront();
    const path = await saved(options, downloads, () => press(options, words('rescue_save_button')));
    expect(basename(path)).toMatch(/^holdfast-rescue-\d{4}-\d\d-\d\d\.json$/);
    const file = JSON.parse(readFileSync(path, 'utf8'));
    expect(file).toMatchObject({ format: 'holdfast-rescue', version: 1, records: [], unread: [] });
    expect(Object.keys(file.items)).toEqual(expect.arrayContaining(['vault', 'boundaries', 'sentinel']));
    expect(JSON.stringify(file)).not.toContain('Not the old chat');
  });

  test('a later version’s data is told apart, and not a byte of it is changed', async () => {
    await options.evaluate(`(async () => {
      const before = await chrome.storage.local.get('vault');
      await chrome.storage.local.set({ vault: { ...before.vault, version: 99 } });
    })()`);
    await options.reload();
    await options.waitForSelector(byRole('heading', words('rescue_title_newer_version')));
    const before = await options.evaluate('chrome.storage.local.get(null).then(JSON.stringify)');
    await press(options, words('rescue_again_button'));
    await options.waitForSelector(`::-p-text(${words('rescue_again_same')})`);
    expect(await options.evaluate('chrome.storage.local.get(null).then(JSON.stringify)')).toBe(before);
    expect(await axe(options)).toEqual([]);
  });
});
