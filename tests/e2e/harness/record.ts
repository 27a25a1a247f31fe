import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { fill, press } from './boundary.ts';
import { byRole, ROOT, words } from './words.ts';

/** Leads past the first run to the private record, and past its question to what was written. */
export async function toRecord(page: Page): Promise<void> {
  await page.waitForSelector('h1');
  if (await page.$('.welcome')) {
    await press(page, words('welcome_skip'));
    await page.waitForSelector('nav');
  }
  await press(page, words('options_nav_toolkit'));
  await page.waitForSelector('.idea');
  await page.locator(`::-p-xpath(//button[contains(., "${words('toolkit_record')}")])`).click();
  await page.waitForSelector(byRole('heading', words('record_question')));
  await press(page, words('record_open'));
  await page.waitForSelector(byRole('button', words('record_new')));
}

/** Writes one thing down, with files if there are any. */
export async function writeDown(
  page: Page,
  fields: Readonly<Partial<Record<'time' | 'where' | 'who' | 'what' | 'effect' | 'did', string>>>,
  files: readonly string[] = [],
): Promise<void> {
  await press(page, words('record_new'));
  for (const [name, text] of Object.entries(fields)) await fill(page, words(`record_${name}`), text);
  for (const [i, file] of files.entries()) {
    const input = await page.waitForSelector('input[type=file]');
    if (!input || !('uploadFile' in input)) throw new Error('no field for a file');
    await input.uploadFile(file);
    await page.waitForFunction(`document.querySelectorAll('.record-form .record-file').length === ${i + 1}`, {
      timeout: 60_000,
    });
  }
  await press(page, words('record_save'));
  await page.waitForSelector(`::-p-text(${words('record_saved')})`);
}

/** Leads to the pages that would be printed, with or without pictures. */
export async function toPages(page: Page, withPictures: boolean): Promise<void> {
  await press(page, words('record_report'));
  await press(page, words('record_report_go_on'));
  await page.waitForSelector(byRole('button', words('record_report_show')));
  if (withPictures) await page.locator(`::-p-aria([name="${words('record_report_pictures')}"])`).click();
  await press(page, words('record_report_show'));
  await page.waitForSelector('.sheet', { timeout: 120_000 });
}

/** What the command of docs/record-chain.md says of a file: the very lines a person would copy from there. */
export function checkedByCommand(path: string): string {
  const document = readFileSync(join(ROOT, 'docs', 'record-chain.md'), 'utf8');
  const [, command = ''] = /```sh\n([\s\S]*?)```/.exec(document) ?? [];
  return execFileSync('sh', ['-c', command, 'sh', path], { encoding: 'utf8' });
}

/** The lines for checking out of the pages as `pdftotext` reads them, as the document says. */
export function linesOfPages(text: string, path: string): void {
  writeFileSync(path, text.replaceAll('\f', '').replace(/^ +/gm, ''));
}
