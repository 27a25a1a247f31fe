import type { Face } from '../core/settings';
import { browser } from './browser';

/** Sizes the toolbar asks for, in pixels: plain screens and fine ones. */
const SIZES = [16, 32] as const;

/**
 * Gives the toolbar's button (and Firefox's sidebar) a face: its tooltip and its icon. Browsers forget it when they
 * end, so it is put on again at each start. What they name by the manifest alone stays: the list of extensions, the
 * menu of the toolbar's extensions, the heading over the side panel, and over the sidebar where Firefox has its new one.
 *
 * @param name what the face is called
 */
export async function wearOnToolbar(face: Face, name: string): Promise<void> {
  const path = Object.fromEntries(SIZES.map((size) => [size, `/${iconOf(face, size)}`]));
  await Promise.all([
    browser.action.setTitle({ title: name }),
    browser.action.setIcon({ path }),
    browser.sidebarAction?.setTitle({ title: name }),
    browser.sidebarAction?.setIcon({ path }),
  ]);
}

/** Gives this page a face: its title and, in its tab, its icon. Without one of its own it bears the extension's. */
export function wearInPage(face: Face, name: string): void {
  const title = document.head.querySelector('title');
  // The name of the face, and never a word of a person's: titles are written down.
  if (title && title.textContent !== name) title.textContent = name;
  const standing = document.head.querySelector<HTMLLinkElement>('link[rel=icon]');
  if (face === 'holdfast') {
    standing?.remove();
    return;
  }
  const link = standing ?? document.createElement('link');
  link.rel = 'icon';
  link.href = `/${iconOf(face, 32)}`;
  document.head.append(link);
}

/** The path of a face's picture, for so many pixels. */
export function iconOf(face: Face, size: (typeof SIZES)[number]): string {
  return face === 'holdfast' ? `icon/${size}.png` : `icon/${face}-${size}.png`;
}
