import type { Alarm } from '../services/ports';
import { browser } from './browser';

const NAME = 'next';

/** The one alarm: set anew, or cleared. Browsers ring it no sooner than 30 s from now and after sleep at once. */
export const nextAlarm: Alarm = {
  async set(at) {
    await browser.alarms.clear(NAME);
    if (at !== null) browser.alarms.create(NAME, { when: at });
  },
};
