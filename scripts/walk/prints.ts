import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { press } from '../../tests/e2e/harness/boundary.ts';
import { toPages, toRecord } from '../../tests/e2e/harness/record.ts';
import { byRole, words } from '../../tests/e2e/harness/words.ts';
import { toSeven, toTool, type Walk } from './walk.ts';

/** Points an inch: enough to read, and to see a hair out of place. */
const POINTS = 80;
/** As many sheets of each are pictured; and of what is taken along, whose pictures come last. */
const SHEETS = 4;
const TAKEN_SHEETS = 16;

/** What comes out of a printer: the card, the journal, the seven lines, what is small, the report, what is taken along. */
export async function prints({ options, folder }: Walk): Promise<void> {
  await keepPrint(options, folder, 'today');
  await press(options, words('options_nav_lines'));
  await options.waitForSelector('.line-card img');
  await keepPrint(options, folder, 'card');
  await press(options, words('options_nav_journal'));
  await options.waitForSelector(byRole('button', words('journal_print')));
  await keepPrint(options, folder, 'journal');
  await toSeven(options);
  await options.waitForSelector('.seven-lines li:nth-child(7)');
  await keepPrint(options, folder, 'seven');
  for (const tool of ['plan', 'script', 'review'] as const) {
    await toTool(options, tool);
    await options.waitForSelector('.pocket');
    await keepPrint(options, folder, tool);
  }
  await toTool(options, 'take');
  await press(options, words('record_report_go_on'));
  for (const part of await options.$$('form input[type=checkbox]:not(:checked)')) await part.click();
  await press(options, words('take_show'));
  await options.waitForSelector('.sheet');
  await keepPrint(options, folder, 'take', TAKEN_SHEETS);
  await toRecord(options);
  await toPages(options, true);
  await keepPrint(options, folder, 'record');
}

/** Keeps a page as it would be printed: the PDF, and pictures of its first sheets where `pdftoppm` is there to make them. */
export async function keepPrint(page: Page, folder: string, name: string, sheets = SHEETS): Promise<void> {
  const path = join(folder, `print-${name}.pdf`);
  await printed(page, path);
  if (!existsSync('/usr/bin/pdftoppm')) return;
  const pictures = path.replace(/\.pdf$/, '');
  // Of a walk before, which may have taken more sheets.
  for (const old of readdirSync(folder).filter((one) => one.startsWith(`print-${name}-`)))
    rmSync(join(folder, old));
  execFileSync('pdftoppm', ['-r', `${POINTS}`, '-png', '-l', `${sheets}`, path, pictures]);
}

/** What a page comes out as when it is printed to a PDF, as the browser's print preview makes it. */
async function printed(page: Page, path: string): Promise<void> {
  const session = await page.createCDPSession();
  const { data } = await session.send('Page.printToPDF', {
    printBackground: false,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    transferMode: 'ReturnAsBase64',
  });
  await session.detach();
  writeFileSync(path, Buffer.from(data, 'base64'));
}
