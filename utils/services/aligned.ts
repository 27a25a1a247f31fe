import { canonical, type Kept } from '../core/kept';
import { type Reminders, switchedOff, switchedOn } from '../core/reminders';
import { RITUAL, type Ritual } from '../core/ritual';
import type { Moment } from '../core/window';

/**
 * Reminding brought in line with the rituals as they are kept: one that was erased, here or in a copy that was brought
 * in, reminds no more; one whose time another copy changed reminds at that time from now on.
 */
export function aligned(reminders: Reminders, rituals: readonly Kept<Ritual>[], now: Moment): Reminders {
  let all = reminders;
  for (const reminder of reminders.on) {
    const ritual = rituals.find(({ id }) => id === reminder.id);
    const when = ritual && ritualOf(ritual)?.when;
    if (!when) all = switchedOff(all, reminder.id);
    else if (canonical(when) !== canonical(reminder.when)) {
      all = switchedOn(all, { ...reminder, when, since: now.at });
    }
  }
  return all;
}

/** What a ritual is: of two versions the later, which stands first; null where it was erased. */
export function ritualOf({ versions }: Kept<Ritual>): Ritual | null {
  return versions.find(({ value }) => value !== null && RITUAL.is(value))?.value ?? null;
}
