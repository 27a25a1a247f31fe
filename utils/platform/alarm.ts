import type { Alarm } from '../services/ports';
import { browser } from './browser';

/** For the next change of any window or pass. */
export const nextAlarm: Alarm = alarmNamed('next');

/** For when the open vault is to be locked. */
export const lockAlarm: Alarm = alarmNamed('lock');

/** An alarm: set anew, or cleared. Browsers ring it no sooner than 30 s from now and after sleep at once. */
function alarmNamed(name: string): Alarm {
  return {
    async set(at) {
      await browser.alarms.clear(name);
      if (at !== null) browser.alarms.create(name, { when: at });
    },
  };
}
