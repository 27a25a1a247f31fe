import { browser } from './browser';

/** Opens the options app, or comes back to it where it is open, and closes the popup that asked. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}

/** The version a person can name when they ask for help. */
export function version(): string {
  return browser.runtime.getManifest().version;
}

/** The browser's own question whether to remove us. It needs no permission; a no changes nothing. */
export function removeUs(): void {
  browser.management.uninstallSelf({ showConfirmDialog: true }).catch(() => undefined);
}
