import { type KeyInput, type Page, ProtocolError } from 'puppeteer-core';
import type { Chromium } from './chromium.ts';
import { byRole, words } from './words.ts';

/** What a person fills in; the rest stays as the form proposes it. */
export interface Wish {
  readonly name: string;
  /** As typed; more than one are added one by one. */
  readonly sites: readonly string[];
  readonly why?: string;
  readonly response?: 'nudge' | 'pause' | 'rest';
  /** The browser has been asked for these sites before, and does not ask again. */
  readonly isAllowed?: boolean;
}

/**
 * Sets a boundary through the form and, unless it was given before, the browser's real permission prompt. Answers
 * when the list says that it is set.
 *
 * @returns the options page, at the list
 */
export async function setBoundary(chromium: Chromium, wish: Wish): Promise<Page> {
  const page = await chromium.openOptions();
  await toForm(page);
  await fill(page, words('boundary_name'), wish.name);
  for (const site of wish.sites) {
    await fill(page, words('boundary_site_address'), site);
    await press(page, words('boundary_site_add'));
  }
  for (const fold of wish.why || wish.response ? await page.$$('details > summary') : []) await fold.click();
  if (wish.why) await fill(page, words('boundary_why'), wish.why);
  if (wish.response) await page.locator(byRole('radio', words(`boundary_response_${wish.response}`))).click();
  const save = () => press(page, words('boundary_save'));
  if (wish.isAllowed || wish.sites.length === 0) await save();
  else await chromium.grant(page, save);
  await page.waitForSelector(byRole('heading', words('boundaries_title')));
  return page;
}

/** Leads from wherever the options app is to an empty form. */
export async function toForm(page: Page): Promise<void> {
  await page.waitForSelector('h1');
  if (await page.$('.welcome')) {
    await press(page, words('welcome_skip'));
    await page.waitForSelector('nav');
  }
  await press(page, words('options_nav_boundaries'));
  await press(page, words('boundaries_new'));
  await press(page, words('boundary_own'));
}

/** Presses the button of a name. */
export async function press(page: Page, name: string): Promise<void> {
  await page.locator(byRole('button', name)).click();
}

/** Presses a key by which a page closes, and waits until it has. */
export async function pressAndClose(page: Page, key: KeyInput): Promise<void> {
  await closedBy(page, () => page.keyboard.press(key));
}

/** Clicks the button of a name by which a page closes, and waits until it has. */
export async function clickAndClose(page: Page, name: string): Promise<void> {
  await closedBy(page, () => press(page, name));
}

/** The answer to what closes a page may be gone with the page: that it closed is enough. */
async function closedBy(page: Page, act: () => Promise<void>): Promise<void> {
  const closed = new Promise<unknown>((resolve) => page.once('close', resolve));
  const acted = act().catch((error) => {
    if (!(error instanceof ProtocolError)) throw error;
  });
  await Promise.race([closed, acted.then(() => closed)]);
}

/** Types into the field of a label, over what stands there. */
export async function fill(page: Page, label: string, text: string): Promise<void> {
  await page.locator(byRole('textbox', label)).fill(text);
}
