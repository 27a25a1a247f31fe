import type { Tabs } from '../services/ports';
import { browser } from './browser';

/** The pause page's address: a number that means nothing to anyone else, and nothing a person wrote. */
export function pausePath(ref: number): string {
  return `/pause.html?r=${ref}`;
}

/** Tabs, by number. */
export const tabsByNumber: Tabs = {
  async pause(tabId, ref) {
    await browser.tabs.update(tabId, { url: pausePath(ref) });
  },
};

/** Where the toolbar button was pressed. */
export interface Here {
  /** The page's address when it is a web page: known through `activeTab`, for this press only. */
  readonly address: string | null;
  /** The number of the window; null where there is none. */
  readonly windowId: number | null;
}

/** Where the popup stands. */
export async function hereNow(): Promise<Here> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return {
    address: tab?.url && /^https?:/.test(tab.url) ? tab.url : null,
    windowId: tab?.windowId ?? null,
  };
}

/** The number of the tab this page is in; null in the popup. */
export async function ownTabId(): Promise<number | null> {
  const tab = await browser.tabs.getCurrent();
  return tab?.id ?? null;
}

/** Closes the tab this page is in; where it is the window's only one, the browser shows a new one in its place. */
export async function closeOwnTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined || tab.windowId === undefined) return;
  const tabs = await browser.tabs.query({ windowId: tab.windowId });
  if (tabs.length === 1) await browser.tabs.create({});
  await browser.tabs.remove(tab.id);
}
