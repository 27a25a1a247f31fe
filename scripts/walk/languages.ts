import type { Page } from 'puppeteer-core';
import { paused, visit } from '../../tests/e2e/harness/visit.ts';
import { type Look, POPUP_LOOKS } from '../album.ts';
import { catalogues } from '../catalogues.ts';
import { picturesOfRooms } from '../rooms.ts';
import { keepPopup } from './popups.ts';
import type { Walk } from './walk.ts';

/** One with long words, and one that is written from the right. */
const TAGS = ['de', 'ar'];
const ROOM_LOOKS: readonly Look[] = [
  { name: 'light', width: 1280, scheme: 'light' },
  { name: 'narrow', width: 320, scheme: 'dark' },
];
const POPUP_TWO = POPUP_LOOKS.slice(0, 2);

/** The rooms, the popup and the pause in other languages than the browser's. */
export async function languages({ chromium, options, album, site }: Walk): Promise<void> {
  try {
    for (const tag of TAGS) {
      await speak(options, tag);
      const texts = catalogues().get(tag);
      const say = (key: string) => texts?.[key] ?? '';
      await picturesOfRooms(options, album, tag, { looks: ROOM_LOOKS, say });
      await keepPopup(
        chromium,
        album,
        tag,
        '.lead-leads .evening-form, .lead-rests .holding',
        undefined,
        POPUP_TWO,
      );
      const tab = await chromium.page();
      await visit(tab, `${site.origin}/sam`);
      await paused(tab);
      await album.keep(tab, `pause-${tag}`, ROOM_LOOKS);
      await tab.close();
    }
  } finally {
    await speak(options, 'en');
  }
}

/** Chooses a language in the settings, the last of the rooms, by its own name for itself. */
async function speak(options: Page, tag: string): Promise<void> {
  await options.bringToFront();
  await options.locator('nav li:last-child button').click();
  await options.locator(`.choice:has([lang="${tag}"]) input`).click();
  await options.waitForFunction(`document.documentElement.lang.startsWith('${tag}')`);
}
