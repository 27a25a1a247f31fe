import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** Points an inch: enough to read, and to see a hair out of place. */
const POINTS = 60;

/** Keeps a page as it would be printed: the PDF, and a picture of its first sheets where `pdftoppm` is there to make it. */
export async function keepPrint(page: Page, folder: string, name: string): Promise<void> {
  const path = join(folder, `print-${name}.pdf`);
  await printed(page, path);
  if (!existsSync('/usr/bin/pdftoppm')) return;
  execFileSync('pdftoppm', ['-r', `${POINTS}`, '-png', '-l', '4', path, path.replace(/\.pdf$/, '')]);
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
