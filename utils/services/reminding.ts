import { afterQuiet, dueNow, isQuietAt, nextDue, stillGiven } from '../core/due';
import type { Kept } from '../core/kept';
import { type Given, type Reminders, withGiven } from '../core/reminders';
import { RITUAL, type Ritual } from '../core/ritual';
import type { Moment } from '../core/window';
import { aligned, ritualOf } from './aligned';
import type { Notices } from './notice-ports';
import type { Exclusive, Items, Records } from './ports';
import { keptReminders, REMINDERS } from './reminders';
import { thingsBetween } from './things';
import type { LockedVault, Vault } from './vault';

/** What reminding needs from outside. */
export interface RemindPorts {
  readonly items: Items;
  readonly records: Records;
  readonly exclusive: Exclusive;
  readonly notices: Notices;
  readonly vault: () => Promise<Vault | LockedVault>;
}

/** What came of it: whether a dot is to be shown, and when to look again (epoch ms; null: not at all). */
export interface Reminded {
  readonly isDot: boolean;
  readonly at: number | null;
}

/**
 * Gives what is due, once. It is remembered before it is shown, and a notification bears the name of what it is for:
 * killed in between, it is shown at the next start, and a browser told twice shows it once. A dot is shown of what is
 * remembered, so that it needs no telling. Where notifications are not allowed any more, the dot takes their place.
 * Refuses as {@link keptReminders}, and leaves everything as it is.
 */
export function remind(now: Moment, ports: RemindPorts): Promise<Reminded> {
  return ports.exclusive(REMINDERS, async () => {
    const kept = await keptReminders(ports.items);
    if (kept.on.length === 0 && kept.given.length === 0) return { isDot: false, at: null };

    const rituals = await openRituals(ports);
    const here = rituals ? aligned(kept, rituals, now) : kept;
    const given = stillGiven(here, now);
    let reminders: Reminders = given.length < here.given.length ? { ...here, given } : here;
    const mayNotify = reminders.on.some(({ means }) => means === 'notification')
      ? await ports.notices.allowed()
      : false;
    for (const { reminder, wall } of dueNow(reminders, now)) {
      const means = mayNotify ? reminder.means : 'dot';
      const isUntold = means === 'notification';
      reminders = withGiven(reminders, { id: reminder.id, wall, at: now.at, means, isUntold });
    }
    if (reminders !== kept) await ports.items.write({ [REMINDERS]: reminders });

    const gone = kept.given.filter((one) => !reminders.given.includes(one) && one.means === 'notification');
    for (const one of gone) await ports.notices.clear(noticeOf(one));
    const isQuiet = isQuietAt(reminders.quiet, now);
    const waiting = reminders.given.filter(({ isUntold }) => isUntold);
    // Remembered and then killed, it may come to be told in the quiet hours: it waits for their end, too.
    const untold = isQuiet ? [] : waiting;
    for (const one of untold) {
      await ports.notices.show(noticeOf(one), { kind: 'ritual', name: nameFor(one, reminders, rituals) });
    }
    if (untold.length > 0) {
      reminders = { ...reminders, given: reminders.given.map((one) => ({ ...one, isUntold: false })) };
      await ports.items.write({ [REMINDERS]: reminders });
    }
    const isDot = reminders.given.some(({ means }) => means === 'dot');
    const at = nextDue(reminders, now);
    const quietUntil = isQuiet && waiting.length > 0 ? afterQuiet(reminders.quiet, now) : null;
    return { isDot, at: quietUntil === null ? at : Math.min(at ?? quietUntil, quietUntil) };
  });
}

/** The name a notification of this bears: one for each ritual and time. It holds no word of a person's. */
export function noticeOf({ id, wall }: Pick<Given, 'id' | 'wall'>): string {
  return `${id} ${wall}`;
}

/** The rituals, where they can be read just now; else null. */
async function openRituals(ports: RemindPorts): Promise<readonly Kept<Ritual>[] | null> {
  const read = await thingsBetween(RITUAL, ports).catch(() => null);
  // What does not open may be one that reminds: nothing is switched off for it.
  return read && read.refused.length === 0 ? read.things : null;
}

function nameFor({ id }: Given, { on }: Reminders, rituals: readonly Kept<Ritual>[] | null): string | null {
  if (!on.some((one) => one.id === id && one.isNamed)) return null;
  const ritual = rituals?.find((one) => one.id === id);
  return (ritual && ritualOf(ritual)?.name) ?? null;
}
