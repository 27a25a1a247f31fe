import type { Page } from 'puppeteer-core';
import { press } from '../../tests/e2e/harness/boundary.ts';
import { byRole, words } from '../../tests/e2e/harness/words.ts';
import { type Album, TWO_LOOKS } from '../album.ts';

/** What leads on within a practice, the first that is there. */
const ON = ['practice_time_begin', 'practice_enough', 'practice_next'] as const;
/** More steps than any practice has. */
const MOST_STEPS = 20;

/** Walks through every practice from its page to its end, and keeps each step; nothing is kept of it. */
export async function walkPractices(options: Page, album: Album): Promise<void> {
  await press(options, words('options_nav_practices'));
  await options.waitForSelector(byRole('heading', words('practices_title')));
  const names = await options.$$eval('.idea .idea-name', (all) =>
    all.map(({ textContent }) => textContent ?? ''),
  );
  const elsewhere = ['break_room', 'support_door', 'seven_title', 'options_nav_journal'].map((key) =>
    words(key),
  );
  for (const name of names.filter((one) => !elsewhere.includes(one))) {
    await press(options, words('options_nav_practices'));
    await options.locator(`.idea ::-p-text(${name})`).click();
    await options.waitForSelector(byRole('heading', name));
    await album.keep(options, `practice-${name}`);
    await press(options, words('practice_begin'));
    await options.waitForSelector('.run');
    for (let step = 1; step < MOST_STEPS; step += 1) {
      await album.keep(options, `practice-${name}-${String(step).padStart(2, '0')}`, TWO_LOOKS);
      if (!(await goneOn(options))) break;
    }
    await press(options, words('practice_leave'));
  }
}

/** Whether there was a way on, and it was taken. */
async function goneOn(options: Page): Promise<boolean> {
  for (const key of ON) {
    const button = await options.$(`.run ${byRole('button', words(key))}`);
    if (!button) continue;
    await button.click();
    return true;
  }
  return false;
}
