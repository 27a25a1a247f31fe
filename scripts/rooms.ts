import type { Page } from 'puppeteer-core';
import { press } from '../tests/e2e/harness/boundary.ts';
import { byRole, words } from '../tests/e2e/harness/words.ts';
import { type Album, LOOKS, type Look } from './album.ts';

/**
 * Goes through every room of the options app and every tool of the toolkit, and keeps a picture of each in every look.
 *
 * @param state what the rooms are like just now, as the beginning of the pictures' names
 * @returns how many rooms it was
 */
export async function picturesOfRooms(
  options: Page,
  album: Album,
  state: string,
  looks: readonly Look[] = LOOKS,
): Promise<number> {
  const rooms = await options.$$eval('nav li button', (buttons) =>
    buttons.map(({ textContent }) => textContent ?? ''),
  );
  let number = 0;
  for (const room of rooms) {
    await press(options, room);
    await options.waitForSelector(byRole('heading', await heading(options)));
    await keep(room);
    if (room !== words('options_nav_toolkit')) continue;
    const tools = await options.$$eval('.idea .idea-name', (names) =>
      names.map(({ textContent }) => textContent ?? ''),
    );
    for (const tool of tools) {
      await options.locator(`.idea ::-p-text(${tool})`).click();
      await options.waitForSelector(`main .back ::-p-text(${words('toolkit_back')})`);
      await keep(tool);
      await press(options, words('toolkit_back'));
    }
  }
  return number;

  async function keep(name: string): Promise<void> {
    number += 1;
    await album.keep(options, `${state}-${String(number).padStart(2, '0')}-${name}`, looks);
  }
}

/** The heading of the room that is shown, once there is one. */
async function heading(options: Page): Promise<string> {
  const found = await options.waitForSelector('main h1');
  return (await found?.evaluate(({ textContent }) => textContent)) ?? '';
}
