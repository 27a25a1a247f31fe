import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LogEvent } from '../../utils/core/log.ts';
import { axe } from './harness/axe.ts';
import { press, setBoundary } from './harness/boundary.ts';
import { type Chromium, launch } from './harness/chromium.ts';
import { byRole, words } from './harness/words.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const NAME = 'Velourquist';

/** Visits of three weeks in a real log, and what the room of pictures makes of them, by the keyboard alone. */
describe('insights', { timeout: 120_000 }, () => {
  const downloads = mkdtempSync(join(tmpdir(), 'holdfast-insights-'));
  let chromium: Chromium;
  let options: Page;

  beforeAll(async () => {
    chromium = await launch();
    options = await setBoundary(chromium, { name: NAME, sites: [] });
    const id = (await options.evaluate(
      'chrome.storage.local.get("boundaries").then((kept) => kept.boundaries.boundaries[0].id)',
    )) as string;
    const now = Date.now();
    const at = (days: number) => now - days * DAY_MS - HOUR_MS;
    const events: LogEvent[] = [
      ...[1, 2, 3, 4, 5, 6, 7].map((days) => held(`held-${days}`, at(days), id)),
      ...[8, 9, 10].map((days) => crossed(`crossed-${days}`, at(days), id)),
      ...[8, 9, 10].map((days) => felt(`felt-${days}`, at(days) + 1000, `crossed-${days}`)),
      held('undone', at(11), id),
      { id: 'back', at: at(11) + 1000, kind: 'taken-back', eventId: 'undone' },
    ];
    for (const event of events) await told(options, event);
    // The same as another device brings it: it counts once.
    await told(options, events[0] as LogEvent);
    const session = await chromium.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  });

  afterAll(async () => {
    await chromium?.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  test('is two keys from the way about, and counts what was logged, once', async () => {
    await tabTo(words('options_nav_insights'));
    await options.keyboard.press('Enter');
    await options.waitForSelector(byRole('heading', words('insights_title')));
    await options.waitForFunction(() => document.querySelectorAll('figure').length === 8);
    await options.waitForSelector(`::-p-text(${words('insights_says_turned_back', '7', '10')})`);
    await options.waitForSelector(`::-p-text(${words('insights_felt_counts', '3', '0')})`);
    // What read the log is gone again, with all it read.
    await expect.poll(() => options.workers().length, { timeout: 10_000 }).toBe(0);
    expect(await options.title()).toBe('Holdfast');
    expect(options.url()).toMatch(/\/options\.html$/);
    expect(await axe(options)).toEqual([]);
  });

  test('has all hours of it in the table behind the picture', async () => {
    const figure = await figureOf('insights_hours_title');
    await figure?.$eval('.picture-table summary', (summary) => (summary as HTMLElement).focus());
    await options.keyboard.press('Enter');
    await options.waitForFunction((one) => one?.querySelector('tbody tr'), {}, figure);
    const rows = await figure?.$$eval('tbody tr', (all) =>
      all.map((row) => [...row.children].map((cell) => cell.textContent)),
    );
    const sums = [1, 2, 3, 4].map((i) => (rows ?? []).reduce((sum, row) => sum + Number(row[i]), 0));
    expect(sums).toEqual([10, 7, 3, 0]);
  });

  test('saves a picture in which no word of a person is', async () => {
    const figure = await figureOf('insights_turned_title');
    await figure?.$eval('.picture-save summary', (summary) => (summary as HTMLElement).focus());
    await options.keyboard.press('Enter');
    await tabTo(words('insights_save_named', words('insights_turned_title'), words('insights_save_svg')));
    await options.keyboard.press('Enter');
    await options.waitForSelector(`::-p-text(${words('insights_saved')})`);
    const date = await options.evaluate(() => Temporal.Now.plainDateISO().toString());
    const file = join(downloads, `picture-${date}.svg`);
    await expect.poll(() => existsSync(file), { timeout: 10_000 }).toBe(true);
    const svg = readFileSync(file, 'utf8');
    expect(svg).toContain(words('insights_turned_title'));
    expect(svg).toMatch(/<path d="M/);
    expect(svg).not.toMatch(new RegExp(`${NAME}|Holdfast|var\\(`));
  });

  test('goes along to a counsellor where it is chosen: drawn on the page, and as a table in the file', async () => {
    await press(options, words('options_nav_today'));
    await press(options, words('toolkit_week'));
    await press(options, words('toolkit_take'));
    await press(options, words('record_report_go_on'));
    await options.locator(byRole('checkbox', words('insights_hours_title'))).click();
    await press(options, words('take_show'));
    await options.waitForSelector('.sheet figure svg[role="img"]');
    expect(await axe(options)).toEqual([]);
    await press(options, words('record_report_md'));
    const saved = () => readdirSync(downloads).find((name) => name.endsWith('.md'));
    await expect.poll(saved, { timeout: 10_000 }).toBeDefined();
    const text = readFileSync(join(downloads, saved() ?? ''), 'utf8');
    expect(text).toContain(`### ${words('insights_hours_title')}`);
    const sums = [...text.matchAll(/^\| \w+day, [^|]+\| (\d+) \| (\d+) \| (\d+) \| (\d+) \|$/gm)].reduce(
      (sum, [, ...counts]) => sum.map((n, i) => n + Number(counts[i])),
      [0, 0, 0, 0],
    );
    expect(sums).toEqual([10, 7, 3, 0]);
    expect(text).not.toContain(NAME);
  });

  test('switched off, it reads nothing and says so, also after a reload', async () => {
    await press(options, words('options_nav_insights'));
    await options.waitForFunction(() => document.activeElement?.tagName === 'H1');
    // By a key: pictures that come one after the other push it down, away from under a press.
    await (await options.waitForSelector(byRole('checkbox', words('insights_switch'))))?.focus();
    await options.keyboard.press('Space');
    await options.waitForSelector(`::-p-text(${words('insights_off')})`);
    await options.reload();
    await options.waitForSelector('nav');
    await tabTo(words('options_nav_insights'));
    await options.keyboard.press('Enter');
    await options.waitForSelector(`::-p-text(${words('insights_off')})`);
    expect(await options.$$('figure')).toHaveLength(0);
  });

  async function figureOf(title: string) {
    for (const figure of await options.$$('figure')) {
      const heading = await figure.$eval('h2', ({ textContent }) => textContent);
      if (heading === words(title)) return figure;
    }
    throw new Error(`no picture ${title}`);
  }

  /** Tabs on until what has this name has the focus. */
  async function tabTo(name: string) {
    for (let i = 0; i < 60; i += 1) {
      await options.keyboard.press('Tab');
      const at = await options.evaluate(() => {
        const active = document.activeElement;
        return active?.getAttribute('aria-label') ?? active?.textContent ?? '';
      });
      if (at === name) return;
    }
    throw new Error(`no way to ${name} by Tab`);
  }
});

/** Tells the background of an event, as our pages do; answered means logged. */
async function told(page: Page, event: LogEvent): Promise<void> {
  const reply = await page.evaluate(
    `chrome.runtime.sendMessage(${JSON.stringify({ name: 'logged', said: event })})`,
  );
  expect(reply).toMatchObject({ ok: true });
}

function held(id: string, at: number, boundaryId: string): LogEvent {
  return { id, at, kind: 'held', boundaryId, by: 'turned-back' };
}

function crossed(id: string, at: number, boundaryId: string): LogEvent {
  const rest = { passMinutes: 5, reason: null, neededNow: false, fromReserve: false };
  return { id, at, kind: 'crossed', boundaryId, ...rest };
}

function felt(id: string, at: number, eventId: string): LogEvent {
  return { id, at, kind: 'felt', eventId, feeling: 'lower' };
}
