import type { Page, WebWorker } from 'puppeteer-core';
import { press } from '../e2e/harness/boundary.ts';
import { words } from '../e2e/harness/words.ts';

/** How a page came to show its pictures. */
interface Shown {
  /** From the press to the first picture, in milliseconds. */
  readonly firstMs: number;
  /** The longest task of the page's main thread, until all pictures were there and what lies behind them was read. */
  readonly blockedMs: number;
  /** What its scripts hold when all is there and the rest is swept up, in MB. */
  readonly heapMB: number;
}

/** What the page writes into the trace when it asks for the pictures. */
const ASKED = 'insights asked for';

interface Trace {
  readonly traceEvents: readonly {
    readonly name: string;
    readonly pid: number;
    readonly tid: number;
    /** When it began and how long it took, in microseconds. */
    readonly ts: number;
    readonly dur?: number;
    readonly args: unknown;
  }[];
}

/** Leads an options page to Insights, from another room, and measures it there. */
export async function insightsIn(page: Page): Promise<Shown> {
  await toOtherRoom(page);
  // What filling the log or the room before left behind is not swept up at Insights' cost.
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  const firstMs = (await page.evaluate(MEASURE, words('options_nav_insights'), ASKED)) as number;
  const traced = await page.tracing.stop();
  // What is held, not what only has not been swept up yet.
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const { JSHeapUsedSize = 0 } = await page.metrics();
  return { firstMs, blockedMs: longestTaskMs(traced), heapMB: JSHeapUsedSize / 2 ** 20 };
}

/**
 * The most that scripts of the page's workers held while pictures were read, in MB, as seen by looking again and again;
 * not at the same time as anything else is measured. Nothing of it is left where none runs any more (`left` is 0).
 */
export async function workersIn(page: Page): Promise<{ readonly mostMB: number; readonly left: number }> {
  await toOtherRoom(page);
  let most = 0;
  const look = async ({ client }: WebWorker) => {
    for (;;) {
      const heap = await client.send('Runtime.getHeapUsage').catch(() => null);
      if (!heap) return;
      most = Math.max(most, heap.usedSize);
    }
  };
  const started = (worker: WebWorker) => void look(worker);
  page.on('workercreated', started);
  await page.evaluate(MEASURE, words('options_nav_insights'), ASKED);
  page.off('workercreated', started);
  return { mostMB: most / 2 ** 20, left: page.workers().length };
}

async function toOtherRoom(page: Page): Promise<void> {
  await page.bringToFront();
  await page.waitForSelector('nav');
  await press(page, words('options_nav_support'));
  await page.waitForSelector('h1');
}

/** The longest task of the main thread on which our pictures were made, from when they were asked for. */
function longestTaskMs(traced: Uint8Array | undefined): number {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(traced)) as Trace;
  const ours = traceEvents.find(
    ({ name, args }) => name === 'TimeStamp' && JSON.stringify(args).includes(ASKED),
  );
  if (!ours) throw new Error('the trace does not show our page');
  const tasks = traceEvents.filter(
    ({ name, pid, tid, ts }) => name === 'RunTask' && pid === ours.pid && tid === ours.tid && ts >= ours.ts,
  );
  return Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000;
}

/** Runs in the page: presses, and waits until nothing is added any more, without keeping the page from its work. */
async function MEASURE(name: string, asked: string): Promise<number> {
  const pictures = () => document.querySelectorAll('figure svg[role="img"]').length;
  const button = [...document.querySelectorAll<HTMLElement>('nav button')].find(
    ({ textContent }) => textContent === name,
  );
  return new Promise((resolve) => {
    const start = performance.now();
    let firstMs = 0;
    // All is there when nothing has been added for a while: what compares comes last, and need not come.
    const QUIET_MS = 1500;
    let quiet = 0;
    const changed = new MutationObserver(() => {
      if (firstMs === 0 && pictures() > 0) firstMs = performance.now() - start;
      clearTimeout(quiet);
      if (firstMs > 0) {
        quiet = window.setTimeout(() => {
          changed.disconnect();
          resolve(firstMs);
        }, QUIET_MS);
      }
    });
    changed.observe(document.body, { childList: true, subtree: true });
    console.timeStamp(asked);
    button?.click();
  });
}
