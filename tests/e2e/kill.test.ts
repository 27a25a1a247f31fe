import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { webCrypto } from '../../utils/platform/crypto';
import { hpke } from '../../utils/platform/envelopes';
import { keyWraps } from '../../utils/platform/key-wraps';
import { opened } from '../../utils/services/events';
import type { SealedRecord } from '../../utils/services/ports';
import { storedVaultOf, vaultWith } from '../../utils/services/vault';
import { press, setBoundary } from './harness/boundary.ts';
import { launch } from './harness/chromium.ts';
import { words } from './harness/words.ts';
import { openDisplay } from './harness/xvfb.ts';

const KILLS = process.env.SOAK ? 100 : 4;
const NAME = 'No calls during work';
/** The longest that somebody logs holds before the browser is killed. */
const LONGEST_MS = 2500;

describe('a browser killed while holds are logged', { timeout: 1_500_000 }, () => {
  const profile = mkdtempSync(join(tmpdir(), 'holdfast-kill-'));
  afterAll(() => rmSync(profile, { recursive: true, force: true }));

  test(`keeps every hold that the screen called saved, ${KILLS} times over`, async () => {
    const display = await openDisplay();
    const first = await launch({ profile, display });
    await setBoundary(first, { name: NAME, sites: [] });
    await first.close();

    let pressed = 0;
    let said = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const chromium = await launch({ profile, display });
      const page = await toList(await chromium.openOptions());
      const kept = await count(page);
      expect(kept, `after kill ${kill}`).toBeGreaterThanOrEqual(said);
      expect(kept, `after kill ${kill}`).toBeLessThanOrEqual(pressed);
      said = kept;
      pressed = kept;

      const killed = Promise.withResolvers<void>();
      const dying = setTimeout(() => {
        chromium.browser.process()?.kill('SIGKILL');
        killed.resolve();
      }, Math.random() * LONGEST_MS);
      // What fails from now on fails because the browser is gone, as it is meant to.
      const gone = chromium.browser.process();
      const exited = new Promise((resolve) => gone?.once('exit', resolve));
      try {
        for (;;) {
          pressed += 1;
          await page.evaluate(PRESS, words('popup_hold_named', NAME));
          await page.waitForFunction(COUNT_IS, { polling: 'mutation' }, pressed);
          said = pressed;
        }
      } catch {
        await killed.promise;
      }
      clearTimeout(dying);
      await exited;
    }

    const last = await launch({ profile, display });
    const page = await toList(await last.openOptions());
    expect(await count(page)).toBeGreaterThanOrEqual(said);
    const { events, unreadable } = await allEvents(page);
    expect(unreadable).toBe(0);
    expect(events).toBeGreaterThanOrEqual(said);
    console.log(`${KILLS} kills: ${said} holds called saved, ${events} there, ${unreadable} unreadable`);
    await last.close();
    await display.close();
  });
});

const PRESS = (name: string) => document.querySelector<HTMLElement>(`button[aria-label="${name}"]`)?.click();
const COUNT_IS = (wanted: number) =>
  Number(
    /held (?:(once)|([\d,]+) times)/
      .exec(document.body.innerText)
      ?.slice(1)
      .map((n) => (n === 'once' ? '1' : n))
      .find(Boolean)
      ?.replace(',', '') ?? 0,
  ) >= wanted;

async function toList(page: Page): Promise<Page> {
  await page.waitForSelector('nav');
  await press(page, words('options_nav_boundaries'));
  await page.waitForSelector('.boundary');
  return page;
}

/** How many holds the screen tells. */
async function count(page: Page): Promise<number> {
  const text = (await page.evaluate('document.body.innerText')) as string;
  const match = /held (?:(once)|([\d,]+) times)/.exec(text);
  return match?.[1] ? 1 : Number(match?.[2]?.replaceAll(',', '') ?? 0);
}

async function allEvents(page: Page) {
  const [stored, rows] = (await page.evaluate(READ_ALL)) as [unknown, [string, number, string, string][]];
  const keys = { keys: webCrypto, wraps: keyWraps, envelopes: hpke };
  const vault = await vaultWith(storedVaultOf(stored), null, keys);
  const records = rows.map(
    ([kind, at, id, sealed]): SealedRecord => ({
      key: { kind, at, id },
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
    const keys = store.getAllKeys();
    const values = store.getAll();
    values.onsuccess = async () => {
      const rows = keys.result.map((key, i) => [...key, values.result[i].sealed.toBase64()]);
      resolve([(await chrome.storage.local.get('vault')).vault, rows]);
    };
  };
})`;
