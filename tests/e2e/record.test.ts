import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe } from './harness/axe.ts';
import { fill, press } from './harness/boundary.ts';
import { type Chromium, launch } from './harness/chromium.ts';
import { saved } from './harness/copy.ts';
import { hits } from './harness/hits.ts';
import { pdfText, previewed, savesPrintsInto } from './harness/pdf.ts';
import { checkedByCommand, linesOfPages, toPages, toRecord, writeDown } from './harness/record.ts';
import { byRole, ROOT, words } from './harness/words.ts';

/** A name that stands nowhere else, and a word by which a record is known. */
const NAME = 'Vandrelune';
const MARK = 'Quindle';

/** From what happened to paper, in a real browser: written, corrected, with a picture, printed, read by another tool. */
describe('the private record', () => {
  let chromium: Chromium;
  let page: Page;
  let folder: string;
  let profile: string;
  let prints: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'holdfast-record-'));
    copyFileSync(join(ROOT, 'public', 'icon', '128.png'), join(folder, `${NAME}.png`));
    profile = mkdtempSync(join(tmpdir(), 'holdfast-record-profile-'));
    prints = mkdtempSync(join(folder, 'prints-'));
    chromium = await launch({ profile, args: savesPrintsInto(prints, profile) });
    page = await chromium.openOptions();
    await toRecord(page);
  });
  afterAll(async () => {
    if (chromium?.browser.connected) await chromium.close();
    for (const kept of [folder, profile]) rmSync(kept, { recursive: true, force: true });
  });

  test('is written with a picture, corrected on top, and there again', async () => {
    await writeDown(page, { who: NAME, where: '12 Elm Street', what: `${NAME} shouted. ${MARK}one` }, [
      join(folder, `${NAME}.png`),
    ]);
    await writeDown(page, { what: `Only I was there. ${MARK}two` });
    expect(await axe(page)).toEqual([]);
    const [, older] = await page.$$(byRole('button', words('record_correct_of', words('record_no_day'))));
    await older?.click();
    await fill(page, words('record_what'), `${NAME} shouted and left. ${MARK}one`);
    await press(page, words('record_correct_save'));
    await page.waitForSelector(`::-p-text(${words('record_corrected_now')})`);
    await page.reload();
    await toRecord(page);
    await press(page, words('record_file_show_of', `${NAME}.png`));
    await page.waitForFunction('document.querySelector(".record-picture")?.naturalWidth === 128');
  });

  test('prints each record once through the browser’s own preview, without what was taken out, its pages numbered', async () => {
    await toPages(page, true);
    expect(await axe(page)).toEqual([]);
    const pdf = await previewed(prints, () => press(page, words('record_report_print')));
    const { text, about } = pdfText(pdf);
    for (const mark of ['one', 'two']) expect(text.match(new RegExp(MARK + mark, 'g'))).toHaveLength(1);
    expect(`${text}\n${about}`).not.toMatch(new RegExp(`${NAME}|Elm Street`, 'i'));
    expect(readFileSync(pdf, 'latin1')).not.toContain(NAME);
    expect(about).toMatch(/^Title: +Holdfast$/m);
    // Neither we nor our address stand at the top or the foot of what lies on a table.
    expect(text.split('\f')[0]).not.toMatch(/Holdfast|chrome-extension/);
    const pages = Number(/^Pages: +(\d+)$/m.exec(about)?.[1]);
    expect(pages).toBeGreaterThan(1);
    for (let n = 1; n <= pages; n += 1) expect(text).toMatch(new RegExp(`^ *${n} ?/ ?${pages}$`, 'm'));
    const head = await page.$eval('.sheet pre', ({ textContent }) => textContent?.split('\n')[0] ?? '');
    expect(text).toContain(head);
    linesOfPages(text, join(folder, 'lines.txt'));
    expect(checkedByCommand(join(folder, 'lines.txt'))).toBe('chain 1: unchanged, 3 links\n');
  });

  test('is checked by the documented command, and a change of one letter is seen', async () => {
    const downloads = mkdtempSync(join(folder, 'downloads-'));
    const path = await saved(page, downloads, () => press(page, words('record_report_txt')));
    expect(checkedByCommand(path)).toBe('file: unchanged\nchain 1: unchanged, 3 links\n');
    const text = readFileSync(path, 'utf8');
    expect(text).not.toMatch(new RegExp(NAME, 'i'));
    writeFileSync(path, text.replace(`${MARK}two`, `${MARK}too`));
    expect(checkedByCommand(path)).toBe('file: CHANGED\nchain 1: unchanged, 3 links\n');
    writeFileSync(path, text.replace(/^(link 1 2 .)./m, '$1x'));
    expect(checkedByCommand(path)).toBe('file: CHANGED\nchain 1: CHANGED\n');
  });

  test('leaves no word of it readable in what the browser keeps', async () => {
    await chromium.close();
    expect(hits(profile, [MARK, NAME])).toEqual([]);
  });
});
