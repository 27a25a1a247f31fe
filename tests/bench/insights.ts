import type { Page } from 'puppeteer-core';
import { press } from '../e2e/harness/boundary.ts';
import { words } from '../e2e/harness/words.ts';

/** How a page came to show its pictures. */
interface Shown {
  /** From the press to the first picture, in milliseconds. */
  readonly firstMs: number;
  /** The longest time it did not answer, until all pictures were there and what lies behind them was read. */
  readonly blockedMs: number;
  /** What its scripts hold when all is there and the rest is swept up, in MB. */
  readonly heapMB: number;
}

/** Leads an options page to Insights, from another room, and measures it there. */
export async function insightsIn(page: Page): Promise<Shown> {
  await page.bringToFront();
  await page.waitForSelector('nav');
  await press(page, words('options_nav_support'));
  await page.waitForSelector('h1');
  const [firstMs, blockedMs] = (await page.evaluate(MEASURE, words('options_nav_insights'))) as [
    number,
    number,
  ];
  const session = await page.createCDPSession();
  // What is held, not what only has not been swept up yet.
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const { JSHeapUsedSize = 0 } = await page.metrics();
  return { firstMs, blockedMs, heapMB: JSHeapUsedSize / 2 ** 20 };
}

/** Runs in the page: presses, and then asks for an answer over and over, as a person's keys would. */
async function MEASURE(name: string): Promise<readonly [number, number]> {
  const pictures = () => document.querySelectorAll('figure svg[role="img"]').length;
  const beat = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(null);
      port2.postMessage(null);
    });
  const start = performance.now();
  const button = [...document.querySelectorAll<HTMLElement>('nav button')].find(
    ({ textContent }) => textContent === name,
  );
  button?.click();
  let firstMs = 0;
  let blockedMs = 0;
  let quietSince = performance.now();
  let count = 0;
  // All is there when nothing has been added for a while: what compares comes last, and need not come.
  while (firstMs === 0 || performance.now() - quietSince < 1500) {
    const asked = performance.now();
    await beat();
    const now = performance.now();
    blockedMs = Math.max(blockedMs, now - asked);
    if (firstMs === 0 && pictures() > 0) firstMs = now - start;
    const size = document.querySelectorAll('main *').length;
    if (size !== count) {
      count = size;
      quietSince = now;
    }
  }
  return [firstMs, blockedMs];
}
