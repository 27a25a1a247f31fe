import { browser } from './browser';

/** The page one leaves to: some text that anybody might read. */
export const PLAIN = '/plain.html';

/** The same for a tab that is to close once it has arrived there. */
export const CLOSING = `${PLAIN}?close`;

/**
 * Closes the tab (or the place beside a page) of a plain page that was asked to ({@link CLOSING}); its address is an
 * ordinary one by then, so that who reopens it from the browser's list of closed tabs has the text before them. The last
 * tab of a window stays: the window would go with it.
 */
export async function closeIfAsked(): Promise<void> {
  if (location.search !== new URL(CLOSING, location.href).search) return;
  history.replaceState(null, '', PLAIN);
  // One after the other: two that are the last ones of a window would each take the other for reason to go.
  await navigator.locks.request('closing', async () => {
    const tab = await browser.tabs.getCurrent();
    // Beside a page it is in no tab, and its place closes like a window.
    if (tab?.id === undefined || tab.windowId === undefined) return window.close();
    const tabs = await browser.tabs.query({ windowId: tab.windowId });
    if (tabs.length > 1) await browser.tabs.remove(tab.id);
  });
}
