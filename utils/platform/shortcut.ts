import { browser } from './browser';

/** The name of the command in the manifest. */
const HELD = 'held';
const DOT_MS = 3000;
/** The grey of a thing that says nothing of itself. */
const DOT_COLOUR = '#6b7280';

/**
 * Calls `held` when the key is pressed that notes a hold. What it answers true to is shown by a dot on the toolbar's
 * button, which goes by itself: no word, no sound, nothing for anybody else to read.
 */
export function onHeldKey(held: () => Promise<boolean>): void {
  // A worker that was stopped before the dot was gone left it there.
  void clearDot();
  browser.commands.onCommand.addListener((name) => {
    if (name !== HELD) return;
    held().then(
      (isLogged) => (isLogged ? showDot() : undefined),
      () => undefined,
    );
  });
}

/** Opens the popup; false where the browser asks for more than a key to do that. */
export function openPopup(): Promise<boolean> {
  return browser.action.openPopup().then(
    () => true,
    () => false,
  );
}

async function showDot(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: DOT_COLOUR });
  await browser.action.setBadgeText({ text: '•' });
  setTimeout(() => void clearDot(), DOT_MS);
}

function clearDot(): Promise<void> {
  return browser.action.setBadgeText({ text: '' });
}
