import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { press } from '../tests/e2e/harness/boundary.ts';
import { byRole, words } from '../tests/e2e/harness/words.ts';

/** The ways each room is looked at. */
const LOOKS = [
  { name: 'light', width: 1280, scheme: 'light' },
  { name: 'dark', width: 1280, scheme: 'dark' },
  { name: 'narrow', width: 320, scheme: 'light' },
] as const;
const HEIGHT = 860;

/**
 * Goes through every room of the options app and every tool of the toolkit, and keeps a picture of each in every look.
 *
 * @param folder where the pictures go
 * @param state what the rooms are like just now, as the beginning of the pictures' names
 * @returns how many rooms it was
 */
export async function picturesOfRooms(options: Page, folder: string, state: string): Promise<number> {
  mkdirSync(folder, { recursive: true });
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
    const file = `${state}-${String(number).padStart(2, '0')}-${name.toLowerCase().replace(/[^a-z]+/g, '-')}`;
    for (const { name: look, width, scheme } of LOOKS) {
      await options.setViewport({ width, height: HEIGHT });
      await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      writeFileSync(join(folder, `${file}-${look}.png`), await options.screenshot({ fullPage: true }));
    }
    await options.setViewport(null);
    await options.emulateMediaFeatures([]);
  }
}

/** The heading of the room that is shown, once there is one. */
async function heading(options: Page): Promise<string> {
  const found = await options.waitForSelector('main h1');
  return (await found?.evaluate(({ textContent }) => textContent)) ?? '';
}
