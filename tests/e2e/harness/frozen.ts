import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Chromium, launch } from './chromium.ts';
import { ROOT } from './words.ts';

/** What Holdfast keeps, as it lies: `storage.local` by name, and the records in the order of their keys. */
export interface Kept {
  readonly items: Readonly<Record<string, unknown>>;
  readonly records: readonly {
    readonly key: readonly unknown[];
    /** Its bytes are in base64. */
    readonly value: { readonly sealed: string };
  }[];
}

/** A thing as the plain export (JSON) says it. */
export interface Thing {
  readonly kind: string;
  readonly id: string;
  readonly at: string;
  readonly value: unknown;
}

/** All that one Holdfast kept, for ever: what people have on their disks. */
export interface Frozen extends Kept {
  /** Which Holdfast wrote it, and when. */
  readonly by: string;
  /** What opens the vault; null: it had none. */
  readonly passphrase: string | null;
  /** What was in it. */
  readonly things: readonly Thing[];
}

/** Where the frozen ones are. */
export const FROZEN = join(ROOT, 'tests', 'frozen');

/** The frozen ones by name: a version, `0.0` before the first, and whether it had a passphrase. Oldest first. */
export function frozenOnes(): readonly (readonly [name: string, frozen: Frozen])[] {
  return readdirSync(FROZEN)
    .filter((name) => name.endsWith('.json'))
    .sort(new Intl.Collator('en', { numeric: true }).compare)
    .map((name) => [name.replace(/\.json$/, ''), JSON.parse(readFileSync(join(FROZEN, name), 'utf8'))]);
}

/** Copies that were saved then, by the same name; their passphrase is that of the tests. */
export function frozenCopies(): readonly (readonly [name: string, path: string])[] {
  return readdirSync(FROZEN)
    .filter((name) => name.endsWith('.age'))
    .map((name) => [name.replace(/\.age$/, ''), join(FROZEN, name)]);
}

/** All that is kept, read by one of our pages. */
export async function keptIn(page: Page): Promise<Kept> {
  return JSON.parse((await page.evaluate(READ)) as string);
}

/**
 * Puts what a Holdfast kept in the place of all that is kept, and starts the browser anew, as it is when an update has
 * come. The profile has to be one that is kept.
 *
 * @returns the browser that was started
 */
export async function thaw(chromium: Chromium, { items, records }: Kept): Promise<Chromium> {
  const page = await chromium.openOptions();
  await page.evaluate(`(${write})(${JSON.stringify({ items, records })})`);
  await chromium.close();
  return launch({ profile: chromium.profile });
}

const READ = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('holdfast', 1);
  opening.onerror = () => reject(opening.error);
  opening.onupgradeneeded = () => opening.result.createObjectStore('records');
  opening.onsuccess = () => {
    const store = opening.result.transaction('records').objectStore('records');
    const keys = store.getAllKeys();
    const values = store.getAll();
    values.onsuccess = async () => {
      opening.result.close();
      const records = keys.result.map((key, i) => {
        const { sealed, ...value } = values.result[i];
        return { key, value: { ...value, sealed: sealed.toBase64() } };
      });
      resolve(JSON.stringify({ items: await chrome.storage.local.get(null), records }));
    };
  };
})`;

/** Runs in the page. What is there before is taken away first, so that nobody reads the one with the other. */
async function write({ items, records }: Kept): Promise<void> {
  // Types of the browser's own names are not those of this program.
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { local: { clear(): Promise<void>; set(items: object): Promise<void> } } };
  };
  await chrome.storage.local.clear();
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('holdfast', 1);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => opening.result.createObjectStore('records');
    opening.onsuccess = () => {
      const change = opening.result.transaction('records', 'readwrite');
      const store = change.objectStore('records');
      store.clear();
      for (const { key, value } of records) {
        const { sealed } = value;
        store.put({ ...value, sealed: Uint8Array.fromBase64(sealed) }, key as IDBValidKey);
      }
      change.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
  await chrome.storage.local.set({ ...items });
}
