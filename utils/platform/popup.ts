import { browser } from './browser';

/** Opens the toolbar's popup. Refuses (rejects) where there is no window for it, or the browser wants a press of the button. */
export function openPopup(): Promise<void> {
  return browser.action.openPopup();
}
