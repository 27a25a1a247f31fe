import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { setBoundary } from '../e2e/harness/boundary.ts';
import { CHROME_BUILD, type Chromium, launch } from '../e2e/harness/chromium.ts';
import { zoneAt, zoneOfNine } from '../e2e/harness/zone.ts';
import { emptyExtension } from './empty-extension';
import { fill } from './fill';
import { FIRST_PAINT } from './first-paint';
import { insightsIn, workersIn } from './insights';
import { inTurn, line } from './pairs';
import { launchPinned, pressedUntilPainted } from './press';
import { rateAll } from './rate';

const ROUNDS = Number(process.env.ROUNDS ?? 25);
/** Two browsers differ by a tenth for as long as they run: the popup's pairs are taken in several, ten in each. */
const BROWSERS = 8;
const FEW = 10;
const MANY = Number(process.env.EVENTS ?? 100_000);
const NOON = zoneAt(12);
const WISH = { name: 'Not checking the feed', sites: ['feed.example'] };

/** What is measured, printed together at the end: figures to be read, nothing that passes or fails by the clock. */
const lines: string[] = [];

async function pair(
  name: string,
  otherName: string,
  ours: () => Promise<number>,
  other: () => Promise<number>,
  rounds = ROUNDS,
) {
  lines.push(line({ name, otherName, unit: 'ms', ...(await inTurn(rounds, ours, other)) }));
}

