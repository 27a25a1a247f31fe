import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Display } from './xvfb.ts';

/**
 * @param page one of our pages, in front
 * @param press the click that asks
 * @param answer `allow`: Tab from "Deny" to "Allow", then Return; `deny`: Escape
 * @param shown called while the prompt is there
 */
export type Grant = (
  page: Page,
  press: () => Promise<unknown>,
  answer?: 'allow' | 'deny',
  shown?: () => Promise<void>,
) => Promise<void>;

/**
 * Presses what asks for a permission, and answers Chromium's own prompt with real keys. The prompt is part of the
 * browser's window, which no protocol sees; but it takes the focus from the page, and its end gives it back.
 * Refuses (throws) when permissions have not become what was answered.
 */
export async function answerPrompt(
  display: Display,
  ...[page, press, answer = 'allow', shown]: Parameters<Grant>
): Promise<void> {
  const before = await permissions(page);
  await page.bringToFront();
  await press();
  await page.waitForFunction('!document.hasFocus()', { polling: 50, timeout: 10_000 });
  // A prompt just shown takes no answer for half a second, lest somebody was typing.
  await display.still(600);
  await shown?.();
  if (answer === 'allow') await display.press('Tab');
  const limit = Date.now() + 10_000;
  while (!(await page.evaluate('document.hasFocus()'))) {
    if (Date.now() > limit) throw new Error('the permission prompt does not go');
    await display.press(answer === 'allow' ? 'Return' : 'Escape');
    for (let i = 0; i < 10 && !(await page.evaluate('document.hasFocus()')); i++) await pause(50);
  }
  const isChanged = (await permissions(page)) !== before;
  if (isChanged !== (answer === 'allow')) throw new Error(`the permission prompt did not take "${answer}"`);
}

async function permissions(page: Page): Promise<string> {
  return String(await page.evaluate('chrome.permissions.getAll().then(JSON.stringify)'));
}
