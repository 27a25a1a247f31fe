import { browser } from './browser';

/** Opens the options app, or comes back to it where it is open. */
export function toOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/** {@link toOptions}, and closes the popup that asked. */
export async function openOptions(): Promise<void> {
  await toOptions();
  window.close();
}

/**
 * Opens the writing beside the page, and closes the popup that asked. Must be the first thing a click does: after an
 * await the gesture is gone. Does nothing where the browser has no such place.
 */
export async function openBeside(windowId: number | null): Promise<void> {
  // Chromium's; the polyfill's types are older than it.
  if ('sidePanel' in browser && windowId !== null) await (browser.sidePanel as SidePanel).open({ windowId });
  else await browser.sidebarAction?.open();
  window.close();
}

interface SidePanel {
  open(at: { readonly windowId: number }): Promise<void>;
}

/** The version a person can name when they ask for help. */
export function version(): string {
  return browser.runtime.getManifest().version;
}

/** The browser's own question whether to remove us. It needs no permission; a no changes nothing. */
export function removeUs(): void {
  browser.management.uninstallSelf({ showConfirmDialog: true }).catch(() => undefined);
}
