import type { Page } from 'puppeteer-core';
import { press } from '../../tests/e2e/harness/boundary.ts';
import { launch } from '../../tests/e2e/harness/chromium.ts';
import { words } from '../../tests/e2e/harness/words.ts';
import { zoneOfNine } from '../../tests/e2e/harness/zone.ts';
import { type Album, albumIn } from '../album.ts';
import type { PracticeSite } from '../practice-site.ts';
import { firstEvening, twoBoundaries } from './beginning.ts';
import { forms, lived, livedVisits, prints } from './lived-in.ts';
import { locked } from './locked.ts';
import { walkPractices } from './practices.ts';
import { walkPause } from './visits.ts';
import type { Walk } from './walk.ts';

/**
 * Every screen in every state: in a browser where it is nine in the evening, first with nothing in it, then with little,
 * then with a year of a life, then locked.
 *
 * @param told hears a sentence for each part of it
 * @returns how many pictures were kept, and what was seen to be wrong without eyes
 */
export async function walkEverything(
  path: string,
  folder: string,
  site: PracticeSite,
  told: (sentence: string) => void,
): Promise<Pick<Album, 'count' | 'faults'>> {
  const zone = zoneOfNine();
  const chromium = await launch({ path, zone });
  const album = albumIn(folder);
  const unended: string[] = [];
  try {
    const options = await chromium.openOptions();
    await press(options, words('welcome_skip'));
    await options.waitForSelector('nav');
    await chromium.grant(options, () => askForEverySite(options));
    const walk: Walk = { chromium, options, album, folder, site, zone };
    for (const [sentence, part] of PARTS) {
      // The pictures of the other parts are worth having all the same.
      const error = await part(walk).then(
        () => null,
        (thrown: unknown) => thrown,
      );
      told(error ? `Not to its end: ${sentence} ${error}` : sentence);
      if (error) unended.push(sentence);
    }
  } finally {
    await chromium.close();
  }
  if (unended.length > 0) throw new Error(`not every screen was come to: ${unended.join(' ')}`);
  return album;
}

const PARTS: readonly (readonly [string, (walk: Walk) => Promise<void>])[] = [
  ['A popup and an evening with nothing before them.', firstEvening],
  ['Two boundaries, a hold, a break, a reminder.', twoBoundaries],
  [
    'A pause, met in every way.',
    ({ chromium, album, site }) => walkPause(chromium, album, 'two', `${site.origin}/sam`),
  ],
  ['A year of a life is brought in, and every room is full of it.', lived],
  ['Every practice, from its page to its end.', ({ options, album }) => walkPractices(options, album)],
  ['The forms, and what lies behind a question.', forms],
  ['The popup, the card and the pause of that life.', livedVisits],
  ['What is printed.', prints],
  ['Locked, and opened again.', locked],
];

/** Asks as a page does in a click: for every site at once, so that nobody has to be asked again. */
async function askForEverySite(options: Page): Promise<void> {
  const session = await options.createCDPSession();
  await session.send('Runtime.evaluate', {
    expression: `chrome.permissions.request({ origins: ['*://*/*'] })`,
    userGesture: true,
  });
  await session.detach();
}
