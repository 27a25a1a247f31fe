import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/**
 * Goes to an address as if it had been typed, and waits until a document has come. That the browser takes us to our
 * own page instead is no error, nor that a page which steps aside takes us further. Firefox never says that such a
 * visit has ended: being at a page of ours is enough.
 */
export async function visit(page: Page, address: string): Promise<void> {
  const before = await begunAt(page);
  const ending = new AbortController();
  const arrived = page.goto(address, { waitUntil: 'domcontentloaded', signal: ending.signal });
  await Promise.race([arrived.then(() => undefined, elsewhere), newAtOurs(page, before, ending.signal)]);
  ending.abort();
}

/**
 * Waits until a tab is at our pause page, rendered, and has it in front: a tab behind another draws no frame, and what
 * is waited for by frames never comes there. Fails (throws) after `ms` milliseconds.
 */
export async function paused(page: Page, ms = 10_000): Promise<void> {
  const until = performance.now() + ms;
  // Asked anew each time: Firefox answers nobody whose document goes while it is asked, in words that puppeteer does not know.
  while (!(await page.evaluate(IS_PAUSED).catch(() => false))) {
    if (performance.now() > until) throw new Error(`no pause page at ${page.url()}`);
    await pause(50);
  }
  await page.bringToFront();
}

const IS_PAUSED = `/^(chrome|moz)-extension:/.test(location.href) && location.pathname === '/pause.html' && !!document.querySelector('h1')`;

function elsewhere(error: unknown): void {
  const isTaken = /ERR_ABORTED|ERR_BLOCKED_BY_CLIENT|frame was detached|NS_BINDING_ABORTED|abort/i;
  if (!isTaken.test(`${error}`)) throw error;
}

/** Waits for a page of ours that is another document than the one from before: it may have come while we asked. */
async function newAtOurs(page: Page, before: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const now = await begunAt(page);
    if (now !== before && /^(?:chrome|moz)-extension:/.test(now)) return;
    await pause(100);
  }
}

/** Where a tab is, and since when: no two documents have both the same. */
async function begunAt(page: Page): Promise<string> {
  return `${await page.evaluate('location.href + " " + performance.timeOrigin').catch(() => '')}`;
}
