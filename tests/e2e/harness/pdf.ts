import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

/** What a page comes out as when it is printed to a PDF, as the browser's print preview makes it. */
export async function printed(page: Page, path: string): Promise<void> {
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

/** The text of a PDF as poppler's `pdftotext` reads it, and what `pdfinfo` says of the file and of its structure. */
export function pdfText(path: string): { readonly text: string; readonly about: string } {
  const run = (name: string, ...args: string[]) =>
    execFileSync(name, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const about = ['-meta', '-struct-text'].map((part) => run('pdfinfo', part, path)).join('\n');
  return { text: run('pdftotext', '-layout', path, '-'), about: `${run('pdfinfo', path)}\n${about}` };
}
