import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { launch } from './harness/chromium.ts';
import { hits } from './harness/hits.ts';
import { blocksOf } from './harness/leveldb.ts';

/** The searches for what must not be found are worth as much as this one for what is there. */
test('what a browser has compressed is searched, too', { timeout: 120_000 }, async () => {
  const profile = mkdtempSync(join(tmpdir(), 'holdfast-hits-'));
  const chromium = await launch({ profile });
  const options = await chromium.openOptions();
  // A word that comes again is written once and pointed to: its second place stands in no file as it is.
  await options.evaluate(`(async () => {
    for (let i = 0; i < 80; i += 1) {
      const noise = ('and again ' + i + ' ').repeat(5000);
      await chrome.storage.local.set({ ['filler' + i]: 'Zylophantasm ' + i + ' (Zylophantasm) ' + noise });
    }
  })()`);
  await chromium.close();
  const tables = hits(profile, ['(Zylophantasm)']).filter((name) => name.endsWith('.ldb'));
  expect(tables).not.toEqual([]);
  const count = (bytes: Buffer) => bytes.toString('latin1').split('(Zylophantasm)').length - 1;
  for (const name of tables) {
    const table = readFileSync(join(profile, name));
    const opened = blocksOf(table).reduce((sum, block) => sum + count(block), 0);
    expect(opened).toBeGreaterThan(count(table));
  }
  rmSync(profile, { recursive: true, force: true });
});
