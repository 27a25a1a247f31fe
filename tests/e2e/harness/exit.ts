import type { Page } from 'puppeteer-core';

/** How a page was left. */
export interface LeftPage {
  /** What there was to see in the first frame after the last key. */
  readonly frame: { readonly hasBody: boolean; readonly text: string; readonly title: string };
  /** From the last key going up until another document has been read, in milliseconds. */
  readonly goneMs: number;
}

/** Shift three times, by itself. */
export async function shifts(page: Page): Promise<void> {
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Shift');
}

const MARK = 'first frame: ';

/**
 * Leaves a page and watches from inside it. What there is to see as each key goes up, and in the first frame after, is
 * told through the console, which outlives the page: a page may be gone before there is a frame. Firefox tells nothing of our pages' consoles, so that it is left in their storage as well.
 */
export async function leftBy(page: Page, leave: (page: Page) => Promise<void>): Promise<LeftPage> {
  const frames: { at: number; frame: LeftPage['frame'] }[] = [];
  page.on('console', (message) => {
    const text = message.text();
    if (text.startsWith(MARK)) frames.push(JSON.parse(text.slice(MARK.length)));
  });
  await page.evaluate(`addEventListener('keyup', () => {
    const at = performance.timeOrigin + performance.now();
    const look = () => {
      const seen = JSON.stringify({ at, frame: {
        hasBody: document.body !== null,
        text: document.body?.textContent ?? '',
        title: document.title,
      } });
      console.info(${JSON.stringify(MARK)} + seen);
      localStorage.setItem('seen', seen);
    };
    look();
    requestAnimationFrame(look);
  }, { capture: true })`);
  const address = page.url();
  // A key whose page has gone before it is up is no error.
  await leave(page).catch(() => undefined);
  await page.waitForFunction(
    (from) => location.href !== from && document.readyState !== 'loading',
    {},
    address,
  );
  const thereAt = Number(
    await page.evaluate(
      'performance.timeOrigin + performance.getEntriesByType("navigation")[0].domInteractive',
    ),
  );
  const last = frames.at(-1) ?? JSON.parse(String(await page.evaluate('localStorage.getItem("seen")')));
  if (!last) throw new Error('no frame was seen');
  return { frame: last.frame, goneMs: thereAt - last.at };
}
