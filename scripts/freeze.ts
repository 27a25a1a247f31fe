/**
 * Freezes what this Holdfast keeps, for every later one to be tried on: `npm run freeze`, once for each release, before it
 * goes out. A browser is filled by a copy of a made-up life, a passphrase is set, and things come in while it is locked;
 * then all that lies there is written to tests/frozen, named for the version. Nothing there is ever changed again.
 */
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { runnerImport } from 'vite';
import { press, setBoundary } from '../tests/e2e/harness/boundary.ts';
import { type Chromium, launch } from '../tests/e2e/harness/chromium.ts';
import { copyMade, exported, lookIntoCopy } from '../tests/e2e/harness/copy.ts';
import { FROZEN, type Frozen, keptIn } from '../tests/e2e/harness/frozen.ts';
import { PASSPHRASE, setPassphrase, toSettings, writeInJournal } from '../tests/e2e/harness/vault.ts';
import { byRole, words } from '../tests/e2e/harness/words.ts';
import { NOON } from '../tests/e2e/harness/zone.ts';
import { ROOT, run } from './program.ts';
import { version } from './version.ts';

/** Something else before the first release. */
const [name = version()] = process.argv.slice(2);
const open = join(FROZEN, `${name}-open.json`);
const sealed = join(FROZEN, `${name}-sealed.json`);
const copy = join(FROZEN, `${name}.age`);
if ([open, sealed, copy].some((path) => existsSync(path))) {
  console.error(`${name} is frozen already, and what is frozen is never changed.`);
  process.exitCode = 1;
} else {
  const chromium = await launch();
  try {
    await freeze(chromium);
  } finally {
    await chromium.close();
  }
}

async function freeze(chromium: Chromium): Promise<void> {
  const options = await setBoundary(chromium, { name: 'The phone sleeps in the hall', sites: [] });
  await bringIn(options);
  await writeInJournal(options, 'The bread rose.');
  await toSettings(options);
  await options.locator(byRole('radio', words('look_face_notes'))).click();
  await options.waitForFunction(`chrome.storage.local.get('settings').then((all) => all.settings)`);
  await keep(open, options, null, await exported(options));
  const place = mkdtempSync(join(tmpdir(), 'holdfast-copy-'));
  copyFileSync(await copyMade(options, place), copy);
  rmSync(place, { recursive: true });

  await setPassphrase(options);
  const things = await exported(options);
  await press(options, words('vault_lock'));
  await options.waitForSelector(byRole('heading', words('locked_title')));
  const popup = await chromium.popup();
  await press(popup, words('everyday_held'));
  await popup.waitForSelector(`::-p-text(${words('popup_held')})`);
  await popup.close();
  await keep(sealed, options, PASSPHRASE, things);
}

/** A few things of every kind there is. */
async function bringIn(options: Page): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), 'holdfast-few-'));
  const path = join(place, 'few.age');
  const { module } = await runnerImport<typeof import('./lived/copy.ts')>(
    join(ROOT, 'scripts', 'lived', 'copy.ts'),
    { configFile: false, root: ROOT, logLevel: 'warn' },
  );
  await module.writeFewCopy(path, PASSPHRASE, NOON);
  await toSettings(options);
  await lookIntoCopy(options, path, PASSPHRASE);
  await options.waitForSelector(byRole('button', words('backup_found_bring')), { timeout: 60_000 });
  await press(options, words('backup_found_bring'));
  await options.waitForSelector(`::-p-text(${words('backup_bring_done')})`, { timeout: 60_000 });
  rmSync(place, { recursive: true });
}

async function keep(
  path: string,
  options: Page,
  passphrase: string | null,
  things: Frozen['things'],
): Promise<void> {
  const { stdout } = await run('git', ['log', '-1', '--format=%h of %cs']);
  const by = `Holdfast ${version()}, ${stdout.trim()}`;
  const { items, records } = await keptIn(options);
  const lines = (name: string, all: readonly unknown[]) =>
    `  "${name}": [\n${all.map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n  ]`;
  const parts = [
    ...Object.entries({ by, passphrase, items }).map(
      ([name, value]) => `  "${name}": ${JSON.stringify(value)}`,
    ),
    lines('records', records),
    lines('things', things),
  ];
  writeFileSync(path, `{\n${parts.join(',\n')}\n}\n`);
  console.log(`${path}: ${records.length} records, ${things.length} things`);
}
