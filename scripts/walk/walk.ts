import type { Page } from 'puppeteer-core';
import { press } from '../../tests/e2e/harness/boundary.ts';
import type { Chromium } from '../../tests/e2e/harness/chromium.ts';
import { byRole, words } from '../../tests/e2e/harness/words.ts';
import type { Album } from '../album.ts';
import type { PracticeSite } from '../practice-site.ts';

/** What a walk has at hand. */
export interface Walk {
  readonly chromium: Chromium;
  readonly options: Page;
  readonly album: Album;
  readonly folder: string;
  readonly site: PracticeSite;
  readonly zone: string;
}

/** Leads to the page of the seven evenings. */
export async function toSeven(options: Page): Promise<void> {
  await options.bringToFront();
  await press(options, words('options_nav_journal'));
  await press(options, words('seven_open'));
  await options.waitForSelector(byRole('button', words('seven_back')));
}

/** Leads to a tool of the toolkit, and waits until it is there. */
export async function toTool(options: Page, name: string): Promise<void> {
  await press(options, words('options_nav_toolkit'));
  await options.locator(ideaNamed(words(`toolkit_${name}`))).click();
  await options.waitForSelector('main .back');
  await options.waitForSelector('main h1');
}

/** The card of a name, where things are offered side by side: its words may stand in another's, too. */
function ideaNamed(name: string): string {
  return `::-p-xpath(//button[*[@class="idea-name"][normalize-space()="${name}"]])`;
}

/** Opens the form of this evening, at Today, whether there has been one or not. */
export async function toEvening(options: Page): Promise<void> {
  const names = ['evening_begin', 'evening_another'].map((key) => `normalize-space()="${words(key)}"`);
  await options.locator(`::-p-xpath(//button[${names.join(' or ')}])`).click();
  await options.waitForSelector('.evening-form');
}
