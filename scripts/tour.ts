import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Chromium, type Launch, launch } from '../tests/e2e/harness/chromium.ts';
import { zoneOfNine } from '../tests/e2e/harness/zone.ts';
import { findChromium } from './browsers.ts';
import { firstJourney } from './first-journey.ts';
import { ensure } from './machine.ts';
import { openPracticeSite, type PracticeSite } from './practice-site.ts';
import { ROOT } from './program.ts';
import { walkEverything } from './walk/everything.ts';
import { PARTS } from './walk/parts.ts';

const PICTURES = join(ROOT, '.output', 'tour');

/** The first journey; every screen in every state after it; or, in place of both, some parts of those (see `walk/parts.ts`). */
export type Wanted = 'journey' | 'everything' | readonly string[];

/**
 * The first journey, walked in a real browser on a screen that nobody sees: each step is told in a line once it has
 * really happened, and each screen is kept as a picture.
 *
 * @param ending ends it early
 * @returns one sentence if it could not be walked to its end
 */
export async function tour(ending: AbortSignal, wanted: Wanted): Promise<string | null> {
  if (process.platform !== 'linux')
    return 'The tour needs a screen nobody sees (Xvfb), which only Linux has.';
  const parts = typeof wanted === 'string' ? [] : wanted;
  const unknown = parts.filter((name) => PARTS.every((part) => part.name !== name));
  if (unknown.length > 0)
    return `No part is named ${unknown.join(', ')}. There are: ${PARTS.map(({ name }) => name).join(', ')}.`;
  const found = await findChromium();
  if ('problem' in found) return found.problem;
  const missing = await ensure(['Xvfb', 'xdotool']);
  if (missing) return `There is no display to open a window on, and none can be made. ${missing}`;
  if (parts.length === 0) rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  const site = await openPracticeSite();
  const { path } = found;
  try {
    if (parts.length === 0)
      await inChromium({ path }, ending, (chromium) => firstJourney(chromium, site, PICTURES));
    if (wanted !== 'journey')
      await inChromium({ path, zone: zoneOfNine() }, ending, (chromium) => everything(chromium, site, parts));
    console.log(`That was the tour. Its pictures are in ${join('.output', 'tour')}.`);
    return null;
  } catch (error) {
    if (ending.aborted) return 'The tour was ended early.';
    return `The tour did not get to its end: ${error instanceof Error ? error.message : error}`;
  } finally {
    await site.close();
  }
}

/** Does something in a browser of its own, which closes after it, or early. What it looked like where it ended is kept. */
async function inChromium(
  wanted: Launch,
  ending: AbortSignal,
  work: (chromium: Chromium) => Promise<void>,
): Promise<void> {
  ending.throwIfAborted();
  const chromium = await launch(wanted);
  const stop = () => void chromium.close();
  ending.addEventListener('abort', stop, { once: true });
  try {
    await work(chromium);
  } catch (error) {
    if (!ending.aborted) writeFileSync(join(PICTURES, 'where-it-ended.png'), chromium.display.picture());
    throw error;
  } finally {
    ending.removeEventListener('abort', stop);
    if (!ending.aborted) await chromium.close();
  }
}

/** Every screen in every state, or parts of that, told as it goes. */
async function everything(chromium: Chromium, site: PracticeSite, parts: readonly string[]): Promise<void> {
  const folder = join(PICTURES, 'rooms');
  const told = (sentence: string) => console.log(`    ${sentence}`);
  const { count, faults, unended } = await walkEverything(chromium, folder, site, parts, told);
  console.log(`${count} pictures of every screen. ${faults.length} of them go out of their place:`);
  for (const fault of faults) console.log(`    ${fault}`);
  if (unended.length > 0) throw new Error(`not every screen was come to: ${unended.join(', ')}`);
}
