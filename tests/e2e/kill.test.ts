import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { press, setBoundary } from './harness/boundary.ts';
import { launch } from './harness/chromium.ts';
import { eventsIn } from './harness/events.ts';
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
    const { events, unreadable } = await eventsIn(page);
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
