import type { Page } from 'puppeteer-core';
import { press } from '../../tests/e2e/harness/boundary.ts';
import type { Chromium } from '../../tests/e2e/harness/chromium.ts';
import { words } from '../../tests/e2e/harness/words.ts';
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
  await options.waitForSelector('.on-paper');
}
