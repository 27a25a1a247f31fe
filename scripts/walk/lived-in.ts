import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { runnerImport } from 'vite';
import { press } from '../../tests/e2e/harness/boundary.ts';
import { lookIntoCopy } from '../../tests/e2e/harness/copy.ts';
import { toRecord } from '../../tests/e2e/harness/record.ts';
import { PASSPHRASE, toSettings } from '../../tests/e2e/harness/vault.ts';
import { byRole, ROOT, words } from '../../tests/e2e/harness/words.ts';
import { picturesOfRooms } from '../rooms.ts';
import { keepPopup, putOffEvening } from './popups.ts';
import { walkCard, walkPause } from './visits.ts';
import { toEvening, toSeven, toTool, type Walk } from './walk.ts';

/** It reads the product's own modules, which this Node's own loader does not find. */
const LIVED = join(ROOT, 'scripts', 'lived', 'copy.ts');

/** A year of a made-up life, brought in as a copy. */
export async function bringYear({ options, album, site, zone }: Walk): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), 'holdfast-lived-'));
  const path = join(place, 'lived.age');
  try {
    const { module } = await runnerImport<typeof import('../lived/copy.ts')>(LIVED, {
      configFile: false,
      root: ROOT,
      logLevel: 'warn',
    });
    await module.writeLivedCopy(path, PASSPHRASE, site.origin, zone);
    await toSettings(options);
    await lookIntoCopy(options, path, PASSPHRASE);
    await options.waitForSelector(byRole('button', words('backup_found_bring')), { timeout: 120_000 });
    await album.keep(options, 'copy-found');
    await press(options, words('backup_found_bring'));
    await options.waitForSelector(`::-p-text(${words('backup_bring_done')})`, { timeout: 180_000 });
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** Every room of that year, and seven evenings that are whole. */
export async function year({ options, album }: Walk): Promise<void> {
  await picturesOfRooms(options, album, 'full');
  await toSeven(options);
  await options.waitForSelector('.seven-lines li:nth-child(7)');
  await album.keep(options, 'seven-all');
}

/** The forms, and what lies behind the record's question. */
export async function forms({ options, album }: Walk): Promise<void> {
  await toEvening(options);
  await options.locator('.evening-form details > summary').click();
  await album.keep(options, 'evening-form');
  await press(options, words('options_nav_boundaries'));
  await press(options, words('boundaries_new'));
  await album.keep(options, 'boundary-ideas');
  await press(options, words('boundary_own'));
  await unfold(options);
  await album.keep(options, 'boundary-form');
  await press(options, words('options_nav_boundaries'));
  await press(options, words('boundary_change_named', 'No work mail after seven'));
  await unfold(options);
  await album.keep(options, 'boundary-edit');
  await press(options, words('options_nav_rituals'));
  await press(options, words('ritual_own'));
  await album.keep(options, 'ritual-form');
  await toRecord(options);
  await album.keep(options, 'record-open');
  await press(options, words('record_new'));
  await album.keep(options, 'record-form');
  await toTool(options, 'take');
  await press(options, words('record_report_go_on'));
  await options.locator(byRole('checkbox', words('take_part_words'))).click();
  await album.keep(options, 'take-form');
  for (const [tool, folded] of Object.entries(FOLDED) as [keyof typeof FOLDED, string][]) {
    await toTool(options, tool);
    await options.waitForSelector(folded);
    await unfold(options);
    await album.keep(options, `${tool}-unfolded`);
  }
}

/** Tools with something folded away, and what is so last, once all of it has been read. */
const FOLDED = {
  plan: '.plan-section',
  contacts: '.plan-section',
  week: '.kept',
  commitments: '.kept',
} as const;

/** The popup, the card and the pauses of that life. */
export async function livedVisits({ chromium, album, site }: Walk): Promise<void> {
  await keepPopup(chromium, album, 'lived', '.lead-leads .evening-form, .lead-rests .holding');
  await putOffEvening(chromium);
  await keepPopup(chromium, album, 'many-boundaries', '.lead-rests .holding');
  await (await walkCard(chromium, album, 'lived', `${site.origin}/june`)).close();
  await walkPause(chromium, album, 'lived', `${site.origin}/sam`, LINE);
  const tab = await chromium.page();
  await tab.goto(`${site.origin}/ilka`).catch(() => undefined);
  await tab.waitForSelector('.pause h1');
  await album.keep(tab, 'pause-rest');
  await tab.close();
  await keepPopup(chromium, album, 'after-crossing', '.after');
}

/** What the boundary on Sam's page has one type, before going on (see `scripts/lived/boundaries.ts`). */
const LINE = 'I can miss someone and still keep the promise I made to myself.';

/** Opens everything that is folded away in the room. */
async function unfold(options: Page): Promise<void> {
  await options.waitForSelector('main h1');
  await options.$$eval('main details', (all) => {
    for (const one of all) one.open = true;
  });
}
