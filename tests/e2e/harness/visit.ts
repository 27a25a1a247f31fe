import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/**
 * Goes to an address as if it had been typed, and waits until a document has come. That the browser takes us to our
 * own page instead is no error, nor that a page which steps aside takes us further. Firefox never says that such a
 * visit has ended: being at a page of ours is enough.
 */
export async function visit(page: Page, address: string): Promise<void> {
  const ending = new AbortController();
  const arrived = page.goto(address, { waitUntil: 'domcontentloaded', signal: ending.signal });
  await Promise.race([arrived.then(() => undefined, elsewhere), atOurs(page, ending.signal)]);
  ending.abort();
}

/** Waits until a tab is at our pause page, rendered. Fails (throws) after `ms` milliseconds. */
export async function paused(page: Page, ms = 10_000): Promise<void> {
  await page.waitForFunction(
    `/^(chrome|moz)-extension:/.test(location.href) && location.pathname === '/pause.html' && !!document.querySelector('h1')`,
    { timeout: ms, polling: 50 },
  );
}

function elsewhere(error: unknown): void {
  const isTaken = /ERR_ABORTED|ERR_BLOCKED_BY_CLIENT|frame was detached|NS_BINDING_ABORTED|abort/i;
  if (!isTaken.test(`${error}`)) throw error;
}

async function atOurs(page: Page, signal: AbortSignal): Promise<void> {
  const from = await page.evaluate('location.href').catch(() => '');
  while (!signal.aborted) {
    const at = `${await page.evaluate('location.href').catch(() => '')}`;
    if (at !== from && /^(?:chrome|moz)-extension:/.test(at)) return;
    await pause(100);
  }
}
