import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { press } from '../../tests/e2e/harness/boundary.ts';
import { lookIntoCopy } from '../../tests/e2e/harness/copy.ts';
import { toPages, toRecord } from '../../tests/e2e/harness/record.ts';
import { PASSPHRASE, toSettings } from '../../tests/e2e/harness/vault.ts';
import { byRole, ROOT, words } from '../../tests/e2e/harness/words.ts';
import { picturesOfRooms } from '../rooms.ts';
import { keepPopup } from './popups.ts';
import { keepPrint } from './prints.ts';
import { walkCard, walkPause } from './visits.ts';
import { toSeven, type Walk } from './walk.ts';

/** It reads the product's own modules, which this Node's own loader does not find. */
const LIVED = join(ROOT, 'scripts', 'lived', 'copy.ts');

/** A year of a made-up life, brought in as a copy; every room of it, and seven evenings that are whole. */
export async function lived({ options, album, folder, site, zone }: Walk): Promise<void> {
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
    await options.waitForSelector(byRole('button', words('backup_found_bring')), { timeout: 60_000 });
    await album.keep(options, 'copy-found');
    await press(options, words('backup_found_bring'));
    await options.waitForSelector(`::-p-text(${words('backup_bring_done')})`, { timeout: 120_000 });
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
  await picturesOfRooms(options, album, 'full');
  await toSeven(options);
  await options.waitForSelector('.seven-lines li:nth-child(7)');
  await album.keep(options, 'seven-all');
  await keepPrint(options, folder, 'seven');
}

/** The forms, and what lies behind the record's question. */
export async function forms({ options, album, chromium }: Walk): Promise<void> {
  await press(options, words('options_nav_boundaries'));
  await press(options, words('boundaries_new'));
  await album.keep(options, 'boundary-ideas');
  await press(options, words('boundary_own'));
  for (const fold of await options.$$('main details > summary')) await fold.click();
  await album.keep(options, 'boundary-form');
  await press(options, words('options_nav_rituals'));
  await press(options, words('ritual_own'));
  await album.keep(options, 'ritual-form');
  await press(options, words('options_nav_lines'));
  await album.keep(options, 'lines-room');
  await toRecord(await chromium.openOptions());
  await album.keep(options, 'record-open');
  await press(options, words('record_new'));
  await album.keep(options, 'record-form');
  await press(options, words('options_nav_today'));
}

/** The popup, the card and the pauses of that life. */
export async function livedVisits({ chromium, album, site }: Walk): Promise<void> {
  await keepPopup(chromium, album, 'many-boundaries', '.holding');
  await (await walkCard(chromium, album, 'lived', `${site.origin}/june`)).close();
  await walkPause(chromium, album, 'lived', `${site.origin}/sam`);
  const tab = await chromium.page();
  await tab.goto(`${site.origin}/ilka`).catch(() => undefined);
  await tab.waitForSelector('.pause h1');
  await album.keep(tab, 'pause-rest');
  await tab.close();
  await keepPopup(chromium, album, 'after-crossing', '.after');
}

/** What comes out of a printer. */
export async function prints({ options, folder }: Walk): Promise<void> {
  await options.bringToFront();
  for (const room of ['lines', 'journal', 'today'] as const) {
    await press(options, words(`options_nav_${room}`));
    await options.waitForSelector('main h1');
    await keepPrint(options, folder, room);
  }
  for (const tool of ['plan', 'review'] as const) {
    await press(options, words('options_nav_toolkit'));
    await options.locator(`.idea ::-p-text(${words(`toolkit_${tool}`)})`).click();
    await options.waitForSelector('.pocket');
    await keepPrint(options, folder, tool);
  }
  await toRecord(options);
  await toPages(options, true);
  await keepPrint(options, folder, 'record');
}
