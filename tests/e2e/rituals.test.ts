import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fill, press } from './harness/boundary.ts';
import { type Chromium, launch } from './harness/chromium.ts';
import { makeRitual } from './harness/ritual.ts';
import { byRole, words } from './harness/words.ts';
import { onTheWall } from './harness/zone.ts';

/** The browser rings no alarm sooner than half a minute from when it was set. */
const RUNG_MS = 100_000;
const DOT = '•';

/** What comes by itself, with nobody at it and the worker stopped. */
describe('what reminds, and a break', { timeout: 240_000 }, () => {
  let chromium: Chromium;
  let options: Page;

  beforeAll(async () => {
    chromium = await launch();
    options = await chromium.openOptions();
    await press(options, words('welcome_skip'));
    await press(options, words('options_nav_rituals'));
    await options.waitForSelector(byRole('button', words('ritual_own')));
  }, 60_000);
  afterAll(() => chromium?.close());

  const badge = () => options.evaluate('chrome.action.getBadgeText({})');
  const badgeIs = (text: string, timeout = 10_000) =>
    options.waitForFunction(
      `chrome.action.getBadgeText({}).then((text) => text === ${JSON.stringify(text)})`,
      { timeout, polling: 500 },
    );
  const notices = () =>
    options.evaluate('chrome.notifications.getAll().then((all) => Object.keys(all).length)');

  test('a ritual that is due gives one dot and one notification, the worker stopped before', async () => {
    const inAMinute = Date.now() + 75_000;
    const time = await onTheWall(options, inAMinute);
    await makeRitual(options, 'Tea with Mia', time);
    await makeRitual(options, 'The good notebook', time);
    await options.locator(byRole('checkbox', words('ritual_remind', 'Tea with Mia'))).click();
    await options.waitForSelector(byRole('radio', words('ritual_means_notification')));
    await chromium.grant(options, () =>
      options.locator(byRole('radio', words('ritual_means_notification'))).click(),
    );
    await options.waitForSelector(`::-p-text(${words('ritual_named_means')})`);
    await options.locator(byRole('checkbox', words('ritual_remind', 'The good notebook'))).click();
    await options.waitForFunction(
      `chrome.storage.local.get('reminders').then(({ reminders }) => reminders.on.length === 2)`,
      { polling: 200 },
    );
    expect(await badge()).toBe('');
    // Written down is not yet set: a worker stopped between the two would ring when it is next woken.
    const due = inAMinute - (inAMinute % 60_000);
    await options.waitForFunction(
      `chrome.alarms.get('next').then((alarm) => alarm && alarm.scheduledTime <= ${due} + 30_000)`,
      { polling: 200 },
    );
    await chromium.stopWorker();

    await badgeIs(DOT, RUNG_MS);
    expect(await notices()).toBe(1);
    const kept = (await options.evaluate('chrome.storage.local.get().then(JSON.stringify)')) as string;
    expect(kept).not.toContain('Mia');
    // Woken again, whatever for, it says nothing twice.
    await chromium.stopWorker();
    await options.evaluate(`chrome.runtime.sendMessage({ name: 'reconcile', said: null })`);
    expect(await notices()).toBe(1);
    // Nor does it take away what stands on the button, woken by something that has nothing to do with it.
    await chromium.stopWorker();
    await options.evaluate(`chrome.runtime.sendMessage({ name: 'logged', said: null })`);
    expect(await badge()).toBe(DOT);
    const { reminders } = (await options.evaluate(`chrome.storage.local.get('reminders')`)) as {
      reminders: { done: Record<string, string[]> };
    };
    expect(Object.values(reminders.done).map(({ length }) => length)).toEqual([1, 1]);

    const popup = await chromium.popup();
    await press(popup, words('ritual_seen_named', 'The good notebook'));
    await press(popup, words('ritual_not_today_named', 'Tea with Mia'));
    await badgeIs('');
    await options.waitForFunction(
      'chrome.notifications.getAll().then((all) => Object.keys(all).length === 0)',
      { polling: 200 },
    );
    await popup.close();
  });

  test('a break counts down in popup and badge, and its end is shown with the worker stopped before', async () => {
    await options.bringToFront();
    let popup = await chromium.popup();
    await press(popup, words('break_take'));
    await fill(popup, words('break_note'), 'At eight, in the kitchen');
    await press(popup, words('break_begin'));
    await popup.waitForSelector(byRole('heading', words('break_running')));
    await popup.waitForSelector('::-p-text(30 min)');
    await popup.waitForSelector('::-p-text(At eight, in the kitchen)');
    await badgeIs('30');
    const kept = (await options.evaluate('chrome.storage.local.get().then(JSON.stringify)')) as string;
    expect(kept).not.toContain('kitchen');

    // Nearly all of it is over.
    await options.evaluate(`chrome.storage.local.get('break').then(({ break: taken }) =>
      chrome.storage.local.set({ break: { ...taken, from: taken.from - 1_770_000, until: taken.until - 1_770_000 } }))`);
    await options.evaluate(`chrome.runtime.sendMessage({ name: 'reconcile', said: null })`);
    await badgeIs('1');
    await chromium.stopWorker();
    await popup.close();
    await badgeIs(DOT, RUNG_MS);
    expect(await notices()).toBe(1);

    await options.bringToFront();
    popup = await chromium.popup();
    await popup.waitForSelector(byRole('heading', words('break_over')));
    await press(popup, words('break_back'));
    await badgeIs('');
    await popup.waitForSelector(byRole('button', words('break_take')));
  });
});
