import type { Page } from 'puppeteer-core';
import { webCrypto } from '../../../utils/platform/crypto';
import { hpke } from '../../../utils/platform/envelopes';
import { keyWraps } from '../../../utils/platform/key-wraps';
import { opened } from '../../../utils/services/events';
import type { SealedRecord } from '../../../utils/services/ports';
import { storedVaultOf, vaultWith } from '../../../utils/services/vault';

/** How many events a browser keeps that can be read, and how many that cannot, by our own code; the vault is open. */
export async function eventsIn(page: Page): Promise<{ events: number; unreadable: number }> {
  const [stored, key, rows] = (await page.evaluate(READ_ALL)) as [
    unknown,
    string | null,
    [number, string, string][],
  ];
  const keys = { keys: webCrypto, wraps: keyWraps, envelopes: hpke };
  const vault = await vaultWith(storedVaultOf(stored), key ? Uint8Array.fromBase64(key) : null, keys);
  const records = rows.map(
    ([at, id, sealed]): SealedRecord => ({
      key: { kind: 'event', at, id },
      schema: 1,
      revision: 1,
      sealed: Uint8Array.fromBase64(sealed),
    }),
  );
  const read = await opened(records, vault);
  return { events: read.events.length, unreadable: read.unreadable };
}

const READ_ALL = `new Promise((resolve) => {
  const open = indexedDB.open('holdfast');
  open.onsuccess = () => {
    const store = open.result.transaction('records').objectStore('records');
    const range = IDBKeyRange.bound(['event'], ['event', []]);
    const keys = store.getAllKeys(range);
    const values = store.getAll(range);
    values.onsuccess = async () => {
      const rows = keys.result.map(([, at, id], i) => [at, id, values.result[i].sealed.toBase64()]);
      const { opened } = await chrome.storage.session.get('opened');
      resolve([(await chrome.storage.local.get('vault')).vault, opened?.key ?? null, rows]);
    };
  };
})`;
