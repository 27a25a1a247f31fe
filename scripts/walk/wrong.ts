import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fill, press, toForm } from '../../tests/e2e/harness/boundary.ts';
import { lookIntoCopy } from '../../tests/e2e/harness/copy.ts';
import { fillHidden, toSettings } from '../../tests/e2e/harness/vault.ts';
import { words } from '../../tests/e2e/harness/words.ts';
import { toEvening, type Walk } from './walk.ts';

/** What is said where something is missing, mistyped, or not what it is taken for. */
export async function wrong({ options, album }: Walk): Promise<void> {
  await toEvening(options);
  await press(options, words('evening_save'));
  await options.waitForSelector('.evening-form .notice');
  await album.keep(options, 'wrong-evening');
  await toForm(options);
  await fill(options, words('boundary_site_address'), 'co.uk');
  await press(options, words('boundary_save'));
  await options.waitForSelector('.problem');
  await album.keep(options, 'wrong-boundary');
  const place = mkdtempSync(join(tmpdir(), 'holdfast-wrong-'));
  try {
    const path = join(place, 'shopping.age');
    writeFileSync(path, 'Bread, tea, a lamp.');
    await toSettings(options);
    await lookIntoCopy(options, path, 'whatever it was');
    await options.waitForSelector('[role="alert"] .notice');
    await album.keep(options, 'wrong-copy');
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
  await press(options, words('vault_set'));
  await press(options, words('vault_explain_next'));
  await fillHidden(options, 'hello', 'hallo');
  await press(options, words('vault_choose_done'));
  await options.waitForSelector('.problem');
  await album.keep(options, 'wrong-passphrase');
}
