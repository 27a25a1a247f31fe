import { browser } from './browser';

/** Opens the toolbar's popup; false where there is no window for it, or the browser wants a press of the button. */
export function openPopup(): Promise<boolean> {
  return browser.action.openPopup().then(
    () => true,
    () => false,
  );
}
