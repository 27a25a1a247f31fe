import type { Page } from 'puppeteer-core';
import { blankCheckIn } from '../../utils/core/check-in';
import { ENTRY } from '../../utils/core/entry';
import { begun } from '../../utils/core/kept';
import { LEDGER, ledgerMonth } from '../../utils/core/ledger';
import type { LogEvent } from '../../utils/core/log';
import { webCrypto } from '../../utils/platform/crypto';
import { hpke } from '../../utils/platform/envelopes';
import { randomIds } from '../../utils/platform/ids';
import { keyWraps } from '../../utils/platform/key-wraps';
import { append } from '../../utils/services/events';
import type { RecordChange, Records, SealedRecord } from '../../utils/services/ports';
import { storedVaultOf, vaultWith } from '../../utils/services/vault';

const BATCH = 2000;
const DAY_MS = 86_400_000;
/** Entries of the last months, the same in a short journal and a long one. */
const RECENT = 8;
const RECENT_APART_MS = 15 * DAY_MS;
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
    await lay(page, records);
  }
}

/**
 * Fills a real journal with entries, one of two an evening, spread over the years before the last four months; in
 * those there are as few as there are everywhere, so that pages of equal length are compared.
 */
export async function fillJournal(page: Page, count: number): Promise<void> {
  const stored = await page.evaluate('chrome.storage.local.get("vault").then(({ vault }) => vault)');
  const keys = { keys: webCrypto, wraps: keyWraps, envelopes: hpke };
  const vault = await vaultWith(storedVaultOf(stored), null, keys);
  if (vault.state === 'locked') throw new Error('locked');
  const now = Date.now();
  const ledgers = new Map<number, Record<string, number>>();
  const times = [
    ...Array.from({ length: RECENT }, (_, i) => now - (i + 1) * RECENT_APART_MS),
    ...Array.from({ length: Math.max(0, count - RECENT) }, (_, i) =>
      Math.round(now - 130 * DAY_MS - (TEN_YEARS_MS * (i + 1)) / count),
    ),
  ];
  for (let start = 0; start < times.length; start += BATCH) {
    const rows: [string, number, string, string, number][] = [];
    for (const at of times.slice(start, start + BATCH)) {
      const id = randomIds.newId();
      const date = new Date(at).toISOString().slice(0, 10);
      const value =
        at % 2 === 0
          ? { ...blankCheckIn(date), nourishing: 'Soup, and a walk', feeling: 3 as const }
          : { form: 'writing' as const, date, text: 'A line about the day, and one more.', tags: [] };
      const { versions } = begun(ENTRY.name, id, value, vault.id, at);
      const sealed = await vault.seal({ kind: ENTRY.name, id, revision: 1 }, { versions });
      rows.push([ENTRY.name, at, id, sealed.toBase64(), 1]);
      const month = ledgerMonth(at);
      const ledger = ledgers.get(month) ?? {};
      ledger[id] = 1;
      ledgers.set(month, ledger);
    }
    await page.evaluate(write, rows);
  }
  for (const [month, ledger] of ledgers) {
    const sealed = await vault.seal({ kind: LEDGER, id: ENTRY.name, revision: 1 }, ledger);
    await page.evaluate(write, [[LEDGER, month, ENTRY.name, sealed.toBase64(), 1] as const]);
  }
}

/** Lays sealed records into the real database, from one of our pages. */
export async function lay(page: Page, records: readonly SealedRecord[]): Promise<void> {
  await page.evaluate(
    write,
    records.map(
      ({ key, revision, sealed }) => [key.kind, key.at, key.id, sealed.toBase64(), revision] as const,
    ),
  );
}

function unused(): never {
  throw new Error('only writing here');
}

/** Runs in the page. */
function write(rows: readonly (readonly [string, number, string, string, number])[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('holdfast');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const transaction = open.result.transaction('records', 'readwrite');
      for (const [kind, at, id, sealed, revision] of rows) {
        const value = { schema: 1, revision, sealed: Uint8Array.fromBase64(sealed) };
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
