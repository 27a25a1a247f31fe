import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** A way a screen is looked at. */
export interface Look {
  readonly name: string;
  /** Width of the window in CSS pixels; null: as it is, which a popup alone decides. */
  readonly width: number | null;
  readonly scheme: 'light' | 'dark';
  /** From right to left; or with every word a good third longer, as in other languages. */
  readonly how?: 'rtl' | 'long';
}

/** The ways a page is looked at: wide, at 200 % of that, on a narrow window, mirrored, and with long words. */
export const LOOKS: readonly Look[] = [
  { name: 'light', width: 1280, scheme: 'light' },
  { name: 'dark', width: 640, scheme: 'dark' },
  { name: 'narrow', width: 320, scheme: 'light' },
  { name: 'rtl', width: 900, scheme: 'light', how: 'rtl' },
  { name: 'long', width: 320, scheme: 'dark', how: 'long' },
];

/** What one step of many is looked at in. */
export const TWO_LOOKS: readonly Look[] = [
  { name: 'light', width: 1280, scheme: 'light' },
  { name: 'long', width: 320, scheme: 'dark', how: 'long' },
];

/** The ways a popup is looked at: it has a size of its own. */
export const POPUP_LOOKS: readonly Look[] = [
  { name: 'light', width: null, scheme: 'light' },
  { name: 'dark', width: null, scheme: 'dark' },
  { name: 'rtl', width: null, scheme: 'light', how: 'rtl' },
  { name: 'long', width: null, scheme: 'dark', how: 'long' },
];

const HEIGHT = 860;
/** A screen whose elements have not changed for so long has come to its end; what goes on changing is not waited for. */
const REST_MS = 250;
const REST_LIMIT_MS = 1500;

/** Pictures of screens in a folder, and how many there are. */
export interface Album {
  /** Keeps a screen in each of the looks. What moves for ever is pictured as it happens to be. */
  keep(page: Page, name: string, looks?: readonly Look[]): Promise<void>;
  count(): number;
  /** What can be seen to be wrong without eyes: the name of the picture, and what goes out of it sideways. */
  faults(): readonly string[];
}

/** An album in a folder, which is made. */
export function albumIn(folder: string): Album {
  mkdirSync(folder, { recursive: true });
  let count = 0;
  const faults: string[] = [];
  return {
    async keep(page, name, looks = LOOKS) {
      const file = name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
      await page.evaluate(rested, REST_MS, REST_LIMIT_MS);
      for (const { name: look, width, scheme, how } of looks) {
        if (width !== null) await page.setViewport({ width, height: HEIGHT });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        const isChanged = how !== undefined;
        if (isChanged) await page.evaluate(changed, how);
        const wide = await page.evaluate(tooWide);
        if (wide.length > 0) faults.push(`${file}-${look}: ${wide.join(', ')}`);
        await page.evaluate(settled);
        // The whole length in one window: what is fixed to its edge stands at the end, and nothing scrolls.
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        if (width !== null && height > HEIGHT) await page.setViewport({ width, height });
        writeFileSync(join(folder, `${file}-${look}.png`), await page.screenshot({ optimizeForSpeed: true }));
        if (isChanged) await page.evaluate(changedBack);
        count += 1;
      }
      if (looks.some(({ width }) => width !== null)) await page.setViewport(null);
      await page.emulateMediaFeatures([]);
    },
    count: () => count,
    faults: () => faults,
  };
}

/** Runs in the page: mirrors it, or makes its words longer; what was there before is remembered. */
function changed(how: 'rtl' | 'long'): void {
  const root = document.documentElement;
  const before: (() => void)[] = [];
  const { dir } = root;
  if (how === 'rtl') {
    root.dir = 'rtl';
    before.push(() => {
      root.dir = dir;
    });
  } else {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node as Text;
      const was = text.data;
      text.data = was.replace(
        /\p{L}{3,}/gu,
        (word) => word + word.slice(-Math.ceil(word.length * 0.4)).toLowerCase(),
      );
      before.push(() => {
        text.data = was;
      });
    }
  }
  (globalThis as { changedBefore?: (() => void)[] }).changedBefore = before;
}

/** Runs in the page: takes back what {@link changed} did. */
function changedBack(): void {
  const there = globalThis as { changedBefore?: (() => void)[] };
  for (const back of there.changedBefore ?? []) back();
  delete there.changedBefore;
}

/** Runs in the page: answers when nothing has come or gone in it for `ms`, or after `limitMs`. */
function rested(ms: number, limitMs: number): Promise<void> {
  return new Promise((resolve) => {
    let timer = setTimeout(resolve, ms);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(resolve, ms);
    });
    observer.observe(document.body, { childList: true, subtree: true });
    setTimeout(resolve, limitMs);
  });
}

/** Runs in the page: takes what was on its way to other colours to its end. What moves for ever goes on. */
function settled(): void {
  for (const animation of document.getAnimations())
    if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish();
}

/** Runs in the page: what is wider than its place, or goes out of the window. */
function tooWide(): string[] {
  const found: string[] = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width)
    found.push(`page ${document.documentElement.scrollWidth} > ${width}`);
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    const { overflowX, clipPath } = getComputedStyle(element);
    // What only is heard; and what is typed into scrolls.
    if (clipPath !== 'none' || element.matches('input')) continue;
    const isCut =
      overflowX !== 'visible' && overflowX !== 'auto' && element.scrollWidth > element.clientWidth + 1;
    const box = element.getBoundingClientRect();
    const isOut = box.width > 0 && (box.right > width + 1 || box.left < -1);
    if (isCut || (isOut && !element.closest('svg')))
      found.push(
        `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} ${isCut ? 'cut' : 'out'}`,
      );
  }
  return found.slice(0, 4);
}
