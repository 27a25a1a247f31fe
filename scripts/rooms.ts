import type { Page } from 'puppeteer-core';
import { byRole, words } from '../tests/e2e/harness/words.ts';
import { type Album, LOOKS, type Look } from './album.ts';

/** What a page is looked at in, and what it says: of a key, the sentence. */
interface Reading {
  readonly looks?: readonly Look[];
  readonly say?: (key: string) => string;
}

/**
 * Goes through every room of the options app and every tool of the toolkit, and keeps a picture of each.
 *
 * @param state what the rooms are like just now, as the beginning of the pictures' names
 * @returns how many rooms it was
 */
export async function picturesOfRooms(
  options: Page,
  album: Album,
  state: string,
  { looks = LOOKS, say = words }: Reading = {},
): Promise<number> {
  let number = 0;
  const count = (await options.$$('nav li')).length;
  for (let i = 1; i <= count; i += 1) {
    const way = `nav li:nth-child(${i}) button`;
    await options.locator(way).click();
    const room = await options.waitForSelector(`${way}[aria-current="page"]`);
    await options.waitForSelector('main h1');
    const name = (await room?.evaluate(({ textContent }) => textContent)) ?? '';
    await keep(name);
    if (name === say('options_nav_toolkit')) await tools();
  }
  return number;

  async function tools(): Promise<void> {
    const names = await options.$$eval('.idea .idea-name', (all) =>
      all.map(({ textContent }) => textContent ?? ''),
    );
    for (const [i, name] of names.entries()) {
      await options.locator(`.ideas li:nth-child(${i + 1}) .idea`).click();
      await options.waitForSelector(`main .back ${byRole('button', say('toolkit_back'))}`);
      await options.waitForSelector('main h1');
      await keep(name);
      await options.locator('main .back button').click();
      await options.waitForSelector('.ideas');
    }
  }

  async function keep(name: string): Promise<void> {
    number += 1;
    await album.keep(options, `${state}-${String(number).padStart(2, '0')}-${name}`, looks);
  }
}
