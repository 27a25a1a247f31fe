import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { press } from './harness/boundary.ts';
import { type Chromium, launch } from './harness/chromium.ts';
import { exported, lookIntoCopy } from './harness/copy.ts';
import {
  type Frozen,
  frozenCopies,
  frozenOnes,
  type Kept,
  keptIn,
  type Thing,
  thaw,
} from './harness/frozen.ts';
import { removeProfiles } from './harness/profile.ts';
import { givePassphrase, PASSPHRASE, toSettings, writeInJournal } from './harness/vault.ts';
import { byRole, words } from './harness/words.ts';

const ALL = frozenOnes();
/** Which versions each item there is, and their newest, is held to in tests/core/stored*. */
const REFUSED = ['vault', 'boundaries', 'settings', 'veil', 'sentinel'];
const LEFT_ALONE = ['reminders', 'break'];
const SINCE = 'The first page after the update.';

const profile = mkdtempSync(join(tmpdir(), 'holdfast-update-'));
let chromium: Chromium;
beforeAll(async () => {
  chromium = await launch({ profile });
}, 60_000);
afterAll(async () => {
  if (chromium?.browser.connected) await chromium.close();
  removeProfiles(profile);
});

/** The options page of a Holdfast that begins with what is kept. */
async function begun(kept: Kept): Promise<Page> {
  chromium = await thaw(chromium, kept);
  return chromium.openOptions();
}

/** What was kept, by where it lies, in the order of that. */
function byPlace(things: readonly Thing[]): readonly Thing[] {
  const place = ({ kind, at, id }: Thing) => `${kind} ${at} ${id}`;
  return things.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
}

/** All but which line is today's: that is written down on each day it is first shown. */
function settled({ items: { 'line-book': _, ...items }, records }: Kept): Kept {
  return { items, records };
}

async function opened({ passphrase }: Frozen, options: Page): Promise<void> {
  if (passphrase === null) return;
  await options.waitForSelector(byRole('heading', words('locked_title')));
  await givePassphrase(options, passphrase);
  await options.waitForSelector('nav', { timeout: 30_000 });
}

/** Each is what one Holdfast really left behind; it is there for ever, and only this test's Holdfast changes. */
describe.each(ALL)('what was kept: %s', { timeout: 180_000 }, (_, frozen) => {
  let options: Page;

  test('is left as it lies by an update, until somebody changes something', async () => {
    options = await begun(frozen);
    const popup = await chromium.popup();
    await popup.close();
    await chromium.stopWorker();
    await options.evaluate(`chrome.runtime.sendMessage({ name: 'reconcile', said: null })`);
    expect(settled(await keptIn(options))).toEqual(settled(frozen));
  });

  test('is all there', async () => {
    await opened(frozen, options);
    await press(options, words('options_nav_boundaries'));
    await options.waitForSelector(byRole('heading', words('boundaries_title')));
    const now = await exported(options);
    const was = byPlace(frozen.things);
    const places = new Set(was.map(({ id }) => id));
    expect(byPlace(now.filter(({ id }) => places.has(id)))).toMatchObject(was);
  });

  test('is written on, and what was settled stays as it was', async () => {
    const { settings: before = {} } = (await keptIn(options)).items;
    await toSettings(options);
    await options.locator(byRole('radio', words('evening_hour_never'))).click();
    await options.waitForFunction(
      `chrome.storage.local.get('settings').then(({ settings }) => settings?.eveningHour === null)`,
      { polling: 100 },
    );
    const { settings } = (await keptIn(options)).items;
    expect(settings).toMatchObject({ ...Object(before), eveningHour: null, changedAt: expect.anything() });
    await writeInJournal(options, SINCE);
    const now = await exported(options);
    expect(now.filter(({ value }) => JSON.stringify(value).includes(SINCE))).toHaveLength(1);
    const places = new Set(frozen.things.map(({ id }) => id));
    expect(now.filter(({ id }) => places.has(id))).toHaveLength(frozen.things.length);
  });
});

/** Each was saved by one Holdfast, with what is in the frozen one of its name. */
describe.each(frozenCopies())('a copy: %s', { timeout: 120_000 }, (name, path) => {
  test('is brought in, and all of it is there', async () => {
    const [, frozen] = ALL.find(([other]) => other === `${name}-open`) ?? [];
    const options = await begun({ items: { welcomed: true }, records: [] });
    await toSettings(options);
    await lookIntoCopy(options, path, PASSPHRASE);
    await options.waitForSelector(byRole('button', words('backup_found_bring')), { timeout: 60_000 });
    await press(options, words('backup_found_bring'));
    await options.waitForSelector(`::-p-text(${words('backup_bring_done')})`, { timeout: 60_000 });
    const was = byPlace(frozen?.things ?? []);
    expect(was.length).toBeGreaterThan(0);
    expect(byPlace(await exported(options))).toMatchObject(was);
  });
});

describe('what a later version kept', { timeout: 180_000 }, () => {
  const [, newest] = ALL.findLast(([, { passphrase }]) => passphrase === null) ?? [];
  let options: Page;

  beforeAll(async () => {
    if (!newest) throw new Error('nothing without a passphrase in tests/frozen');
    options = await begun(newest);
  }, 60_000);

  /** Puts an item of a later version there, does something, and holds that not a byte has changed. */
  async function withNewer(name: string, work: () => Promise<unknown>): Promise<void> {
    const { items } = await keptIn(options);
    const newer = { ...Object(items[name]), version: 99, more: 'of what is to come' };
    await options.evaluate(`chrome.storage.local.set(${JSON.stringify({ [name]: newer })})`);
    const before = await keptIn(options);
    await options.reload();
    await work();
    const popup = await chromium.popup();
    await popup.waitForSelector('h1');
    await popup.close();
    await chromium.stopWorker();
    await options.evaluate(`chrome.runtime.sendMessage({ name: 'reconcile', said: null })`);
    expect(await keptIn(options)).toEqual(before);
    await options.evaluate(
      name in items
        ? `chrome.storage.local.set(${JSON.stringify({ [name]: items[name] })})`
        : `chrome.storage.local.remove(${JSON.stringify(name)})`,
    );
  }

  test.each(REFUSED)('%s: is told apart from damage, and not a byte of it is changed', async (name) => {
    await withNewer(name, () =>
      options.waitForSelector(byRole('heading', words('rescue_title_newer_version'))),
    );
  });

  test.each(LEFT_ALONE)('%s: keeps nobody from the rest, and is left as it is', async (name) => {
    await withNewer(name, async () => {
      await press(options, words('options_nav_rituals'));
      await options.waitForSelector(byRole('heading', words('ritual_title')));
    });
  });

  test('a database of a later version is told apart, too', async () => {
    await options.reload();
    await options.waitForSelector('nav');
    await options.evaluate(`new Promise((resolve) => {
      const opening = indexedDB.open('holdfast', 2);
      opening.onsuccess = () => { opening.result.close(); resolve(); };
    })`);
    await options.reload();
    await options.waitForSelector(byRole('heading', words('rescue_title_newer_version')));
    const version = `indexedDB.databases().then((all) => all[0].version)`;
    expect(await options.evaluate(version)).toBe(2);
  });
});
