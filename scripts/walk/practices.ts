import type { Page } from 'puppeteer-core';
import { press } from '../../tests/e2e/harness/boundary.ts';
import { byRole, words } from '../../tests/e2e/harness/words.ts';
import { TWO_LOOKS } from '../album.ts';
import type { Walk } from './walk.ts';

/** What leads on within a practice, the first that is there. */
const ON = ['practice_time_begin', 'practice_enough', 'practice_next'] as const;
/** More steps than any practice has. */
const MOST_STEPS = 20;

/** Walks through every practice from its page to its end, and keeps each step; nothing is kept of it. */
export async function walkPractices({ options, album }: Walk): Promise<void> {
  await toList(options);
  const names = await options.$$eval('.idea:not(.elsewhere) .idea-name', (all) =>
    all.map(({ textContent }) => textContent ?? ''),
  );
  for (const [i, name] of names.entries()) {
    await toList(options);
    await (await options.$$('.idea:not(.elsewhere)'))[i]?.click();
    await options.waitForSelector(byRole('heading', name));
    await album.keep(options, `practice-${name}`);
    await press(options, words('practice_begin'));
    await options.waitForSelector('.run');
    for (let step = 1; step < MOST_STEPS; step += 1) {
      await album.keep(options, `practice-${name}-${String(step).padStart(2, '0')}`, TWO_LOOKS);
      if (!(await goneOn(options))) break;
    }
    await press(options, words('practice_leave'));
    await options.waitForSelector(byRole('button', words('practice_begin')));
  }
}

/** Leads to all of them: from the page of one, the way among the rooms does too. */
async function toList(options: Page): Promise<void> {
  await press(options, words('options_nav_practices'));
  await options.waitForSelector(byRole('heading', words('practices_title')));
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
