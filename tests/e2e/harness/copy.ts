import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { press } from './boundary.ts';
import type { Thing } from './frozen.ts';
import { PASSPHRASE, toSettings } from './vault.ts';
import { byRole, words } from './words.ts';

/** Makes a copy through the settings, under {@link PASSPHRASE}. @returns its path, once the browser has saved it */
export async function copyMade(options: Page, downloads: string): Promise<string> {
  return saved(options, downloads, async () => {
    await toSettings(options);
    await press(options, words('backup_keep_begin'));
    const keeping = await card(options, 'backup_keep_title');
    for (const field of (await keeping?.$$('input[type=password]')) ?? []) await field.type(PASSPHRASE);
    await press(options, words('vault_choose_done'));
  });
}

/** Saves everything that opens through the settings, as JSON that anybody can read. @returns the things in it */
export async function exported(options: Page): Promise<readonly Thing[]> {
  const downloads = mkdtempSync(join(tmpdir(), 'holdfast-exported-'));
  await toSettings(options);
  await press(options, words('backup_plain_begin'));
  await options.locator(byRole('radio', words('backup_plain_json'))).click();
  const path = await saved(options, downloads, () => press(options, words('backup_plain_save')));
  const { things } = JSON.parse(readFileSync(path, 'utf8'));
  rmSync(downloads, { recursive: true });
  return things;
}

/** Does what has a page save a file into an empty directory. @returns its path, once the browser has saved it */
export async function saved(page: Page, downloads: string, save: () => Promise<void>): Promise<string> {
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: downloads,
    eventsEnabled: true,
  });
  const done = new Promise<void>((resolve) => {
    session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve());
  });
  await save();
  await done;
  await session.detach();
  const [name = ''] = readdirSync(downloads);
  return join(downloads, name);
}

/** Chooses a file as a copy, gives its passphrase, and looks into it; waits for what it found, or why not. */
export async function lookIntoCopy(options: Page, path: string, passphrase: string): Promise<void> {
  const bringing = await card(options, 'backup_bring_title');
  const input = await bringing?.$('input[type=file]');
  if (!input || !('uploadFile' in input)) throw new Error('no field for a file');
  await input.uploadFile(path);
  const field = await bringing?.$('input[type=password]');
  await field?.click({ count: 3 });
  await field?.type(passphrase);
  await press(options, words('backup_bring_look'));
}

/** The card of a title, so that its fields are not taken for another's. */
function card(page: Page, title: string) {
  return page.waitForSelector(`::-p-xpath(//section[.//h2[normalize-space()="${words(title)}"]])`);
}
