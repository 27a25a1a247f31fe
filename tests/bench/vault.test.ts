import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { press, setBoundary } from '../e2e/harness/boundary.ts';
import { type Chromium, launch } from '../e2e/harness/chromium.ts';
import { copyMade } from '../e2e/harness/copy.ts';
import { givePassphrase, setPassphrase, writeInJournal } from '../e2e/harness/vault.ts';
import { byRole, words } from '../e2e/harness/words.ts';
import { fill, fillJournal } from './fill';
import { inTurn, line } from './pairs';

const ROUNDS = Number(process.env.ROUNDS ?? 15);
const FEW = 10;
const MANY = Number(process.env.EVENTS ?? 100_000);
const WRITTEN = 'The bread rose.';
const args = ['--disable-background-networking'];

const lines: string[] = [];

/** The vault with few records and with many, measured through the screens, one side and the other in turn. */
describe('bench: the vault', { timeout: 1_800_000 }, () => {
  const downloads = mkdtempSync(join(tmpdir(), 'holdfast-bench-'));
  let few: { readonly chromium: Chromium; readonly options: Page };
  let many: { readonly chromium: Chromium; readonly options: Page };

  beforeAll(async () => {
    few = await lived(FEW);
    many = await lived(MANY);
  }, 1_200_000);
  afterAll(async () => {
    await few?.chromium.close();
    await many?.chromium.close();
    rmSync(downloads, { recursive: true, force: true });
    console.log(['', 'The vault, through the screens', ...lines, ''].join('\n'));
  });

  async function lived(events: number) {
    const chromium = await launch({ args });
    const options = await setBoundary(chromium, { name: 'Kept by hand', sites: [] });
    const id = await options.evaluate(
      'chrome.storage.local.get("boundaries").then((kept) => kept.boundaries.boundaries[0].id)',
    );
    await fill(options, id as string, events / 2);
    await fillJournal(options, events / 2);
    await writeInJournal(options, WRITTEN);
    return { chromium, options };
  }

  test('setting a passphrase seals everything anew', async () => {
    const [withFew, withMany] = [
      await timed(() => setPassphrase(few.options)),
      await timed(() => setPassphrase(many.options)),
    ];
    const perSecond = Math.round((MANY - FEW) / ((withMany - withFew) / 1000));
    lines.push(
      `setting a passphrase: ${(withMany / withFew).toFixed(1)} times as long with ${MANY} records as with ${FEW}: ${perSecond} sealed anew a second`,
    );
  });

  test('opening, and one day’s entries', async () => {
    const open =
      ({ options }: typeof few) =>
      async () => {
        await options.bringToFront();
        await press(options, words('vault_lock'));
        await options.waitForSelector('.locked');
        return timed(async () => {
          await givePassphrase(options);
          await options.waitForSelector('nav', { timeout: 60_000 });
        });
      };
    lines.push(
      line({
        name: `vault opened, ${MANY} records`,
        otherName: `${FEW}`,
        unit: 'ms',
        ...(await inTurn(ROUNDS, open(many), open(few))),
      }),
    );
    const day =
      ({ options }: typeof few) =>
      async () => {
        await options.bringToFront();
        await press(options, words('options_nav_today'));
        await options.waitForSelector('.affirmation');
        return (await options.evaluate(SHOWN, words('options_nav_journal'), WRITTEN)) as number;
      };
    lines.push(
      line({
        name: `a day’s entries shown, ${MANY} records`,
        otherName: `${FEW}`,
        unit: 'ms',
        ...(await inTurn(ROUNDS * 2, day(many), day(few))),
      }),
    );
  });

  test('the journal: a page, the month before it, and a search', async () => {
    const page =
      ({ options }: typeof few) =>
      async () => {
        await options.bringToFront();
        await press(options, words('options_nav_today'));
        await options.waitForSelector('.affirmation');
        await options.evaluate(SHOWN, words('options_nav_journal'), WRITTEN);
        return (await options.evaluate(EARLIER, words('journal_earlier'))) as number;
      };
    lines.push(
      line({
        name: `the month before shown, ${MANY} records`,
        otherName: `${FEW}`,
        unit: 'ms',
        ...(await inTurn(ROUNDS, page(many), page(few))),
      }),
    );
    const { options } = many;
    await options.locator(`::-p-text(${words('journal_search')})`).click();
    const ms = await timed(async () => {
      await options.locator(byRole('textbox', words('journal_search_words'))).fill('a word nobody wrote');
      await options.waitForSelector(`::-p-text(${words('journal_search_all')})`, { timeout: 600_000 });
    });
    lines.push(`a search through all of ${MANY / 2} entries: ${Math.round(MANY / 2 / (ms / 1000))} a second`);
  });

  test('a copy of everything', async () => {
    let path = '';
    const ms = await timed(async () => {
      path = await copyMade(many.options, downloads);
    });
    const megabytes = statSync(path).size / 1e6;
    lines.push(
      `a copy of ${MANY} records: ${Math.round(MANY / (ms / 1000))} a second, ${megabytes.toFixed(1)} MB`,
    );
  });
});

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Runs in the page: from the press to the words, by the page's own clock. */
const SHOWN = (room: string, written: string) =>
  new Promise<number>((resolve) => {
    const start = performance.now();
    const look = () => {
      if (!document.body.textContent.includes(written)) return;
      observer.disconnect();
      resolve(performance.now() - start);
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    [...document.querySelectorAll<HTMLElement>('nav button')]
      .find((button) => button.textContent === room)
      ?.click();
  });

/** Runs in the page: from the press for what is earlier to more of it being there. */
const EARLIER = (earlier: string) =>
  new Promise<number>((resolve) => {
    const before = document.querySelectorAll('main section ul > li').length;
    const start = performance.now();
    const observer = new MutationObserver(() => {
      if (document.querySelectorAll('main section ul > li').length === before) return;
      observer.disconnect();
      resolve(performance.now() - start);
    });
    observer.observe(document.body, { childList: true, subtree: true });
    [...document.querySelectorAll<HTMLElement>('main button')]
      .find((button) => button.textContent === earlier)
      ?.click();
  });
