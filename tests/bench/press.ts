import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Chromium, idOf, type Launch, launch } from '../e2e/harness/chromium.ts';
import { FIRST_PAINT } from './first-paint';

/** As `chrome.action.openPopup` is called; the clock of pages and workers of one browser is the same. */
const PRESS = `(() => {
  const at = performance.timeOrigin + performance.now();
  return chrome.action.openPopup().then(() => at);
})()`;

/**
 * A browser with the extension's button pinned to its toolbar: one that is not slides out of the extensions' menu first,
 * for a quarter of a second.
 */
export async function launchPinned(wanted: Launch & { readonly build: string }): Promise<Chromium> {
  const profile = mkdtempSync(join(tmpdir(), 'holdfast-pinned-'));
  mkdirSync(join(profile, 'Default'));
  const preferences = { extensions: { pinned_extensions: [idOf(wanted.build)] } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const chromium = await launch({ ...wanted, profile });
  const close = async () => {
    await chromium.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { ...chromium, close };
}

/** From the press of the toolbar's button to the popup's first paint, in milliseconds. */
export async function pressedUntilPainted(chromium: Chromium): Promise<number> {
  const { browser } = chromium;
  const opened = browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const session = await worker.createCDPSession();
  const { result } = await session.send('Runtime.evaluate', {
    expression: PRESS,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  const popup = await (await opened).asPage();
  const paintedAt = (await popup.evaluate(
    `${FIRST_PAINT}.then((ms) => performance.timeOrigin + ms)`,
  )) as number;
  await popup.close();
  return paintedAt - (result.value as number);
}
