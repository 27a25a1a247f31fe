import type { Page } from 'puppeteer-core';
import type { LogEvent } from '../../utils/core/log';
import { webCrypto } from '../../utils/platform/crypto';
import { hpke } from '../../utils/platform/envelopes';
import { randomIds } from '../../utils/platform/ids';
import { keyWraps } from '../../utils/platform/key-wraps';
import { append } from '../../utils/services/events';
import type { RecordChange, Records, SealedRecord } from '../../utils/services/ports';
import { storedVaultOf, vaultWith } from '../../utils/services/vault';

const BATCH = 2000;
const TEN_YEARS_MS = 10 * 365.25 * 86_400_000;

/**
 * Fills a real log with events spread over ten years, sealed by our own code under the vault that is there, and
 * written in batches by one of our pages.
 */
export async function fill(page: Page, boundaryId: string, count: number): Promise<void> {
  const stored = await page.evaluate('chrome.storage.local.get("vault").then(({ vault }) => vault)');
  const keys = { keys: webCrypto, wraps: keyWraps, envelopes: hpke };
  const vault = await vaultWith(storedVaultOf(stored), null, keys);
  const now = Date.now();
  for (let start = 0; start < count; start += BATCH) {
    const records: SealedRecord[] = [];
    const catching: Records = {
      change: async ({ put = [] }: RecordChange) => void records.push(...put),
      swap: unused,
      read: unused,
      range: unused,
      after: unused,
      afterOf: unused,
      kindAfter: unused,
      count: unused,
      clear: unused,
    };
    for (let i = start; i < Math.min(start + BATCH, count); i += 1) {
      const at = Math.round(now - TEN_YEARS_MS + (TEN_YEARS_MS * (i + 1)) / (count + 1));
      const event: LogEvent = { id: randomIds.newId(), at, kind: 'held', boundaryId, by: 'turned-back' };
      await append(event, vault, catching);
    }
    const plain = records.map(({ key, sealed }) => [key.kind, key.at, key.id, sealed.toBase64()] as const);
    await page.evaluate(write, plain);
  }
}

function unused(): never {
  throw new Error('only writing here');
}

/** Runs in the page. */
function write(rows: readonly (readonly [string, number, string, string])[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('holdfast');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const transaction = open.result.transaction('records', 'readwrite');
      for (const [kind, at, id, sealed] of rows) {
        const value = { schema: 1, revision: 1, sealed: Uint8Array.fromBase64(sealed) };
        transaction.objectStore('records').put(value, [kind, at, id]);
      }
      transaction.oncomplete = () => {
        open.result.close();
        resolve();
      };
      transaction.onerror = () => reject(transaction.error);
    };
  });
}
