import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NO_WORDS } from '../../utils/core/private-record';
import { sha256Hash, sha256OfBytes } from '../../utils/platform/sha256';
import { keepAttachment } from '../../utils/services/attachments';
import { makeBackup } from '../../utils/services/backup';
import { keptVault } from '../../utils/services/kept-vault';
import { writeRecord } from '../../utils/services/private-record';
import { memoryPorts } from '../services/memory.ts';
import { bytesIn, cheapAge } from '../services/memory-kept.ts';
import '../temporal.ts';
import { press } from './harness/boundary.ts';
import { type Chromium, launch } from './harness/chromium.ts';
import { lookIntoCopy } from './harness/copy.ts';
import { pdfText, previewed, savesPrintsInto } from './harness/pdf.ts';
import { picture } from './harness/picture.ts';
import { checkedByCommand, linesOfPages, toPages, toRecord } from './harness/record.ts';
import { PASSPHRASE, toSettings } from './harness/vault.ts';
import { byRole, words } from './harness/words.ts';

const MB = 1024 * 1024;
const NAME = 'Vandrelune';

interface Size {
  readonly records: number;
  readonly files: number;
  readonly fileBytes: number;
  readonly isPicture: boolean;
}

/** A copy of a vault in which so much was written, as a file: what a person would bring into a new browser. */
async function copyOf({ records, files, fileBytes, isPicture }: Size, path: string): Promise<void> {
  let salts = 0;
  const p = Object.assign(memoryPorts(Date.UTC(2026, 0, 1)), {
    hash: sha256Hash,
    hashBytes: sha256OfBytes,
    salt: () => {
      salts += 1;
      return `salt ${salts}`;
    },
  });
  for (let i = 0; i < records; i += 1) {
    p.clock.at += 600_000;
    const whole = i >= files ? null : isPicture ? picture(i) : new Uint8Array(fileBytes).fill(i + 1);
    const file = { name: `${NAME} ${i}`, type: isPicture ? 'image/png' : '', details: 'unknown' } as const;
    const attachments = whole ? [await keepAttachment(file, whole, p)] : [];
    const what = `Mark-${String(i).padStart(4, '0')}-here. ${NAME} said so. ${'And then it went on. '.repeat(20)}`;
    await writeRecord(null, { ...NO_WORDS, day: '2026-01-01', who: NAME, what, attachments }, p);
  }
  const copy = await makeBackup(PASSPHRASE, () => {}, {
    store: keptVault(p),
    age: cheapAge,
    hash: sha256Hash,
    clock: p.clock,
  });
  writeFileSync(path, await bytesIn(copy));
}

/** Bytes of JavaScript's heap in use, after it was tidied. */
async function heapBytes(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

describe.skipIf(!process.env.SOAK)('a large private record', () => {
  let chromium: Chromium;
  let page: Page;
  let folder: string;
  let profile: string;
  let prints: string;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'holdfast-record-large-'));
    prints = mkdtempSync(join(folder, 'prints-'));
    profile = mkdtempSync(join(tmpdir(), 'holdfast-record-profile-'));
    chromium = await launch({ profile, args: savesPrintsInto(prints, profile) });
    page = await chromium.openOptions();
  });
  afterEach(async () => {
    await chromium?.close();
    for (const kept of [folder, profile]) rmSync(kept, { recursive: true, force: true });
  });

  async function bring(size: Size) {
    const path = join(folder, 'copy.age');
    await copyOf(size, path);
    await toSettings(page);
    await lookIntoCopy(page, path, PASSPHRASE);
    await page.waitForSelector(byRole('button', words('backup_found_bring')), { timeout: 300_000 });
    await press(page, words('backup_found_bring'));
    await page.waitForSelector(`::-p-text(${words('backup_bring_done')})`, { timeout: 600_000 });
  }

  test('of 500 with 40 pictures prints each once, with names taken out, and is checked by the command', async () => {
    await bring({ records: 500, files: 40, fileBytes: 0, isPicture: true });
    await toRecord(page);
    await toPages(page, true);
    expect(await page.$$eval('.sheet img', (all) => all.length)).toBe(40);
    const since = performance.now();
    // The click is not answered before the preview is.
    const button = page.locator(byRole('button', words('record_report_print'))).setTimeout(600_000);
    const pdf = await previewed(prints, () => button.click(), 600_000);
    console.log(`printed in ${Math.round(performance.now() - since)} ms`);
    const { text, about } = pdfText(pdf);
    const marks = text.match(/Mark-\d{4}-here/g) ?? [];
    expect([marks.length, new Set(marks).size]).toEqual([500, 500]);
    expect(`${text}\n${about}`).not.toMatch(new RegExp(NAME, 'i'));
    linesOfPages(text, join(folder, 'lines.txt'));
    expect(checkedByCommand(join(folder, 'lines.txt'))).toBe('chain 1: unchanged, 500 links\n');
  }, 1_200_000);

  test('with 200 MB of files is listed in the memory a small one takes', async () => {
    await toRecord(page);
    const before = await heapBytes(page);
    await bring({ records: 20, files: 20, fileBytes: 10 * MB, isPicture: false });
    await toRecord(page);
    await page.waitForSelector('.record-file');
    const after = await heapBytes(page);
    console.log(`heap before ${before}, after ${after}`);
    expect(after - before).toBeLessThan(8 * MB);
  }, 1_200_000);
});
