import type { Page } from 'puppeteer-core';
import { heard } from '../../heard.ts';

/** What a screen reader is given of a page, as text. */
export async function heardOn(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return heard(nodes);
}
