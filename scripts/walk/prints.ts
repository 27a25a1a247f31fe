import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { printed } from '../../tests/e2e/harness/pdf.ts';

/** Points an inch: enough to read, and to see a hair out of place. */
const POINTS = 60;

/** Keeps a page as it would be printed: the PDF, and a picture of its first sheets where `pdftoppm` is there to make it. */
export async function keepPrint(page: Page, folder: string, name: string): Promise<void> {
  const path = join(folder, `print-${name}.pdf`);
  await printed(page, path);
  if (!existsSync('/usr/bin/pdftoppm')) return;
  execFileSync('pdftoppm', ['-r', `${POINTS}`, '-png', '-l', '4', path, path.replace(/\.pdf$/, '')]);
}
