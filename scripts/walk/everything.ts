import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { press } from '../../tests/e2e/harness/boundary.ts';
import type { Chromium } from '../../tests/e2e/harness/chromium.ts';
import { givePassphrase } from '../../tests/e2e/harness/vault.ts';
import { words } from '../../tests/e2e/harness/words.ts';
import { zoneOfNine } from '../../tests/e2e/harness/zone.ts';
import { albumIn } from '../album.ts';
import type { PracticeSite } from '../practice-site.ts';
import { bringYear } from './lived-in.ts';
import { PARTS, type Part } from './parts.ts';
import type { Walk } from './walk.ts';

/** What came of a walk: how many pictures, what was seen to be wrong without eyes, the parts that did not get to their end. */
interface Walked {
  readonly count: number;
  readonly faults: readonly string[];
  readonly unended: readonly string[];
}

/**
 * Every screen in every state: first with nothing in it, then with little, then with a year of a life, then locked.
 *
 * @param chromium where it is nine in the evening
 * @param names the parts that are wanted; none: all of them
 * @param told hears a sentence for each part of it
 */
export async function walkEverything(
  chromium: Chromium,
  folder: string,
  site: PracticeSite,
  names: readonly string[],
  told: (sentence: string) => void,
): Promise<Walked> {
  const album = albumIn(folder);
  const options = await chromium.openOptions();
  const walk: Walk = { chromium, options, album, folder, site, zone: zoneOfNine() };
  const unended: string[] = [];
  let hasYear = false;
  for (const part of PARTS.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const begunAt = performance.now();
    const isBringing = part.after === 'year' && !hasYear;
    // The pictures of the other parts are worth having all the same.
    const error = await walked(part, walk, isBringing).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    hasYear ||= part.after === 'year';
    const took = `${part.name}, ${Math.round((performance.now() - begunAt) / 1000)} s`;
    told(error ? `Not to its end (${took}): ${error}` : `${part.told} (${took})`);
    if (!error) continue;
    unended.push(part.name);
    writeFileSync(join(folder, `where-${part.name}-ended.png`), chromium.display.picture());
  }
  return { count: album.count(), faults: album.faults(), unended };
}

/** Walks a part from its beginning, once what it wants to be there is brought in. */
async function walked(part: Part, walk: Walk, isBringing: boolean): Promise<void> {
  await toBeginning(walk);
  if (isBringing) {
    await bringYear(walk);
    await toBeginning(walk);
  }
  await part.walk(walk);
}

/** Leads to where every part begins, whatever the one before it left behind: one tab, open, its language English. */
async function toBeginning({ chromium, options }: Walk): Promise<void> {
  for (const target of chromium.browser.targets()) {
    if (target.type() !== 'page' || target === options.target()) continue;
    await (await target.page())?.close().catch(() => undefined);
  }
  await options.bringToFront();
  await options.setViewport(null);
  await options.reload();
  await options.waitForSelector('.welcome, .locked, nav');
  if (await options.$('.locked')) await givePassphrase(options);
  if (await options.$('.welcome')) await pastWelcome(chromium, options);
  await options.waitForSelector('nav');
}

/** Past the first run; every site is asked for at once, so that nobody has to be asked again. */
async function pastWelcome(chromium: Chromium, options: Page): Promise<void> {
  await press(options, words('welcome_skip'));
  await options.waitForSelector('nav');
  if (await options.evaluate(`chrome.permissions.contains({ origins: ['*://*/*'] })`)) return;
  await chromium.grant(options, async () => {
    const session = await options.createCDPSession();
    // As a page asks in a click.
    await session.send('Runtime.evaluate', {
      expression: `chrome.permissions.request({ origins: ['*://*/*'] })`,
      userGesture: true,
    });
    await session.detach();
  });
}
