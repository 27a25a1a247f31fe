import type { Page } from 'puppeteer-core';

/**
 * Goes to an address as if it had been typed, and waits until a document has come. That the browser takes us to our
 * own page instead is no error; nor that a page which steps aside takes us further.
 */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'domcontentloaded' }).catch((error: unknown) => {
    const isTakenElsewhere = /ERR_ABORTED|ERR_BLOCKED_BY_CLIENT|frame was detached|NS_BINDING_ABORTED/.test(
      `${error}`,
    );
    if (!isTakenElsewhere) throw error;
  });
}

/** Waits until a tab is at our pause page, rendered. Fails (throws) after `ms` milliseconds. */
export async function paused(page: Page, ms = 10_000): Promise<void> {
  await page.waitForFunction(
    `/^(chrome|moz)-extension:/.test(location.href) && location.pathname === '/pause.html' && !!document.querySelector('h1')`,
    { timeout: ms, polling: 50 },
  );
}
