import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ageCommand } from '../platform/age-command.ts';
import { press } from './harness/boundary.ts';
import { lookIntoCopy } from './harness/copy.ts';
import { type Firefox, launchFirefox } from './harness/firefox.ts';
import { fillHidden, PASSPHRASE, toSettings, writeInJournal } from './harness/vault.ts';
import { byRole, words } from './harness/words.ts';

const WRITTEN = 'The bread rose.';

/** Streams that move into a worker and out of it, in the other browser. */
describe('a copy, in Firefox', { timeout: 120_000 }, () => {
  const downloads = mkdtempSync(join(tmpdir(), 'holdfast-downloads-'));
  let from: Firefox;
  let into: Firefox;
  const saved = () => readdirSync(downloads).filter((name) => name.endsWith('.age'));

  beforeAll(async () => {
    const prefs = { 'browser.download.folderList': 2, 'browser.download.dir': downloads };
    from = await launchFirefox({ prefs });
    into = await launchFirefox();
  }, 60_000);
  afterAll(async () => {
    await from?.close();
    await into?.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  test('is made, and opened by the age command', async () => {
    const options = await from.ours('options.html');
    await toSettings(options);
    await writeInJournal(options, WRITTEN);
    await toSettings(options);
    await press(options, words('backup_keep_begin'));
    // The first two are this card's: it stands above the others.
    await fillHidden(options, PASSPHRASE, PASSPHRASE);
    await press(options, words('vault_choose_done'));
    await options.waitForSelector(`::-p-text(${words('backup_keep_remember')})`, { timeout: 30_000 });
    await expect.poll(saved).toHaveLength(1);
    const open = () => ageCommand(['-d'], [PASSPHRASE], readFileSync(join(downloads, saved()[0] ?? '')));
    // The name is there before the last byte is.
    await expect
      .poll(async () => new TextDecoder().decode(await open()), { timeout: 20_000 })
      .toContain(WRITTEN);
  });

  test('is looked into, refused to a wrong passphrase, and brought in', async () => {
    const options = await into.ours('options.html');
    const file = join(downloads, saved()[0] ?? '');
    await toSettings(options);
    await lookIntoCopy(options, file, 'another one altogether');
    await options.waitForSelector(`::-p-text(${words('backup_problem_wrong_passphrase')})`, {
      timeout: 30_000,
    });
    await lookIntoCopy(options, file, PASSPHRASE);
    await options.waitForSelector(byRole('button', words('backup_found_bring')), { timeout: 30_000 });
    await press(options, words('backup_found_bring'));
    await options.waitForSelector(`::-p-text(${words('backup_bring_done')})`, { timeout: 30_000 });
    await press(options, words('options_nav_journal'));
    await options.waitForSelector(`::-p-text(${WRITTEN})`);
  });
});
