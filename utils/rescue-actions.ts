import type { assembled } from './assembly';
import { backupActions } from './backup-actions';
import { browser } from './platform/browser';
import { DATABASE } from './platform/idb';
import { rawRecords } from './platform/idb-whole';
import { itemsWhole } from './platform/items';
import { saveFile } from './platform/save-file';
import { endMending, letGo, mendingRecords } from './services/mending';
import { done, replied } from './services/reply';
import { type RescueFacts, rescueFile, rescueName } from './services/rescue-file';

/** What may be done where what is kept cannot be read, or is not what it was. All of it happens in the page that asks. */
export function rescueActions(ports: ReturnType<typeof assembled>) {
  const { items, clock } = ports;
  const mending = backupActions({ ...ports, records: mendingRecords(ports.bareRecords, items) });
  return {
    saveBytes: () =>
      replied(async () => {
        const name = rescueName(ports);
        let facts: RescueFacts = { records: 0, unread: [] };
        const whole = {
          clock,
          items: () => itemsWhole(browser.storage.local),
          rawRecords: () => rawRecords(DATABASE, indexedDB),
        };
        const told = (now: RescueFacts) => {
          facts = now;
        };
        await saveFile(name, rescueFile(whole, told), 'application/json');
        return { name, records: facts.records, isWhole: facts.unread.length === 0 };
      }),
    async openCopy(...asked: Parameters<typeof mending.openCopy>) {
      const opened = await mending.openCopy(...asked);
      if (!opened.ok) return opened;
      const { bringIn } = opened.value;
      const value = {
        ...opened.value,
        async bringIn(progress: Parameters<typeof bringIn>[0]) {
          const brought = await bringIn(progress);
          // Where it cannot be written down that it has come in, it is done again, and comes to the same.
          return brought.ok ? done(() => endMending(ports)) : brought;
        },
      };
      return { ok: true, value } as const;
    },
    letGo: () => done(() => letGo(items)),
  };
}
