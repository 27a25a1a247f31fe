import { HUSH } from '../protocol';
import type { CardTabs } from '../services/ports';
import { browser } from './browser';

const PREFIX = 'card-';

/** Each tab under a name of its own, so that two visits at once lose neither; gone with the browser. */
export const cardTabs: CardTabs = {
  note: (tabId) => browser.storage.session.set({ [PREFIX + tabId]: true }),
  async noted() {
    const names = Object.keys(await browser.storage.session.get(null));
    return names.filter((name) => name.startsWith(PREFIX)).map((name) => Number(name.slice(PREFIX.length)));
  },
  forget: (tabIds) => browser.storage.session.remove(tabIds.map((tabId) => PREFIX + tabId)),
  hush: (tabId) =>
    browser.tabs.sendMessage(tabId, { name: HUSH }).then(
      () => true,
      () => false,
    ),
};
