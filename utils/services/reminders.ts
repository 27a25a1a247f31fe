import { canonical, type Kept } from '../core/kept';
import { Refused } from '../core/refused';
import { type Reminders, readReminders, switchedOff, switchedOn } from '../core/reminders';
import { RITUAL, type Ritual } from '../core/ritual';
import type { Moment } from '../core/window';
import type { Exclusive, Items } from './ports';

/** The name under which reminding is kept, and of the lock that whoever changes it holds. */
export const REMINDERS = 'reminders';

/** What reminding is; refuses a newer version's (`newer-version`) and damaged bytes (`storage-failed`). */
export async function keptReminders(items: Items): Promise<Reminders> {
  const read = readReminders((await items.read([REMINDERS]))[REMINDERS]);
  if (read === 'newer') throw new Refused('newer-version');
  if (read === 'damaged') throw new Refused('storage-failed');
  return read;
}

/** Changes it. Answered means written. Refuses as {@link keptReminders}. */
export function changeReminders(
  change: (reminders: Reminders) => Reminders,
  ports: { readonly items: Items; readonly exclusive: Exclusive },
): Promise<void> {
  return ports.exclusive(REMINDERS, async () => {
    await ports.items.write({ [REMINDERS]: change(await keptReminders(ports.items)) });
  });
}

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