describe('bench', { timeout: 1_200_000 }, () => {
  let server: Server;
  let args: string[];
  let ours: Chromium;
  let empty: Chromium;
  let oursTab: Page;
  let emptyTab: Page;

  beforeAll(async () => {
    server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(
        `<!doctype html><title>Page</title>${'<p>Some text and <b>more</b> of it.</p>'.repeat(400)}`,
      );
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    args = ['--disable-background-networking', `--host-resolver-rules=MAP *.example 127.0.0.1:${port}`];
    ours = await launch({ args, zone: NOON });
    empty = await launch({ args, zone: NOON, build: emptyExtension() });
    const options = await setBoundary(ours, WISH);
    oursTab = await ours.page();
    // The other browser has no page of its extension open either.
    await options.close();
    emptyTab = await empty.page();
  }, 120_000);

  afterAll(async () => {
    await ours?.close();
    await empty?.close();
    server?.close();
    console.log(['', 'Medians of the ratios of pairs taken in turn', ...lines, ''].join('\n'));
  });

  test('sites not chosen', async () => {
    const load = (tab: Page) => async () => {
      await tab.goto('http://other.example/');
      return (await tab.evaluate('performance.getEntriesByType("navigation")[0].duration')) as number;
    };
    await pair('page load, site not chosen', 'empty worker', load(oursTab), load(emptyTab), ROUNDS * 4);

    const cpu = (chromium: Chromium, tab: Page) => async () => {
      const session = await chromium.browser.target().createCDPSession();
      const usedSeconds = async () => {
        const { processInfo } = await session.send('SystemInfo.getProcessInfo');
        return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
      };
      const before = await usedSeconds();
      for (let i = 0; i < 10; i += 1) await tab.goto('http://other.example/');
      const after = await usedSeconds();
      await session.detach();
      return ((after - before) * 1000) / 10;
    };
    await pair('CPU per load, site not chosen', 'empty worker', cpu(ours, oursTab), cpu(empty, emptyTab));
  });

  test('what a site can time', async () => {
    await oursTab.goto('http://other.example/');
    const refused = (id: string) => async () => {
      const times = `(async () => {
        const start = performance.now();
        for (let i = 0; i < 200; i += 1) await fetch('chrome-extension://${id}/pause.html').catch(() => {});
        return performance.now() - start;
      })()`;
      return (await oursTab.evaluate(times)) as number;
    };
    const nobody = 'abcdefghijklmnopabcdefghijklmnop';
    await pair(
      '200 fetches of our page by a site',
      'of nobody’s',
      refused(ours.extensionId),
      refused(nobody),
    );
  });

  test('worker starts during 50 loads of sites not chosen', async () => {
    await ours.stopWorker();
    let starts = 0;
    ours.browser.on('targetcreated', (target) => {
      if (target.type() === 'service_worker') starts += 1;
    });
    await oursTab.bringToFront();
    for (let i = 0; i < 50; i += 1) await oursTab.goto(`http://site-${i}.example/`);
    lines.push(`worker starts during 50 loads of sites not chosen: ${starts}`);
  });

  test('pause page and popup, with few events and with many', async () => {
    const full = await launch({ args, zone: NOON });
    await setBoundary(full, WISH);
    for (const [chromium, count] of [[ours, FEW] as const, [full, MANY] as const]) {
      const options = await chromium.openOptions();
      const id = await options.evaluate(
        'chrome.storage.local.get("boundaries").then((kept) => kept.boundaries.boundaries[0].id)',
      );
      await fill(options, id as string, count);
    }
    const fullTab = await full.page();

    const shown = (tab: Page, selector: string) => async () => {
      await tab.bringToFront();
      await tab.goto('about:blank');
      const start = performance.now();
      // A redirect to our page is an error to whoever steers the browser, and none to who sees it.
      await tab.goto('http://feed.example/').catch(() => undefined);
      await tab.waitForSelector(selector, { visible: true });
      return performance.now() - start;
    };
    const pause = '.pause .button.main';
    await pair('pause page visible', 'blank page', shown(oursTab, pause), shown(emptyTab, 'h1'));
    await pair(
      `pause page visible, ${MANY} events`,
      `with ${FEW}`,
      shown(fullTab, pause),
      shown(oursTab, pause),
    );

    // Opened from a page each: with none, it is the worker's to open, which stops when there is nothing to do for 30 s.
    await empty.openOptions();
    // No page breathes behind one popup and stands still behind the other.
    for (const [chromium, tab] of [
      [ours, oursTab] as const,
      [empty, emptyTab] as const,
      [full, fullTab] as const,
    ]) {
      await chromium.page();
      await tab.close();
    }
    // All of the popup is drawn at once, from what was read before: its first paint is the usable one. How long a person
    // waits for it is measured below, from the press.
    const painted = (chromium: Chromium) => async () => {
      const popup = await chromium.popup();
      const ms = await popup.evaluate(FIRST_PAINT);
      await popup.close();
      return ms as number;
    };
    await pair('popup’s first paint, by its page’s clock', 'empty popup’s', painted(ours), painted(empty));
    await pair(`popup’s first paint, ${MANY} events`, `with ${FEW}`, painted(full), painted(ours));
    const rated = await launch({ args, zone: NOON });
    const options = await setBoundary(rated, WISH);
    await rateAll(options);
    await rated.page();
    await options.close();
    await pair('popup’s first paint, every line rated', 'none rated', painted(rated), painted(ours));
    await rated.close();
    const late = await launch({ args, zone: zoneOfNine() });
    const lateOptions = await setBoundary(late, WISH);
    await late.page();
    await lateOptions.close();
    await pair('popup’s first paint in the evening', 'at noon', painted(late), painted(ours));
    await late.close();
    await full.close();
  });

  test.for([['empty popup', false] as const, ['empty popup as severed from who opens it', true] as const])(
    'popup, from the press of a pinned button, beside an %s',
    async ([otherName, isSevered]) => {
      const taken = { ours: [] as number[], other: [] as number[] };
      for (let i = 0; i < BROWSERS; i += 1) {
        const [our, other] = await Promise.all(
          [CHROME_BUILD, emptyExtension(isSevered)].map((build) => launchPinned({ build, args, zone: NOON })),
        );
        if (!our || !other) throw new Error('two browsers');
        const options = await setBoundary(our, WISH);
        for (const [chromium, page] of [
          [our, options] as const,
          [other, await other.openOptions()] as const,
        ]) {
          await chromium.page();
          await page.close();
        }
        const pairs = await inTurn(
          10,
          () => pressedUntilPainted(our),
          () => pressedUntilPainted(other),
        );
        taken.ours.push(...pairs.ours);
        taken.other.push(...pairs.other);
        await our.close();
        await other.close();
      }
      lines.push(line({ name: 'popup painted and usable, from the press', otherName, unit: 'ms', ...taken }));
    },
  );

  test('Insights, with 100 events and with many', async () => {
    const sides = await Promise.all(
      [100, MANY].map(async (count) => {
        const chromium = await launch({ args, zone: NOON });
        const options = await setBoundary(chromium, WISH);
        const id = await options.evaluate(
          'chrome.storage.local.get("boundaries").then((kept) => kept.boundaries.boundaries[0].id)',
        );
        await fill(options, id as string, count);
        return { chromium, options, blockedMs: [] as number[], heapMB: [] as number[] };
      }),
    );
    const shown = (side: (typeof sides)[number] | undefined) => async () => {
      if (!side) throw new Error('no side');
      const { firstMs, blockedMs, heapMB } = await insightsIn(side.options);
      side.blockedMs.push(blockedMs);
      side.heapMB.push(heapMB);
      return firstMs;
    };
    const [few, many] = sides;
    await pair(
      `first picture of Insights, ${MANY} events`,
      'with 100',
      shown(many),
      shown(few),
      Math.min(ROUNDS, 10),
    );
    for (const [name, side] of [['100', few] as const, [`${MANY}`, many] as const]) {
      const worst = Math.max(...(side?.blockedMs ?? [])).toFixed(0);
      const middle = side?.blockedMs
        .toSorted((a, b) => a - b)
        .at((side?.blockedMs.length ?? 0) >> 1)
        ?.toFixed(0);
      const heap = Math.max(...(side?.heapMB ?? [])).toFixed(0);
      const { mostMB, left } = side ? await workersIn(side.options) : { mostMB: 0, left: 0 };
      lines.push(
        `  with ${name}: the page did not answer for ${middle} ms (worst ${worst}); heap ${heap} MB, ` +
          `of its worker at most ${mostMB.toFixed(0)} MB (${left} left)`,
      );
    }
    for (const { chromium } of sides) await chromium.close();
  });

  test('size of every bundle', () => {
    const files = readdirSync(CHROME_BUILD, { recursive: true, encoding: 'utf8' });
    for (const name of files.filter((file) => /\.(?:js|css)$/.test(file)).sort()) {
      const bytes = readFileSync(join(CHROME_BUILD, name));
      lines.push(`${name.padEnd(44)} ${bytes.length} B, brotli ${brotliCompressSync(bytes).length} B`);
    }
  });
});
