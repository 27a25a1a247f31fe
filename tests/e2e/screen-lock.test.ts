import { execFileSync } from 'node:child_process';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { press, setBoundary } from './harness/boundary.ts';
import { type Chromium, launch } from './harness/chromium.ts';
import { inCard, isInCard } from './harness/closed.ts';
import { openWeb, type Web } from './harness/server.ts';
import { givePassphrase, setPassphrase, toSettings } from './harness/vault.ts';
import { byRole, words } from './harness/words.ts';

const NAME = 'Quarvelin evening';
const WHY = 'Brontessa said so';

/** What leaves the screen when the vault locks: also the card in somebody else's page. */
describe('locking', { timeout: 120_000 }, () => {
  let web: Web;
  let chromium: Chromium;
  let options: Page;
  let tab: Page;

  beforeAll(async () => {
    web = await openWeb();
    chromium = await launch({ args: web.args });
    options = await setBoundary(chromium, {
      name: NAME,
      why: WHY,
      sites: ['card.example'],
      response: 'nudge',
    });
    await setPassphrase(options);
    tab = await chromium.page();
    await tab.goto('http://card.example/feed');
  }, 90_000);
  afterAll(async () => {
    await chromium?.close();
    await web?.close();
  });

  const locked = () => options.waitForSelector(byRole('heading', words('locked_title')));
  const cardSays = (text: string) => isInCard(tab, 'heading', text);

  test('takes the words off a card that stands open, and leaves the card', async () => {
    await inCard(tab, 'heading', NAME);
    expect(await isInCard(tab, 'StaticText', words('pause_quoted', WHY))).toBe(true);
    await options.bringToFront();
    await press(options, words('vault_lock'));
    await locked();
    await inCard(tab, 'heading', words('pause_neutral'));
    expect(await cardSays(NAME)).toBe(false);
    expect(await isInCard(tab, 'StaticText', words('pause_quoted', WHY))).toBe(false);
    expect(await isInCard(tab, 'button', words('pause_turn_back'))).toBe(true);
  });

  test('happens with the computer’s screen, where that was asked for, with the worker asleep', async () => {
    await givePassphrase(options);
    await options.waitForSelector('nav', { timeout: 20_000 });
    await toSettings(options);
    await options.locator(byRole('checkbox', words('vault_lock_with_screen_chrome'))).click();
    await options.waitForFunction(
      'chrome.permissions.contains({ permissions: ["idle"] }).then((isGiven) => isGiven)',
    );
    await tab.reload();
    await inCard(tab, 'heading', NAME);
    await options.bringToFront();
    await chromium.stopWorker();
    // As XScreenSaver tells every program on the screen that it has locked it.
    const status = ['-root', '-f', '_SCREENSAVER_STATUS', '32a', '-set', '_SCREENSAVER_STATUS', 'LOCK'];
    execFileSync('xprop', status, { env: chromium.display.env });
    await locked();
    await inCard(tab, 'heading', words('pause_neutral'));
    expect(await cardSays(NAME)).toBe(false);
  });
});
