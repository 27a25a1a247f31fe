import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ageCommand } from '../platform/age-command.ts';
import { axe } from './harness/axe.ts';
import { fill, press, setBoundary } from './harness/boundary.ts';
import { type Chromium, launch } from './harness/chromium.ts';
import { copyMade, lookIntoCopy } from './harness/copy.ts';
import { PASSPHRASE, setPassphrase, toSettings, writeInJournal } from './harness/vault.ts';
import { byRole, words } from './harness/words.ts';

const NAME = 'Not the old chat';
const WRITTEN = 'The bread rose.';
const LATER = 'For my evenings.';
const SINCE = 'For my sleep.';

/** A copy made on one browser, opened by the `age` command, and brought into another. */
describe('a copy', { timeout: 180_000 }, () => {
  const downloads = mkdtempSync(join(tmpdir(), 'holdfast-downloads-'));
  let from: Chromium;
  let into: Chromium;
  let file: string;
  let options: Page;

  beforeAll(async () => {
    from = await launch();
    options = await setBoundary(from, { name: NAME, sites: [] });
    await writeInJournal(options, WRITTEN);
    await setPassphrase(options);
    into = await launch();
  }, 60_000);
  afterAll(async () => {
    await from?.close();
    await into?.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  test('is made under a passphrase of its own, and saved among the downloads', async () => {
    file = await copyMade(options, downloads);
    const name = basename(file);
    expect(name).toMatch(/^holdfast-\d{4}-\d\d-\d\d\.age$/);
    expect(await axe(options)).toEqual([]);
  });

  test('is opened by the age command, and holds what was written', async () => {
    const sealed = readFileSync(file);
    expect(sealed.includes(WRITTEN)).toBe(false);
    const plain = new TextDecoder().decode(await ageCommand(['-d'], [PASSPHRASE], sealed));
    const lines = plain
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines[0]).toMatchObject({ format: 'holdfast-backup', version: 1 });
    expect(lines.at(-1)).toMatchObject({ end: true, count: lines.length - 2 });
    expect(plain).toContain(WRITTEN);
    expect(plain).toContain(NAME);
  });

  test('is told apart from what is none, and a wrong passphrase brings nothing in', async () => {
    const there = await into.openOptions();
    await toSettings(there);
    await lookIntoCopy(there, join(import.meta.dirname, 'backup.test.ts'), PASSPHRASE);
    await there.waitForSelector(`::-p-text(${words('backup_problem_foreign')})`);
    await lookIntoCopy(there, file, 'another one altogether');
    await there.waitForSelector(`::-p-text(${words('backup_problem_wrong_passphrase')})`, {
      timeout: 30_000,
    });
    expect(await there.evaluate('chrome.storage.local.get("boundaries")')).toEqual({});
  });

  test('shows what would come in before it does, and then everything is there', async () => {
    const there = await into.openOptions();
    await lookIntoCopy(there, file, PASSPHRASE);
    await there.waitForSelector(byRole('button', words('backup_found_bring')), { timeout: 30_000 });
    expect(await there.evaluate('chrome.storage.local.get("boundaries")')).toEqual({});
    expect(await axe(there)).toEqual([]);
    await press(there, words('backup_found_bring'));
    await there.waitForSelector(`::-p-text(${words('backup_bring_done')})`, { timeout: 30_000 });
    await press(there, words('options_nav_journal'));
    await there.waitForSelector(`::-p-text(${WRITTEN})`);
    await press(there, words('options_nav_boundaries'));
    await there.waitForSelector(`::-p-text(${NAME})`);
  });

  test('changed on both sides, a boundary has two versions to choose from, and then one', async () => {
    const there = await into.openOptions();
    await sayWhy(there, LATER);
    await sayWhy(await from.openOptions(), SINCE);
    const second = await copyMade(await from.openOptions(), mkdtempSync(join(downloads, 'second-')));
    await there.bringToFront();
    await toSettings(there);
    await lookIntoCopy(there, second, PASSPHRASE);
    await there.waitForSelector(byRole('button', words('backup_found_bring')), { timeout: 30_000 });
    await press(there, words('backup_found_bring'));
    await there.waitForSelector(`::-p-text(${words('backup_bring_done')})`, { timeout: 30_000 });

    await press(there, words('options_nav_boundaries'));
    await press(there, words('diverged_look_named', NAME));
    const row = await there.waitForSelector('table.pair tbody tr');
    // What was changed later is in force.
    expect(await row?.$$eval('td', (cells) => cells.map(({ textContent }) => textContent))).toEqual([
      SINCE,
      LATER,
    ]);
    expect(await axe(there)).toEqual([]);
    await press(there, words('diverged_take'));
    await there.waitForSelector(`::-p-text(${words('diverged_taken')})`);
    await there.reload();
    await press(there, words('options_nav_boundaries'));
    await there.waitForSelector(`::-p-text(${LATER})`);
    const shown = await there.$eval('main', ({ textContent }) => textContent);
    expect(shown).not.toContain(SINCE);
    expect(shown).not.toContain(words('diverged_here'));
  });
});

async function sayWhy(options: Page, why: string): Promise<void> {
  await options.bringToFront();
  await press(options, words('options_nav_boundaries'));
  await press(options, words('boundary_change_named', NAME));
  const folds = await options
    .waitForSelector('details > summary')
    .then(() => options.$$('details > summary'));
  for (const fold of folds) await fold.click();
  await fill(options, words('boundary_why'), why);
  await press(options, words('boundary_save_change'));
  await options.waitForSelector(byRole('heading', words('boundaries_title')));
}
