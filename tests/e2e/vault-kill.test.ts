import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fill as fillLog } from '../bench/fill.ts';
import { press, setBoundary } from './harness/boundary.ts';
import { type Chromium, launch } from './harness/chromium.ts';
import { copyMade, lookIntoCopy } from './harness/copy.ts';
import { eventsIn } from './harness/events.ts';
import { copyOf, removeProfiles } from './harness/profile.ts';
import {
  fillHidden,
  givePassphrase,
  PASSPHRASE,
  setPassphrase,
  toSettings,
  writeInJournal,
} from './harness/vault.ts';
import { byRole, words } from './harness/words.ts';
import { type Display, openDisplay } from './harness/xvfb.ts';

const KILLS = process.env.SOAK ? 100 : 2;
const EVENTS = 1200;
const NAME = 'Not the old chat';
const WRITTEN = 'The bread rose.';
const NEXT = `${PASSPHRASE} anew`;

/** What a person finds after a kill, having tried what they know. */
interface Found {
  readonly state: 'unsealed' | 'old' | 'new' | 'erased';
}

/** How much of a copy has come in. */
type Arrived = 'nothing' | 'a part' | 'all';

/**
 * The browser dies, at any moment, while who can open the vault is being changed, or everything is being erased: what
 * is found afterwards is as it was before or as it was to become, with nothing missing.
 */
