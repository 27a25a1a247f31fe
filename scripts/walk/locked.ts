import type { Page } from 'puppeteer-core';
import { press } from '../../tests/e2e/harness/boundary.ts';
import { fillHidden, givePassphrase, PASSPHRASE, toSettings } from '../../tests/e2e/harness/vault.ts';
import { byRole, words } from '../../tests/e2e/harness/words.ts';
import { POPUP_LOOKS, TWO_LOOKS } from '../album.ts';
import { AFFIRMATION, keepPopup } from './popups.ts';
import { keepPrint } from './prints.ts';
import type { Walk } from './walk.ts';

/** A passphrase, the lock, and what is seen while it is on; then it is opened again. */
export async function locked(walk: Walk): Promise<void> {
  const { chromium, options, album, site } = walk;
  await setPassphrase(walk);
  await album.keep(options, 'settings-with-passphrase');
  await keepPopup(chromium, album, 'open', AFFIRMATION);
  const popup = await chromium.popup();
  await popup.locator(byRole('button', words('vault_lock'))).click();
  await popup.waitForSelector(byRole('button', words('everyday_held')));
  await album.keep(popup, 'popup-locked', POPUP_LOOKS);
  await press(popup, words('everyday_open'));
  await popup.waitForSelector('input[type=password]');
  await album.keep(popup, 'popup-opening', POPUP_LOOKS);
  await popup.close();
  await options.bringToFront();
  await options.waitForSelector('input[type=password]');
  await album.keep(options, 'locked');
  await press(options, words('practices_locked'));
  await options.waitForSelector('main h1');
  await album.keep(options, 'locked-calm', TWO_LOOKS);
  await options.reload();
  await givePassphrase(options, 'not this one');
  await options.waitForSelector('.unlock .problem');
  await album.keep(options, 'locked-wrong', TWO_LOOKS);
  await press(options, words('vault_by_code'));
  await album.keep(options, 'locked-by-code', TWO_LOOKS);
  await press(options, words('vault_by_passphrase'));
  const tab = await chromium.page();
  await tab.goto(`${site.origin}/sam`).catch(() => undefined);
  await tab.waitForSelector('.pause h1');
  await album.keep(tab, 'pause-locked');
  await tab.close();
  await options.bringToFront();
  await givePassphrase(options);
  await options.waitForSelector('nav');
}

/** Sets one, and keeps each step of it, and the code as it is printed. */
async function setPassphrase({ options, album, folder }: Walk): Promise<void> {
  await toSettings(options);
  await press(options, words('vault_set'));
  await album.keep(options, 'vault-1-explained', TWO_LOOKS);
  await press(options, words('vault_explain_next'));
  await press(options, words('vault_propose'));
  await options.waitForSelector('.proposal');
  await album.keep(options, 'vault-2-proposed', TWO_LOOKS);
  await press(options, words('ui_named', words('vault_hide'), words('vault_passphrase')));
  await fillHidden(options, PASSPHRASE, PASSPHRASE);
  await press(options, words('vault_choose_done'));
  await options.waitForSelector('.recovery-code', { timeout: 180_000 });
  await album.keep(options, 'vault-3-code', TWO_LOOKS);
  await keepPrint(options, folder, 'code');
  const groups = await options.$$eval('.recovery-code li', (all) =>
    all.map(({ textContent }) => textContent),
  );
  await press(options, words('vault_code_next'));
  await album.keep(options, 'vault-4-back', TWO_LOOKS);
  for (const [i, group] of groups.entries()) await typeGroup(options, i + 1, group ?? '');
  await press(options, words('vault_back_check'));
  await options.waitForSelector(byRole('button', words('vault_done_close')));
  await album.keep(options, 'vault-5-done', TWO_LOOKS);
  await press(options, words('vault_done_close'));
  await options.waitForSelector(byRole('heading', words('settings_title')));
}

/** Types a group of the code back, where it is one of those that are asked for. */
async function typeGroup(options: Page, number: number, group: string): Promise<void> {
  const field = await options.$(byRole('textbox', words('vault_back_group', `${number}`)));
  await field?.type(group);
}
