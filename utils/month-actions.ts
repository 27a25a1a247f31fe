import type { assembled } from './assembly';
import { keptDaysFrom } from './core/kept-days';
import { eventsBetween } from './services/events';

/** A month of the log, for the room that counts days: popup and pause page are waited for, and never read so much. */
export function monthActions({ clock, vault, records }: ReturnType<typeof assembled>) {
  return {
    async month() {
      const now = clock.now();
      try {
        return (await eventsBetween(keptDaysFrom(now), now.at + 1, await vault(), records)).events;
      } catch {
        return [];
      }
    },
  };
}
