import { Refused } from '../core/refused';
import { type Reminders, readReminders } from '../core/reminders';
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
