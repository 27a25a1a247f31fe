import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { ROOT } from '../program.ts';

/** Words on a poster: plain text, in one language. */
export interface PosterWords {
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly text: string;
}

const STYLE = `
body { align-items: center; background: #fbf7f0; color: #24302f; display: flex; font-family: system-ui, sans-serif;
  gap: 72px; justify-content: center; margin: 0; min-height: 100vh; }
svg { block-size: 96px; inline-size: 96px; }
div { max-inline-size: 440px; }
h1 { font: 400 44px/1.2 Georgia, "Noto Serif", serif; margin: 24px 0 12px; }
p { color: #5a6865; font-size: 22px; line-height: 1.45; margin: 0; }
img { border-radius: 16px; box-shadow: 0 12px 48px #24302f33; }
.tile { text-align: center; }
.tile svg { block-size: 72px; inline-size: 72px; }
.tile h1 { font-size: 34px; margin: 12px 0 6px; }
.tile p { font-size: 17px; max-inline-size: 380px; }
`;

/** The popup as it is, with our name beside it: on its own it would be lost in a picture of that size. */
export function posterOf(browser: Browser, popup: Uint8Array, words: PosterWords): Promise<Uint8Array> {
  const picture = `<img alt="" src="data:image/png;base64,${Buffer.from(popup).toString('base64')}">`;
  return drawn(browser, words, { width: 1280, height: 800 }, (said) => `<div>${said}</div>${picture}`);
}

/** The small tile: our sign, our name, one line. */
export function tileOf(browser: Browser, words: PosterWords): Promise<Uint8Array> {
  return drawn(browser, words, { width: 440, height: 280 }, (said) => `<div class="tile">${said}</div>`);
}

async function drawn(
  browser: Browser,
  { tag, direction, title, text }: PosterWords,
  size: { readonly width: number; readonly height: number },
  around: (said: string) => string,
): Promise<Uint8Array> {
  const icon = readFileSync(join(ROOT, 'docs', 'icon.svg'), 'utf8');
  const page = await browser.newPage();
  await page.setViewport(size);
  const said = `${icon}<h1>${title}</h1><p>${text}</p>`;
  await page.setContent(
    `<!doctype html><html lang="${tag}" dir="${direction}"><style>${STYLE}</style><body>${around(said)}</body></html>`,
  );
  const picture = await page.screenshot();
  await page.close();
  return picture;
}
