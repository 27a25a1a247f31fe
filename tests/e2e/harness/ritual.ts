import type { Page } from 'puppeteer-core';
import { fill, press } from './boundary.ts';
import { byRole, words } from './words.ts';

/** Makes a daily ritual in its room, which the options app is in. @param time on the wall, `HH:MM` */
export async function makeRitual(options: Page, name: string, time: string): Promise<void> {
  await press(options, words('ritual_own'));
  await fill(options, words('ritual_name'), name);
  await options.$eval(
    'input[type=time]',
    (field, value) => {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    time,
  );
  await press(options, words('ritual_save'));
  await options.waitForSelector(byRole('checkbox', words('ritual_remind', name)));
}
