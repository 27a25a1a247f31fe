import type { Page } from 'puppeteer-core';
import { fill, press } from './boundary.ts';
import { byRole, words } from './words.ts';

/** A passphrase that stands nowhere else. */
export const PASSPHRASE = 'vorpal lighthouse cinnamon trellis';

/** Everything is sealed anew before the code is shown: of 100,000 records that takes the better part of a minute. */
const SEALED_ANEW_MS = 180_000;

/** Leads to the settings, past the first run. */
export async function toSettings(options: Page): Promise<void> {
  await options.waitForSelector('h1');
  if (await options.$('.welcome')) {
    await press(options, words('welcome_skip'));
    await options.waitForSelector('nav');
  }
  await press(options, words('options_nav_settings'));
  await options.waitForSelector(byRole('heading', words('settings_title')));
}

/**
 * Sets a passphrase through the screens, types two groups of the recovery code back, and comes back to the settings.
 *
 * @returns the recovery code as it was shown
 */
export async function setPassphrase(options: Page, passphrase = PASSPHRASE): Promise<string> {
  await toSettings(options);
  await press(options, words('vault_set'));
  await press(options, words('vault_explain_next'));
  await fillHidden(options, passphrase, passphrase);
  await press(options, words('vault_choose_done'));
  await options.waitForSelector('.recovery-code', { timeout: SEALED_ANEW_MS });
  const groups = (await options.$$eval('.recovery-code li', (items) =>
    items.map(({ textContent }) => textContent),
  )) as string[];
  await press(options, words('vault_code_next'));
  await options.waitForSelector(byRole('heading', words('vault_back_title')));
  for (let i = 0; i < groups.length; i += 1) {
    const field = await options.$(byRole('textbox', words('vault_back_group', `${i + 1}`)));
    await field?.type(groups[i] ?? '');
  }
  await press(options, words('vault_back_check'));
  await press(options, words('vault_done_close'));
  await options.waitForSelector(byRole('heading', words('settings_title')));
  return groups.join('-');
}

/** Types into the hidden fields of a page, in their order: puppeteer knows no label of what is no plain text box. */
export async function fillHidden(page: Page, ...texts: readonly string[]): Promise<void> {
  await page.waitForSelector('input[type=password]');
  const fields = await page.$$('input[type=password]');
  for (const [i, text] of texts.entries()) {
    await fields[i]?.click({ count: 3 });
    await fields[i]?.type(text);
  }
}

/** Gives the passphrase on a page that shows the way in, and waits for nothing. */
export async function givePassphrase(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await fillHidden(page, passphrase);
  await press(page, words('vault_unlock'));
}

/** Writes into the journal and keeps it. */
export async function writeInJournal(options: Page, text: string): Promise<void> {
  await press(options, words('options_nav_journal'));
  await fill(options, words('journal_label'), text);
  await press(options, words('journal_save'));
  await options.waitForSelector(`::-p-text(${words('journal_saved')})`);
}