describe('a browser killed while the vault changes', { timeout: 3_600_000 }, () => {
  let display: Display;
  /** Profiles in which people have lived: without a passphrase, and with one. */
  let unsealed: string;
  let sealed: string;

  beforeAll(async () => {
    display = await openDisplay();
    unsealed = mkdtempSync(join(tmpdir(), 'holdfast-unsealed-'));
    const first = await launch({ profile: unsealed, display });
    const options = await setBoundary(first, { name: NAME, sites: [] });
    await writeInJournal(options, WRITTEN);
    const id = await options.evaluate(
      'chrome.storage.local.get("boundaries").then((kept) => kept.boundaries.boundaries[0].id)',
    );
    await fillLog(options, id as string, EVENTS);
    await first.close();
    sealed = copyOf(unsealed);
    const second = await launch({ profile: sealed, display });
    await setPassphrase(await second.openOptions());
    await second.close();
  }, 120_000);

  afterAll(async () => {
    await display?.close();
    removeProfiles(unsealed, sealed);
  });

  /** Does `begin` in a copy of a profile, kills the browser up to `longestMs` later, and looks. */
  async function killed(
    profile: string,
    begin: (options: Page, chromium: Chromium) => Promise<void>,
    longestMs: number,
    before?: (options: Page) => Promise<Arrived>,
  ): Promise<Readonly<Record<string, number>>> {
    const states: Record<string, number> = {};
    for (let kill = 0; kill < KILLS; kill += 1) {
      const copy = copyOf(profile);
      const chromium = await launch({ profile: copy, display });
      await begin(await chromium.openOptions(), chromium);
      const gone = chromium.browser.process();
      const exited = new Promise((resolve) => gone?.once('exit', resolve));
      await pause(Math.random() * longestMs);
      gone?.kill('SIGKILL');
      await exited;

      const again = await launch({ profile: copy, display });
      const options = await again.openOptions();
      const arrived = await before?.(options);
      const { state } = await found(options);
      const name = arrived ? `${arrived}, ${state}` : state;
      states[name] = (states[name] ?? 0) + 1;
      await again.close();
      removeProfiles(copy);
    }
    return states;
  }

  async function found(options: Page): Promise<Found> {
    // An erasing that was broken off goes on by itself.
    await options.waitForFunction('chrome.storage.local.get("erasing").then(({ erasing }) => !erasing)');
    await options.reload();
    await options.waitForSelector('h1');
    let state: Found['state'] = 'unsealed';
    if (await options.$('.locked')) {
      state = (await opens(options, PASSPHRASE)) ? 'old' : 'new';
      if (state === 'new') expect(await opens(options, NEXT)).toBe(true);
    }
    await options.waitForSelector('nav, .welcome');
    if (await options.$('.welcome')) {
      await options.waitForFunction(
        'chrome.storage.local.get(null).then((kept) => Object.keys(kept).length === 0)',
      );
      return { state: 'erased' };
    }
    await press(options, words('options_nav_journal'));
    await options.waitForSelector(`::-p-text(${WRITTEN})`);
    await press(options, words('options_nav_boundaries'));
    await options.waitForSelector(`::-p-text(${NAME})`);
    await options.waitForFunction(
      'chrome.storage.local.get("vault").then(({ vault }) => vault.version === 1 || !vault.isSealingAnew)',
      { timeout: 60_000 },
    );
    const { events, unreadable } = await eventsIn(options);
    expect([events, unreadable]).toEqual([EVENTS, 0]);
    return { state };
  }

  test(`setting a passphrase, ${KILLS} times`, async () => {
    const states = await killed(
      unsealed,
      async (options) => {
        await toSettings(options);
        await press(options, words('vault_set'));
        await press(options, words('vault_explain_next'));
        await fillHidden(options, PASSPHRASE, PASSPHRASE);
        await press(options, words('vault_choose_done'));
      },
      3500,
    );
    console.log('set:', states);
    expect(Object.keys(states)).toSatisfy(eachOf('unsealed', 'old'));
  });

  test(`changing it, ${KILLS} times`, async () => {
    const states = await killed(
      sealed,
      async (options) => {
        await givePassphrase(options);
        await options.waitForSelector('nav', { timeout: 20_000 });
        await toSettings(options);
        await press(options, words('vault_task_change'));
        await fillHidden(options, PASSPHRASE);
        await options.keyboard.press('Enter');
        await options.waitForSelector(byRole('heading', words('vault_new_title')), { timeout: 20_000 });
        await fillHidden(options, NEXT, NEXT);
        await press(options, words('vault_choose_done'));
      },
      4500,
    );
    console.log('changed:', states);
    expect(Object.keys(states)).toSatisfy(eachOf('old', 'new'));
  });

  test(`bringing a copy in, ${KILLS} times`, async () => {
    const downloads = mkdtempSync(join(tmpdir(), 'holdfast-copy-'));
    const empty = mkdtempSync(join(tmpdir(), 'holdfast-empty-'));
    const lived = copyOf(unsealed);
    const maker = await launch({ profile: lived, display });
    const file = await copyMade(await maker.openOptions(), downloads);
    await maker.close();
    const fresh = await launch({ profile: empty, display });
    await toSettings(await fresh.openOptions());
    await fresh.close();
    const states = await killed(
      empty,
      async (options) => {
        await toSettings(options);
        await lookIntoCopy(options, file, PASSPHRASE);
        await press(options, words('backup_found_bring'));
      },
      6000,
      async (options) => {
        // All of it is in, or a part, or nothing: bringing it in once more makes it whole.
        await toSettings(options);
        await lookIntoCopy(options, file, PASSPHRASE);
        const found = await options.waitForSelector(
          `::-p-text(${words('backup_found_bring')}), ::-p-text(${words('backup_found_all_here')})`,
          { timeout: 60_000 },
        );
        if ((await found?.evaluate((element) => element.textContent)) === words('backup_found_all_here'))
          return 'all';
        const isPartHere = (await options.$(`::-p-text(${words('backup_in_same')})`)) !== null;
        await press(options, words('backup_found_bring'));
        await options.waitForSelector(`::-p-text(${words('backup_bring_done')})`, { timeout: 60_000 });
        return isPartHere ? 'a part' : 'nothing';
      },
    );
    console.log('brought in:', states);
    expect(Object.keys(states)).toSatisfy(eachOf('nothing, unsealed', 'a part, unsealed', 'all, unsealed'));
    removeProfiles(lived, downloads, empty);
  });

  test(`erasing everything, ${KILLS} times`, async () => {
    const states = await killed(
      unsealed,
      async (options) => {
        await toSettings(options);
        // As pressing slowly does, three seconds later.
        await options.evaluate('void chrome.runtime.sendMessage({ name: "erased", said: null })');
      },
      400,
    );
    console.log('erased:', states);
    expect(Object.keys(states)).toSatisfy(eachOf('unsealed', 'erased'));
  });
});

function eachOf(...states: readonly string[]) {
  return (found: readonly string[]) => found.every((state) => states.includes(state));
}

async function opens(options: Page, passphrase: string): Promise<boolean> {
  await givePassphrase(options, passphrase);
  await options.waitForFunction(
    (wrong) =>
      document.querySelector('nav') ||
      (document.body.innerText.includes(wrong) && !document.querySelector('[role=progressbar]')),
    { timeout: 30_000 },
    words('refusal_wrong_passphrase'),
  );
  return (await options.$('nav')) !== null;
}
