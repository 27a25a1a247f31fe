import { press } from '../../tests/e2e/harness/boundary.ts';
import { givePassphrase, setPassphrase } from '../../tests/e2e/harness/vault.ts';
import { byRole, words } from '../../tests/e2e/harness/words.ts';
import { POPUP_LOOKS } from '../album.ts';
import { AFFIRMATION, keepPopup } from './popups.ts';
import type { Walk } from './walk.ts';

/** A passphrase, the lock, and what is seen while it is on; then it is opened again. */
export async function locked({ chromium, options, album, site }: Walk): Promise<void> {
  await options.bringToFront();
  await setPassphrase(options);
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
  await options.waitForSelector('input[type=password]');
  await album.keep(options, 'locked');
  const tab = await chromium.page();
  await tab.goto(`${site.origin}/sam`).catch(() => undefined);
  await tab.waitForSelector('.pause h1');
  await album.keep(tab, 'pause-locked');
  await tab.close();
  await options.bringToFront();
  await givePassphrase(options);
  await options.waitForSelector('nav');
}
